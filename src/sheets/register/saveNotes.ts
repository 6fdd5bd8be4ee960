import type { Instant } from '../../domain/calendar';
import { formatDateTime } from '../../domain/calendar';
import type { Refusal } from '../../domain/life/requests';
import type { Order } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import type { Problem } from '../../domain/problem';
import { refusedNote } from '../../messages/refusedNote';
import { writeNote } from '../range/writeNote';
import type { Fields } from '../table/field';
import type { Place } from '../table/kind';
import type { Table } from '../table/readTable';
import type { LineTable } from '../tabs/lineTab';
import type { OrderTable } from '../tabs/orderTab';
import { TICKS } from './orderBoxes';
import { lineRow } from './orderCells';
import type { Entered } from './registerTabs';
import { nameOf, rowsByName } from './rowsByName';
import { typedOver } from './typedOver';
import { wrongCells } from './wrongCells';

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
  /** As it was read. */
  readonly book: OrderBook;
  readonly after: readonly Order[];
}

function noteOn<F extends Fields>(table: Table<F>, row: number, key: keyof F & string, text: string): void {
  writeNote(table.sheet, row, table.columns[key] + 1, text);
}

/**
 * Says beside each cell that is put back why that is so; before the cell itself is written, so that a killed run tells
 * it again (src/domain/README.md, Who may write what).
 */
export function saveNotes(
  sheets: Sheets,
  { refused, book, after }: Answers,
  now: Instant,
  place: Place,
): void {
  for (const refusal of refused) noteRefusal(sheets, refusal, place);
  for (const each of sheets.entered) noteDerived(sheets, each, book, now, place);
  noteLines(sheets, after, now, place);
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
function noteDerived({ orders }: Sheets, each: Entered, book: OrderBook, now: Instant, place: Place): void {
  const { row } = each;
  if (row.values.kept === null || row.values.kept.unfinished === true) return;
  for (const box of [...TICKS, 'messageSent' as const].filter((key) => key in row.unread))
    noteOn(orders, row.row, box, note({ code: 'notATick', params: {} }, now, place));
  for (const key of typedOver(each, book, place))
    noteOn(orders, row.row, key, note({ code: 'derivedCell', params: {} }, now, place));
}

/** What a row of Rincian says since it was ordered; and the buyer's own words. */
const WHY = {
  code: 'fixedSlice',
  product: 'fixedSlice',
  variant: 'fixedSlice',
  price: 'fixedSlice',
  discount: 'fixedSlice',
  subtotal: 'fixedSlice',
  at: 'fixedSlice',
  request: 'buyersWords',
  rawAnswer: 'buyersWords',
} as const;

/** What somebody has written over there. What the buyer, or a decision, has changed just now is not put back. */
function noteLines({ lines, entered }: Sheets, after: readonly Order[], now: Instant, place: Place): void {
  const rows = rowsByName(lines.rows);
  const byNo = new Map(after.map((order) => [order.no, order]));
  for (const { row, order } of entered) {
    if (row.values.kept === null || row.values.kept.unfinished === true) continue;
    for (const line of order.lines) {
      const own = rows.get(nameOf(order.no, line.id));
      const next = byNo.get(order.no)?.lines.find(({ id }) => id === line.id);
      if (own === undefined || next === undefined) continue;
      // Said only where it is needed: words are read for it, under the lock.
      for (const cell of Object.keys(wrongCells(own, lineRow(order, line))))
        if (isSaid(cell) && next[cell] === line[cell])
          noteOn(lines, own.row, cell, note({ code: WHY[cell], params: {} }, now, place));
    }
  }
}

function isSaid(cell: string): cell is keyof typeof WHY {
  return cell in WHY;
}
