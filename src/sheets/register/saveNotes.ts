import type { Instant } from '../../domain/calendar';
import { formatDateTime } from '../../domain/calendar';
import type { Refusal } from '../../domain/life/requests';
import type { Order } from '../../domain/order';
import type { Problem } from '../../domain/problem';
import { refusedNote } from '../../messages/refusedNote';
import { writeNote } from '../range/writeNote';
import type { Fields } from '../table/field';
import type { Place } from '../table/kind';
import type { Table } from '../table/readTable';
import type { LineTable } from '../tabs/lineTab';
import type { OrderTable } from '../tabs/orderTab';
import { differences } from './differences';
import { lineRow, nothingBeside, shownOrder } from './orderCells';
import type { Entered } from './registerTabs';
import { nameOf, rowsByName } from './rowsByName';
import { wrongWords } from './wrongCells';

/** Where the requests stood. */
interface Sheets {
  readonly orders: OrderTable;
  readonly lines: LineTable;
  readonly entered: readonly Entered[];
  /** Row of each order that was typed just now, by its new number. */
  readonly typedRows: ReadonlyMap<string, number>;
}

/** What a run has made of the requests and of the register. */
interface Answers {
  readonly refused: readonly Refusal[];
  readonly after: readonly Order[];
}

function noteOn<F extends Fields>(table: Table<F>, row: number, key: keyof F & string, text: string): void {
  writeNote(table.sheet, row, table.columns[key] + 1, text);
}

/**
 * Says beside each cell that is put back why that is so; before the cell itself is written, so that a killed run tells
 * it again (src/domain/README.md, Who may write what).
 */
export function saveNotes(sheets: Sheets, { refused, after }: Answers, now: Instant, place: Place): void {
  for (const refusal of refused) noteRefusal(sheets, refusal, place);
  for (const each of sheets.entered) noteDerived(sheets.orders, each, now, place);
  noteWords(sheets, after, now, place);
}

function noteRefusal(sheets: Sheets, refusal: Refusal, place: Place): void {
  const { orders, lines } = sheets;
  const text = note(refusal.problem, refusal.at, place);
  if (refusal.lineId === null) {
    const row = rowOf(sheets, refusal.orderNo);
    if (row !== undefined) noteOn(orders, row, refusal.field as 'status', text);
    return;
  }
  const { rows } = lines;
  const own = rows.find(({ values }) => values.orderNo === refusal.orderNo && values.id === refusal.lineId);
  if (own !== undefined) noteOn(lines, own.row, refusal.field as 'units', text);
}

function rowOf({ entered, typedRows }: Sheets, no: string): number | undefined {
  return typedRows.get(no) ?? entered.find(({ order }) => order.no === no)?.row.row;
}

function note(problem: Problem, at: Instant, place: Place): string {
  return refusedNote(problem, formatDateTime(at, place.zone), place);
}

/** Cells that were as derived before the seller typed into them. Requests have been answered already. */
function noteDerived(orders: OrderTable, { row, order }: Entered, now: Instant, place: Place): void {
  if (row.values.kept === null || row.values.kept.unfinished === true) return;
  // Sums follow from cells that are hers to change: they are put in step without a word.
  const { no, key, at, items, units, paid } = shownOrder(order, nothingBeside);
  const derived = { no, key, at, items, units, paid };
  const wrong = differences(row.values, derived, row.unread);
  for (const key of Object.keys(wrong))
    noteOn(
      orders,
      row.row,
      key as keyof typeof derived,
      note({ code: 'derivedCell', params: {} }, now, place),
    );
}

/** The buyer's own words that somebody has written over. What the buyer has changed just now is not put back. */
function noteWords({ lines, entered }: Sheets, after: readonly Order[], now: Instant, place: Place): void {
  const rows = rowsByName(lines.rows);
  const byNo = new Map(after.map((order) => [order.no, order]));
  // Said only where it is needed: words are read for it, under the lock.
  const text = (): string => note({ code: 'buyersWords', params: {} }, now, place);
  for (const { row, order } of entered) {
    if (row.values.kept === null || row.values.kept.unfinished === true) continue;
    for (const line of order.lines) {
      const own = rows.get(nameOf(order.no, line.id));
      const next = byNo.get(order.no)?.lines.find(({ id }) => id === line.id);
      if (own === undefined || next === undefined) continue;
      for (const word of wrongWords(own, lineRow(order, line)))
        if (next[word] === line[word]) noteOn(lines, own.row, word, text());
    }
  }
}
