import type { Language } from '../domain/shop';
import { phrases } from '../messages/phrases';
import { layRecap } from './layRecap';
import type { Recap } from './recap';

/** A picture of one table of a tab, whose labels stand in its first column. */
export interface ChartPlan {
  readonly title: string;
  /** Lying, or upright. */
  readonly lying: boolean;
  /** One a series; several are stacked. */
  readonly colors: readonly string[];
  /** 1-based row of the table's headers. */
  readonly top: number;
  /** Its rows, headers included. */
  readonly rows: number;
  /** 1-based row and column of the cell on which it is put when it is made. */
  readonly at: readonly [number, number];
}

const FIRM = ['#5b3a8c'];
/** Firm, awaiting, offered, free. */
const QUOTA = [...FIRM, '#a98bd0', '#f0b35a', '#dcdcdc'];

/**
 * How many-eth table, and where. Beside the tables, two by two: whatever the screen, none lies over a cell that is read, and
 * notes run on below them.
 */
const CHARTS = [
  ['quotas', 4, [2, 8]],
  ['funnel', 1, [2, 13]],
  ['perDay', 2, [18, 8]],
  ['products', 3, [18, 13]],
] as const;

/** The tables of Dasbor that are drawn; one without lines is not. */
export function dashboardCharts(recap: Recap, language: Language): ChartPlan[] {
  const tops = layRecap(recap).flatMap(({ kind }, index) => (kind === 'header' ? [index + 1] : []));
  const say = phrases('dashboard', language);
  return CHARTS.flatMap(([name, table, at]) => {
    const rows = recap.below[table - 1]?.rows.length ?? 0;
    const colors = name === 'quotas' ? QUOTA : FIRM;
    const chart = {
      title: say(name),
      lying: name !== 'perDay',
      colors,
      top: tops[table] ?? 0,
      rows: rows + 1,
      at,
    };
    return rows === 0 ? [] : [chart];
  });
}
