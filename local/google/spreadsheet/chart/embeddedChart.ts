import { NotInLocalWorkspace } from '../../errors';
import type { Session } from '../../session';
import { EnumValue, type StandIn } from '../../standIn';
import { areaOfA1 } from '../a1';
import type { FileStandIn } from '../fileStandIn';
import { SpreadsheetStandIn } from '../spreadsheetStandIn';
import type { ChartState } from '../spreadsheetState';
import { ChartOptions } from './chartOptions';
import { ChartSettings } from './chartSettings';
import { ContainerInfo } from './containerInfo';

/** The id of a chart that stands on no tab yet. */
export const NOT_INSERTED = 0;

/** A built chart. What is on a tab changes by `updateChart` alone. [D] reference/spreadsheet/embedded-chart */
export class EmbeddedChart extends SpreadsheetStandIn {
  readonly type = 'Spreadsheet.EmbeddedChart';

  constructor(
    session: Session,
    private readonly file: FileStandIn,
    readonly state: ChartState,
  ) {
    super(session);
  }

  /** [D] null for a chart that is not in the file. */
  getChartId(): number | null {
    return this.local(this.state.id === NOT_INSERTED ? null : this.state.id);
  }
  getContainerInfo(): ContainerInfo {
    return this.local(new ContainerInfo(this.session, this.state.at));
  }
  getOptions(): ChartOptions {
    return this.local(new ChartOptions(this.session, this.state.options));
  }
  getRanges(): StandIn[] {
    const ranges = this.state.ranges.map(({ sheetId, range }) =>
      this.file.sheet(sheetId).rangeAt(areaOfA1(range, this.book.peek(sheetId))),
    );
    return this.local(ranges);
  }
  getNumHeaders(): number {
    return this.local(this.state.headers);
  }
  getTransposeRowsAndColumns(): boolean {
    return this.local(this.state.transpose);
  }
  getMergeStrategy(): EnumValue {
    return this.local(new EnumValue('Charts.ChartMergeStrategy', this.state.merge));
  }
  getHiddenDimensionStrategy(): EnumValue {
    return this.local(new EnumValue('Charts.ChartHiddenDimensionStrategy', this.state.hiddenCells));
  }
  modify(): EmbeddedChartBuilder {
    const { state, file, session } = this;
    return this.local(new EmbeddedChartBuilder(session, GENERIC, file, { chart: state }));
  }
}

const GENERIC = 'Spreadsheet.EmbeddedChartBuilder';

/** A builder of one kind. [F] The generic one has no `setTitle`: take `asColumnChart()`, or `setOption('title', …)`. */
export class EmbeddedChartBuilder extends ChartSettings {
  asAreaChart(): EmbeddedChartBuilder {
    return this.as('AREA', 'Area');
  }
  asBarChart(): EmbeddedChartBuilder {
    return this.as('BAR', 'Bar');
  }
  asColumnChart(): EmbeddedChartBuilder {
    return this.as('COLUMN', 'Column');
  }
  asLineChart(): EmbeddedChartBuilder {
    return this.as('LINE', 'Line');
  }
  asPieChart(): EmbeddedChartBuilder {
    return this.as('PIE', 'Pie');
  }

  /** [D] draws nothing yet: the tab gets it by `insertChart` or `updateChart`. */
  build(): EmbeddedChart {
    this.local(undefined);
    const { at, ...chart } = this.draft.chart;
    // What Google makes of an unfinished chart is not known: better a loud stop.
    const missing = at ? unfinished(chart) : 'a position';
    if (missing || !at) throw new NotInLocalWorkspace(`EmbeddedChartBuilder.build without ${missing}`);
    return new EmbeddedChart(this.session, this.file, { ...chart, at });
  }

  private as(type: string, name: string): EmbeddedChartBuilder {
    this.draft.chart = { ...this.draft.chart, type };
    const kind = `Spreadsheet.Embedded${name}ChartBuilder`;
    return this.local(new EmbeddedChartBuilder(this.session, kind, this.file, this.draft));
  }
}

function unfinished({ type, ranges }: Pick<ChartState, 'type' | 'ranges'>): string | undefined {
  if (type === '') return 'a type';
  return ranges.length === 0 ? 'a range' : undefined;
}

/** `sheet.newChart()`. [D] Defaults: columns merged, hidden rows ignored, headers found out from the data. */
export function newChart(session: Session, file: FileStandIn): EmbeddedChartBuilder {
  const chart = {
    id: NOT_INSERTED,
    type: '',
    ranges: [],
    headers: -1,
    transpose: false,
    merge: 'MERGE_COLUMNS',
    hiddenCells: 'IGNORE_ROWS',
    options: {},
  };
  return new EmbeddedChartBuilder(session, GENERIC, file, { chart });
}
