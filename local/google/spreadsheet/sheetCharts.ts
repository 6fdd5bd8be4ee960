import { GoogleError } from '../errors';
import { EmbeddedChart, type EmbeddedChartBuilder, newChart } from './chart/embeddedChart';
import { SheetWrites } from './sheetWrites';
import type { ChartState } from './spreadsheetState';

/** The charts over a tab. [D] reference/spreadsheet/sheet#newChart */
export abstract class SheetCharts extends SheetWrites {
  newChart(): EmbeddedChartBuilder {
    return this.local(newChart(this.session, this.file));
  }
  getCharts(): EmbeddedChart[] {
    const charts = this.book.read(this.sheetId, 1).charts ?? [];
    return charts.map((state) => new EmbeddedChart(this.session, this.file, state));
  }
  /** The chart on the tab is a copy: to change it later, ask `getCharts`. */
  insertChart(chart: EmbeddedChart): void {
    this.session.state.nextId += 1;
    const added = { ...chart.state, id: this.session.state.nextId };
    this.editCharts((charts) => [...charts, added]);
  }
  updateChart(chart: EmbeddedChart): void {
    this.editCharts((charts) => {
      checkOnTab(charts, chart.state);
      return charts.map((each) => (each.id === chart.state.id ? chart.state : each));
    });
  }
  removeChart(chart: EmbeddedChart): void {
    this.editCharts((charts) => {
      checkOnTab(charts, chart.state);
      return charts.filter((each) => each.id !== chart.state.id);
    });
  }

  private editCharts(change: (charts: ChartState[]) => ChartState[]): void {
    this.edit((sheet) => {
      const charts = change(sheet.charts ?? []);
      if (charts.length === 0) delete sheet.charts;
      else sheet.charts = charts;
    });
  }
}

/** [U] the words. */
function checkOnTab(charts: readonly ChartState[], { id }: ChartState): void {
  if (!charts.some((each) => each.id === id)) throw new GoogleError('The chart is not on this sheet.');
}
