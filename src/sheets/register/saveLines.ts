import type { Order, OrderLine } from '../../domain/order';
import type { Place } from '../table/kind';
import { writeFields, writeRows } from '../table/writeTable';
import type { LineRow, LineTable } from '../tabs/lineTab';
import { differences } from './differences';
import { lineRow } from './orderCells';
import { nameOf, rowsByName } from './rowsByName';

type Row = LineTable['rows'][number];

/** The words of a slice; they are written when an edit changes them, not put back. */
const WORDS: readonly (keyof LineRow)[] = ['product', 'variant', 'request', 'rawAnswer'];

/** The slice that a row shows, or null: a row of nobody's. */
function ownersOf(orders: readonly Order[]): Map<string, { order: Order; line: OrderLine }> {
  const slices = orders.flatMap((order) => order.lines.map((line) => ({ order, line })));
  return new Map(slices.map((slice) => [nameOf(slice.order.no, slice.line.id), slice]));
}

/**
 * What a record does not hold, and so must stand before it: rows of new slices, at the end, and the words that an edit
 * has changed.
 */
export function addLines(
  lines: LineTable,
  before: readonly Order[],
  after: readonly Order[],
  place: Place,
): void {
  const rows = rowsByName(lines.rows);
  const was = ownersOf(before);
  const is = ownersOf(after);
  const fresh: LineRow[] = [];
  for (const [name, { order, line }] of is) {
    const row = rows.get(name);
    const wanted = lineRow(order, line);
    if (row === undefined) fresh.push(wanted);
    else writeFields(lines, row.row, changedWords(row, wanted, was.get(name)?.line), place);
  }
  append(lines, new Set([...is.keys()].flatMap((name) => rows.get(name)?.row ?? [])), fresh, place);
}

/** Of a row that stands there for a slice not yet on record every cell is written. */
function changedWords(row: Row, wanted: LineRow, before: OrderLine | undefined): Partial<LineRow> {
  const wrong = differences(row.values, wanted, row.unread);
  if (before === undefined) return wrong;
  const isNews = ([key]: [string, unknown]): boolean =>
    WORDS.includes(key as 'request') && before[key as 'request'] !== wanted[key as 'request'];
  return Object.fromEntries(Object.entries(wrong).filter(isNews)) as Partial<LineRow>;
}

/** Brings the rows of slices in step with the record: what was typed over is put back. */
export function correctLines(lines: LineTable, after: readonly Order[], place: Place): void {
  const is = ownersOf(after);
  for (const [name, row] of rowsByName(lines.rows)) {
    const owner = is.get(name);
    if (owner === undefined) continue;
    const wrong = differences(row.values, lineRow(owner.order, owner.line), row.unread);
    for (const word of WORDS) delete wrong[word];
    writeFields(lines, row.row, wrong, place);
  }
}

/** New slices go over what a killed save left at the end, and blanks over the rest of it. */
function append(lines: LineTable, owned: ReadonlySet<number>, fresh: readonly LineRow[], place: Place): void {
  const notOwned = [...lines.rows.filter(({ row }) => !owned.has(row)), ...lines.unkeyed];
  const isOurs = ({ values }: Row): boolean => values.id !== null;
  const lost = lines.keyless.filter(({ stamped }) => stamped);
  const strays = [...notOwned.filter(isOurs), ...lost];
  const kept = [...owned, ...notOwned.filter((row) => !isOurs(row)).map(({ row }) => row)];
  const top = Math.max(1, ...kept) + 1;
  const surplus = Math.max(0, lines.end - top - fresh.length);
  writeRows(lines, top, [...fresh, ...new Array<null>(surplus).fill(null)], place);
  for (const { row } of strays) if (row < top) writeRows(lines, row, [null], place);
}
