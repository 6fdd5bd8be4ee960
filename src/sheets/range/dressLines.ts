import { dressColumns } from './dressColumns';
import { noteWrite } from './flush';
import { lettersOf } from './marks';
import { downFrom } from './writeWhole';

/** How a whole row looks. */
export interface LineLook {
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  /** Columns (0-based) in which its words stand on the right, over numbers. */
  readonly right?: readonly number[];
  /** Columns (0-based) in which it grows with its words; where one row of a tab has them, each has. */
  readonly wrapped?: readonly number[];
}

/** Colours rows from the first on, and takes the looks off all that stands below them in these columns, right of so many. */
export function dressLines(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  looks: readonly LineLook[],
  columns: number,
  left = 0,
): void {
  noteWrite();
  const range = sheet.getRange(1, left + 1, looks.length, columns);
  const wide = <T>(of: (look: LineLook) => T): T[][] =>
    looks.map((look) => new Array<T>(columns).fill(of(look)));
  range.setBackgrounds(wide(({ background }) => background));
  range.setFontColors(wide(({ color }) => color));
  range.setFontWeights(wide(({ bold }) => (bold ? 'bold' : 'normal')));
  range.setHorizontalAlignments(looks.map((look) => sidesOf(look, columns)));
  wrapLines(range, looks, columns);
  sheet.getRange(`${lettersOf(left)}:${lettersOf(left + columns - 1)}`).clearDataValidations();
  downFrom(sheet, looks.length + 1, columns, left)?.clearFormat();
}

/** A tab whose rows never grow needs no call. Where they do, what belongs together begins on one line. */
function wrapLines(
  range: GoogleAppsScript.Spreadsheet.Range,
  looks: readonly LineLook[],
  columns: number,
): void {
  if (looks.every(({ wrapped }) => wrapped === undefined)) return;
  const each = Array.from({ length: columns }, (_, column) => column);
  range
    .setWraps(looks.map(({ wrapped = [] }) => each.map((column) => wrapped.includes(column))))
    .setVerticalAlignment('top');
}

function sidesOf({ right }: LineLook, columns: number): ('right' | null)[] {
  const plain = new Array<'right' | null>(columns).fill(null);
  return right === undefined ? plain : plain.map((_, column) => (right.includes(column) ? 'right' : null));
}

/** Widths (pixels; null = as it is) of the first columns, and which of them (0-based) are for scripts alone; hers stay as they are. */
export function shapeColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  widths: readonly (number | null)[],
  hidden: readonly number[],
  hers: readonly number[] = [],
): void {
  const plain = { format: null, choices: null, note: null };
  const dresses = widths.map(
    (width, column) => [column + 1, { ...plain, width, hidden: hidden.includes(column) }] as const,
  );
  dressColumns(sheet, 1, new Map(dresses.filter(([column]) => !hers.includes(column - 1))));
}
