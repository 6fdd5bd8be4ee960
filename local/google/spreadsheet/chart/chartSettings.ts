import type { Session } from '../../session';
import { EnumValue, type StandIn } from '../../standIn';
import { a1Of, areaOfA1 } from '../a1';
import type { FileStandIn } from '../fileStandIn';
import type { RangePlace } from '../rangePlace';
import { SpreadsheetStandIn } from '../spreadsheetStandIn';
import type { ChartState } from '../spreadsheetState';
import { optionValue, withOption } from './chartOptions';
import { ContainerInfo } from './containerInfo';

/** A chart under construction, shared by all builders that one chain goes through; no `at` = no position yet. */
export interface Draft {
  chart: Omit<ChartState, 'at'> & { at?: ChartState['at'] };
}

/** What every kind of builder sets; the guard knows which of them Google lacks on which kind. */
export abstract class ChartSettings extends SpreadsheetStandIn {
  constructor(
    session: Session,
    readonly type: string,
    protected readonly file: FileStandIn,
    protected readonly draft: Draft,
  ) {
    super(session);
  }

  getChartType(): EnumValue {
    return this.local(new EnumValue('Charts.ChartType', this.draft.chart.type));
  }
  getRanges(): StandIn[] {
    return this.local(this.draft.chart.ranges.map(({ sheetId, range }) => this.rangeOf(sheetId, range)));
  }
  getContainer(): ContainerInfo {
    const at = this.draft.chart.at ?? { row: 1, column: 1, x: 0, y: 0 };
    return this.local(new ContainerInfo(this.session, at));
  }

  setChartType({ name }: EnumValue): this {
    return this.put({ type: name });
  }
  /** [D] a range that is there already is not added again. */
  addRange(range: RangePlace): this {
    const { ranges } = this.draft.chart;
    const added = sourceOf(range);
    return this.put({ ranges: ranges.some((each) => same(each, added)) ? ranges : [...ranges, added] });
  }
  removeRange(range: RangePlace): this {
    const removed = sourceOf(range);
    return this.put({ ranges: this.draft.chart.ranges.filter((each) => !same(each, removed)) });
  }
  clearRanges(): this {
    return this.put({ ranges: [] });
  }
  setNumHeaders(headers: number): this {
    return this.put({ headers });
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    return this.put({ transpose });
  }
  setMergeStrategy({ name }: EnumValue): this {
    return this.put({ merge: name });
  }
  setHiddenDimensionStrategy({ name }: EnumValue): this {
    return this.put({ hiddenCells: name });
  }
  setPosition(row: number, column: number, x: number, y: number): this {
    return this.put({ at: { row, column, x, y } });
  }

  setOption(option: string, value: unknown): this {
    const options = withOption(this.draft.chart.options, option, optionValue(value));
    return this.put({ options });
  }
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setColors(colors: string[]): this {
    return this.setOption('colors', colors);
  }
  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', color);
  }
  setLegendPosition({ name }: EnumValue): this {
    return this.setOption('legend.position', name.toLowerCase());
  }
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
  set3D(): this {
    return this.setOption('is3D', true);
  }
  /** [D] the ends of the axis that shows the values. */
  setRange(min: number, max: number): this {
    const axis = this.draft.chart.type === 'BAR' ? 'hAxis' : 'vAxis';
    return this.setOption(`${axis}.viewWindow`, { min, max });
  }
  setCurveStyle({ name }: EnumValue): this {
    return this.setOption('curveType', name === 'SMOOTH' ? 'function' : 'none');
  }

  private put(part: Partial<Draft['chart']>): this {
    this.draft.chart = { ...this.draft.chart, ...part };
    return this.local(this);
  }

  private rangeOf(sheetId: number, range: string): StandIn {
    return this.file.sheet(sheetId).rangeAt(areaOfA1(range, this.book.peek(sheetId)));
  }
}

type Source = ChartState['ranges'][number];

function sourceOf({ place }: RangePlace): Source {
  return { sheetId: place.sheetId, range: a1Of(place.area) };
}

function same(one: Source, other: Source): boolean {
  return one.sheetId === other.sheetId && one.range === other.range;
}
