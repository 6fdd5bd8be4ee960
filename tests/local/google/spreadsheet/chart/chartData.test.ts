import { chartData } from '../../../../../local/google/spreadsheet/chart/chartData';
import type { EmbeddedChartBuilder } from '../../../../../local/google/spreadsheet/chart/embeddedChart';
import type { Sheet } from '../../../../../local/google/spreadsheet/sheet';
import { EnumValue } from '../../../../../local/google/standIn';
import { openBook } from '../openBook';

const TABLE = [['Produk', 'Terjual', 'Sisa'], ['Nastar', 40, 10], ['Bolu', '', 20]]; // biome-ignore format: a table

function data(
  build: (builder: EmbeddedChartBuilder, sheet: Sheet) => EmbeddedChartBuilder,
  table: unknown[][] = TABLE,
) {
  const { app, sheet, session } = openBook();
  sheet.getRange(1, 1, table.length, 3).setValues(table);
  const chart = build(sheet.newChart().asColumnChart(), sheet).setPosition(9, 1, 0, 0).build();
  app.flush();
  return chartData(session.state.spreadsheet, chart.state);
}

describe('the data of a chart', () => {
  it('[D] the first column holds labels, the others are series; a hole is null', () => {
    const { labels, series, hasHeader } = data((chart, sheet) => chart.addRange(sheet.getRange('A1:C3')));
    expect([labels, hasHeader]).toEqual([['Nastar', 'Bolu'], true]);
    expect(series.map(({ name, values }) => [name, values])).toEqual([['Terjual', [40, null]], ['Sisa', [10, 20]]]); // biome-ignore format: a table
  });

  it('knows where everything stands', () => {
    const { labelSource, series } = data((chart, sheet) => chart.addRange(sheet.getRange('A1:C3')));
    const at = { row: 2, rows: 2, columns: 1 };
    expect(labelSource?.area).toEqual({ ...at, column: 1 });
    expect(series.map(({ source }) => source?.area.column)).toEqual([2, 3]);
    expect(series[1]?.nameSource?.area).toEqual({ row: 1, column: 3, rows: 1, columns: 1 });
  });

  it('[D] without a header row each row counts; a set number of headers is obeyed', () => {
    const plain = data((chart, sheet) => chart.addRange(sheet.getRange('A2:B3')));
    expect([plain.hasHeader, plain.labels]).toEqual([false, ['Nastar', 'Bolu']]);
    const counted = data((chart, sheet) => chart.addRange(sheet.getRange('A1:B3')).setNumHeaders(0));
    expect(counted.series[0]?.values).toEqual([null, 40, null]);
  });

  it('[U] a first row with a number and a text is no header', () => {
    const table = [['Nastar', 40, 'habis'], ['Bolu', 5, 3]]; // biome-ignore format: a table
    const mixed = data((chart, sheet) => chart.addRange(sheet.getRange('A1:C2')), table);
    expect([mixed.hasHeader, mixed.series.map(({ values }) => values)]).toEqual([false, [[40, 5], [null, 3]]]); // biome-ignore format: one line
  });

  it('empty rows at the end of the range are no labels', () => {
    const { labels } = data((chart, sheet) => chart.addRange(sheet.getRange('A:B')));
    expect(labels).toEqual(['Nastar', 'Bolu']);
  });

  it('[D] several ranges stand side by side, or below each other', () => {
    const apart = (chart: EmbeddedChartBuilder, sheet: Sheet) =>
      chart.addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('C1:C3'));
    expect(data(apart).series.map(({ name }) => name)).toEqual(['Sisa']);
    const below = data((chart, sheet) =>
      chart
        .addRange(sheet.getRange('A2:B2'))
        .addRange(sheet.getRange('A3:B3'))
        .setMergeStrategy(new EnumValue('Charts.ChartMergeStrategy', 'MERGE_ROWS')),
    );
    expect([below.labels, below.series[0]?.values]).toEqual([
      ['Nastar', 'Bolu'],
      [40, null],
    ]);
    expect(below.series[0]?.source).toBeUndefined();
  });

  it('[D] transposed, rows are series', () => {
    const { labels, series } = data((chart, sheet) =>
      chart.addRange(sheet.getRange('A1:C3')).setTransposeRowsAndColumns(true),
    );
    expect(labels).toEqual(['Terjual', 'Sisa']);
    expect(series.map(({ name, values }) => [name, values])).toEqual([['Nastar', [40, 10]], ['Bolu', [null, 20]]]); // biome-ignore format: a table
  });

  it('[D] hidden columns are drawn unless they are to be ignored', () => {
    const hidden = (strategy: string) =>
      data((chart, sheet) => {
        sheet.hideColumns(2);
        const ignored = new EnumValue('Charts.ChartHiddenDimensionStrategy', strategy);
        return chart.addRange(sheet.getRange('A1:C3')).setHiddenDimensionStrategy(ignored);
      }).series.map(({ name }) => name);
    expect([hidden('SHOW_BOTH'), hidden('IGNORE_BOTH')]).toEqual([['Terjual', 'Sisa'], ['Sisa']]);
  });

  it('[D] hidden rows are left out unless they are to be drawn', () => {
    const drawn = (strategy: string, transpose: boolean) => {
      const { labels, series } = data((chart, sheet) => {
        sheet.hideRows(2);
        const ignored = new EnumValue('Charts.ChartHiddenDimensionStrategy', strategy);
        return chart
          .addRange(sheet.getRange('A1:C3'))
          .setTransposeRowsAndColumns(transpose)
          .setHiddenDimensionStrategy(ignored);
      });
      return transpose ? series.map(({ name }) => name) : labels;
    };
    for (const transpose of [false, true])
      expect(['SHOW_BOTH', 'IGNORE_ROWS', 'IGNORE_BOTH'].map((one) => drawn(one, transpose))).toEqual([
        ['Nastar', 'Bolu'],
        ['Bolu'],
        ['Bolu'],
      ]);
  });

  it('of a tab that is gone is empty', () => {
    const { app, sheet, session } = openBook();
    const other = app.getActive().insertSheet('Data');
    const chart = sheet
      .newChart()
      .asPieChart()
      .addRange(other.getRange('A1:B2'))
      .setPosition(1, 1, 0, 0)
      .build();
    app.getActive().deleteSheet(other);
    expect(chartData(session.state.spreadsheet, chart.state)).toMatchObject({ labels: [], series: [] });
  });
});
