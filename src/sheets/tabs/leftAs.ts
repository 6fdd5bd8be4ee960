import * as v from 'valibot';
import { columnsIn } from '../range/columns';
import { isPlain, type Layout, type Left, plainLayout } from './recapLayout';
import type { RecapSheet } from './recapShape';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const shape = v.object({
  columns: v.number(),
  titles: v.array(v.string()),
  layout: v.array(v.nullable(v.number())),
});

/**
 * How a recap leaves its tab, to be remembered. A column that she puts in or takes away changes how many there are, which
 * Google tells without a round trip: so only then is a tab that nobody types into looked at before it is written,
 * or after somebody was heard to change the shape of one (`reshaped`).
 */
export function leftAs(
  sheet: Sheet | null,
  { cells }: RecapSheet,
  reshaped = 0,
  layout: Layout = plainLayout({ cells }),
): string {
  const titles = (cells[0] ?? []).map(String);
  // One that is read each time is not asked.
  return JSON.stringify({ columns: sheet === null ? 0 : columnsIn(sheet), titles, layout, reshaped });
}

/** What was remembered of it; null = nothing. */
export function readLeft(text: string): Left | null {
  try {
    const { success, output } = v.safeParse(shape, JSON.parse(text));
    return success ? output : null;
  } catch {
    return null;
  }
}

/** Whether it was left under these titles; else its columns are others than the ones that she may have made wide or narrow. */
export function isTitledSo(text: string, { cells: [titles = []] }: Pick<RecapSheet, 'cells'>): boolean {
  return readLeft(text)?.titles.join('\n') === titles.join('\n');
}

/** Whether its columns stood so; where nothing is remembered, ours stood alone. */
export function isLeft(text: string, layout: Layout): boolean {
  const before = readLeft(text);
  return before === null ? isPlain(layout) : before.layout.join() === layout.join();
}
