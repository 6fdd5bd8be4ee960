import type { Language } from '../domain/shop';
import { phrases } from '../messages/phrases';
import { layRecap } from './layRecap';
import type { Recap } from './recap';

/** A picture of one table of a tab. */
export interface ChartPlan {
  readonly title: string;
  readonly kind: 'bar' | 'column';
  /** One series on the other; else side by side. */
  readonly stacked: boolean;
  /** One a series. */
  readonly colors: readonly string[];
  /** Its table: 1-based row of the headers, rows with them, and columns from the first on, labels first. */
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
  /** 1-based cell on which it is put when it is made. */
  readonly at: { readonly row: number; readonly column: number };
}

interface Chart extends Pick<ChartPlan, 'kind' | 'colors'> {
  readonly title: 'quotas' | 'funnel' | 'days' | 'products';
  /** How many-eth table of the tab it shows, 0-based. */
  readonly table: number;
}

const FIRM = '#5b3a8c';

/** Quotas first. The series of quotas: firm, awaiting, offered, free. */
const CHARTS: readonly Chart[] = [
  { title: 'quotas', kind: 'bar', table: 4, colors: [FIRM, '#a98bd0', '#f0b35a', '#dcdcdc'] },
  { title: 'funnel', kind: 'bar', table: 1, colors: [FIRM] },
  { title: 'days', kind: 'column', table: 2, colors: [FIRM] },
  { title: 'products', kind: 'bar', table: 3, colors: [FIRM] },
];

/** Beside the tables, two by two: whatever the screen, none lies over a cell that is read, and notes run on below them. */
const PLACES = [2, 18].flatMap((row) => [8, 13].map((column) => ({ row, column })));

/** Which tables of Dasbor are drawn, and where; one without lines is not. */
export function dashboardCharts(recap: Recap, language: Language): ChartPlan[] {
  const kinds = layRecap(recap).map(({ kind }) => kind);
  const tops = kinds.flatMap((kind, index) => (kind === 'header' ? [index + 1] : []));
  const lines = [recap, ...recap.below].map(({ rows }) => rows.length);
  return CHARTS.flatMap(({ title, kind, table, colors }, nth) => {
    const at = PLACES[nth];
    const [top = 0, count = 0] = [tops[table], lines[table]];
    if (count === 0 || at === undefined) return [];
    return {
      title: phrases('dashboard', language)(title),
      kind,
      stacked: colors.length > 1,
      colors,
      top,
      rows: count + 1,
      columns: colors.length + 1,
      at,
    };
  });
}
