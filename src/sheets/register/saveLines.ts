import type { Order, OrderLine } from '../../domain/order';
import type { Place } from '../table/kind';
import { writeFields, writeRows } from '../table/writeTable';
import type { LineRow, LineTable } from '../tabs/lineTab';
import { lineRow } from './orderCells';
import type { Entered } from './registerTabs';
import { nameOf, rowsByName } from './rowsByName';
import { isLeftover, isLost } from './strayLines';
import { wrongCells } from './wrongCells';

type Row = LineTable['rows'][number];

/** The slice that a row shows, or null: a row of nobody's. */
function ownersOf(orders: readonly Order[]): Map<string, { order: Order; line: OrderLine }> {
  const slices = orders.flatMap((order) => order.lines.map((line) => ({ order, line })));
  return new Map(slices.map((slice) => [nameOf(slice.order.no, slice.line.id), slice]));
}

/** Rows of new slices, at the end: they must stand before the record that names them. */
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
    // Of a row that stands there for a slice not yet on record every cell is written.
    else if (!was.has(name)) writeFields(lines, row.row, wrongCells(row, wanted), place);
  }
  append(lines, new Set([...is.keys()].flatMap((name) => rows.get(name)?.row ?? [])), fresh, before, place);
}

/** Slices of which a return was taken out by this run, or may have been by one that died while it wrote them. */
function withoutReturn(entered: readonly Entered[]): Set<string> {
  const slices = entered.flatMap(({ row: { values }, order: { no, lines } }) => {
    const had = lines.filter(({ returned }) => returned || values.kept?.unfinished === true);
    return had.map(({ id }) => nameOf(no, id));
  });
  return new Set(slices);
}

/** Brings the rows of slices in step with the record: what was typed over is put back. `entered` = as they were read. */
export function correctLines(
  lines: LineTable,
  entered: readonly Entered[],
  after: readonly Order[],
  place: Place,
): void {
  const is = ownersOf(after);
  const out = withoutReturn(entered);
  for (const [name, row] of rowsByName(lines.rows)) {
    const owner = is.get(name);
    if (owner === undefined) continue;
    const wrong = wrongCells(row, lineRow(owner.order, owner.line), out.has(name));
    writeFields(lines, row.row, wrong, place);
  }
}

/** New slices go over what a killed save left at the end, and blanks over the rest of it. */
function append(
  lines: LineTable,
  owned: ReadonlySet<number>,
  fresh: readonly LineRow[],
  orders: readonly Order[],
  place: Place,
): void {
  const notOwned = lines.rows.filter(({ row }) => !owned.has(row));
  const copies = copiesOf(lines, owned);
  const isOurs = (row: Row): boolean => !copies.has(row) && isLeftover(row, orders);
  const strays = [...notOwned.filter(isOurs), ...lines.lost.filter(isLost)];
  const others = [...lines.unkeyed, ...lines.lost.filter((row) => !isLost(row))];
  const kept = [...owned, ...[...notOwned.filter((row) => !isOurs(row)), ...others].map(({ row }) => row)];
  const top = Math.max(1, ...kept) + 1;
  const surplus = Math.max(0, lines.end - top - fresh.length);
  writeRows(lines, top, [...fresh, ...new Array<null>(surplus).fill(null)], place);
  for (const { row } of strays) if (row < top) writeRows(lines, row, [null], place);
}

/** Rows that repeat the name of one that shows a slice: pasted by a person, for a save writes each name once. */
function copiesOf({ rows }: LineTable, owned: ReadonlySet<number>): Set<Row> {
  const name = ({ values }: Row): string => nameOf(values.orderNo, values.id);
  const shown = new Set(rows.filter(({ row }) => owned.has(row)).map(name));
  return new Set(rows.filter((each) => !owned.has(each.row) && shown.has(name(each))));
}
