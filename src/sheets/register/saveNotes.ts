import type { Instant } from '../../domain/calendar';
import { formatDateTime } from '../../domain/calendar';
import type { Refusal } from '../../domain/life/requests';
import type { Problem } from '../../domain/problem';
import { refusedNote } from '../../messages/refusedNote';
import { writeNote } from '../range/writeNote';
import type { Fields } from '../table/field';
import type { Place } from '../table/kind';
import type { Table } from '../table/readTable';
import type { LineTable } from '../tabs/lineTab';
import type { OrderTable } from '../tabs/orderTab';
import { differences } from './differences';
import { nothingBeside, shownOrder } from './orderCells';
import type { Entered } from './registerTabs';

/** Where the requests stood. */
interface Sheets {
  readonly orders: OrderTable;
  readonly lines: LineTable;
  readonly entered: readonly Entered[];
}

function noteOn<F extends Fields>(table: Table<F>, row: number, key: keyof F & string, text: string): void {
  writeNote(table.sheet, row, table.columns[key] + 1, text);
}

/**
 * Says beside each cell that is put back why that is so; before the cell itself is written, so that a killed run tells
 * it again (src/domain/README.md, Who may write what).
 */
export function saveNotes(sheets: Sheets, refused: readonly Refusal[], now: Instant, place: Place): void {
  for (const refusal of refused) noteRefusal(sheets, refusal, place);
  for (const each of sheets.entered) noteDerived(sheets.orders, each, now, place);
}

function noteRefusal({ orders, lines, entered }: Sheets, refusal: Refusal, place: Place): void {
  const text = note(refusal.problem, refusal.at, place);
  if (refusal.lineId === null) {
    const own = entered.find(({ order }) => order.no === refusal.orderNo);
    if (own !== undefined) noteOn(orders, own.row.row, refusal.field as 'status', text);
    return;
  }
  const { rows } = lines;
  const own = rows.find(({ values }) => values.orderNo === refusal.orderNo && values.id === refusal.lineId);
  if (own !== undefined) noteOn(lines, own.row, refusal.field as 'units', text);
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
  const text = note({ code: 'derivedCell', params: {} }, now, place);
  for (const key of Object.keys(wrong)) noteOn(orders, row.row, key as keyof typeof derived, text);
}
