import type { Order } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import { timesSkipped } from '../../domain/waiting/timesSkipped';
import type { Place } from '../table/kind';
import { writeFields, writeRows } from '../table/writeTable';
import type { OrderRow, OrderTable } from '../tabs/orderTab';
import { differences } from './differences';
import { keptOf } from './keptOrder';
import { orderRow, reasonText, sharedCells, shownOrder } from './orderCells';
import type { Entered } from './registerTabs';

/** What a run has to save of Pesanan. */
export interface OrderChanges {
  readonly entered: readonly Entered[];
  readonly after: OrderBook;
  /** Row of each order that was typed by the seller, by its new number. */
  readonly typedRows: ReadonlyMap<string, number>;
}

/**
 * Brings the rows of orders in step: shown cells first, the record last, so that what a killed run leaves reads as a
 * request for what it was about to record. A seller's own cell is written only where a decision has changed it.
 */
export function saveOrders(
  orders: OrderTable,
  { entered, after, typedRows }: OrderChanges,
  place: Place,
): void {
  const skipped = timesSkipped(after);
  const known = new Map(entered.map((each) => [each.order.no, each]));
  const fresh: OrderRow[] = [];
  for (const order of after.orders) {
    const own = known.get(order.no);
    const typed = typedRows.get(order.no);
    if (own !== undefined) correct(orders, own, order, skipped.get(order.no) ?? 0, place);
    else if (typed !== undefined) adopt(orders, typed, order, place);
    else fresh.push(orderRow(order, place));
  }
  writeRows(orders, orders.end, fresh, place);
}

function correct(
  orders: OrderTable,
  { row, order: before }: Entered,
  order: Order,
  skipped: number,
  place: Place,
): void {
  const shown = differences(row.values, shownOrder(order, skipped), row.unread);
  const decided = before === order ? {} : differences(sharedCells(before), sharedCells(order));
  const reason = 'reasons' in decided ? { reason: reasonText(order, place) } : {};
  writeFields(orders, row.row, { ...shown, ...decided, ...reason }, place);
  writeFields(orders, row.row, differences(row.values, { kept: keptOf(order) }), place);
}

/** A row that the seller has typed becomes an order where it stands. */
function adopt(orders: OrderTable, row: number, order: Order, place: Place): void {
  const { key, kept, no, ...rest } = orderRow(order, place);
  const { courier, tracking, ...cells } = rest;
  writeFields(orders, row, cells, place);
  writeFields(orders, row, { kept }, place);
  writeFields(orders, row, { no }, place);
  writeFields(orders, row, { key }, place);
}
