import type { Order } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import { claimOf, unitsOf } from '../../domain/quota/claim';
import { timesSkipped } from '../../domain/waiting/timesSkipped';
import type { Place } from '../table/kind';
import { writeFields, writeRows } from '../table/writeTable';
import type { LineTable } from '../tabs/lineTab';
import type { OrderTable } from '../tabs/orderTab';
import { adoption } from './adoption';
import { lineRowsOf } from './cellsBefore';
import { type Correction, correction } from './correction';
import { withBoxes, withOwnRows } from './orderBoxes';
import { besideFirst, orderRow } from './orderCells';
import type { Entered } from './registerTabs';
import { tickedIn } from './sellerRequests';

/** What a run has to save of Pesanan. */
export interface OrderChanges {
  readonly entered: readonly Entered[];
  readonly lines: LineTable;
  readonly after: OrderBook;
  /** Row of each order that was typed by the seller, by its new number. */
  readonly typedRows: ReadonlyMap<string, number>;
}

/**
 * Boxes go out as soon as the ledger holds what they ask for, before any order is recorded: of one that is offered more in
 * the same run, a box that a killed run has left would ask for that, too.
 */
export function clearTicks(orders: OrderTable, entered: readonly Entered[], place: Place): void {
  for (const { row } of entered) {
    writeFields(orders, row.row, Object.fromEntries(tickedIn(row).map((tick) => [tick, false])), place);
  }
}

/**
 * Decides every order that is there already: her own cells that a decision has changed, then the record, as unfinished
 * as long as cells that show it are still to be written. From then on the order is what is on record, and nobody takes
 * what a killed run left for something that the seller has asked for. What gives units back goes first.
 */
export function recordOrders(orders: OrderTable, changes: OrderChanges, place: Place): Correction[] {
  withBoxes(
    orders,
    [...changes.typedRows.values()].sort((a, b) => a - b),
  );
  const all = correctionsOf(orders, changes, place);
  for (const { row, shared, shown, unfinished } of all) {
    writeFields(orders, row, shared, place);
    if (unfinished !== null && Object.keys(shown).length > 0)
      writeFields(orders, row, { kept: unfinished }, place);
  }
  return all;
}

/** Brings the rows in step with what is on record, and adds the new ones. */
export function showOrders(
  orders: OrderTable,
  corrections: readonly Correction[],
  { entered, after, typedRows }: OrderChanges,
  place: Place,
): void {
  for (const { row, shown, kept } of corrections) {
    writeFields(orders, row, shown, place);
    if (kept !== null) writeFields(orders, row, { kept }, place);
  }
  const fresh = freshOrders({ entered, after, typedRows });
  writeRows(
    withOwnRows(orders, fresh.length),
    orders.end,
    fresh.map((order) => orderRow(order, besideFirst(after, order, place), place)),
    place,
  );
}

/** Orders that get rows of their own below all others, in this order. */
export function freshOrders({ entered, after, typedRows }: Omit<OrderChanges, 'lines'>): Order[] {
  const known = new Set(entered.map(({ order }) => order.no));
  return after.orders.filter(({ no }) => !known.has(no) && !typedRows.has(no));
}

function correctionsOf(
  orders: OrderTable,
  { entered, lines, after, typedRows }: OrderChanges,
  place: Place,
): Correction[] {
  const rows = lineRowsOf(lines);
  const skipped = timesSkipped(after);
  const known = new Map(entered.map((each) => [each.order.no, each]));
  return [...after.orders].sort(byGrowth(known)).flatMap((order) => {
    const own = known.get(order.no);
    const typed = typedRows.get(order.no);
    const first = besideFirst(after, order, place);
    if (own === undefined) return typed === undefined ? [] : adoption(orders, typed, order, first, place);
    const beside = { ...first, skipped: skipped.get(order.no) ?? 0 };
    return correction(own, order, { rows, beside }, place);
  });
}

/** Units that an order takes more than before: a run killed in between must not have given what nobody gave back. */
function byGrowth(known: ReadonlyMap<string, Entered>): (a: Order, b: Order) => number {
  const growth = (order: Order): number => {
    const before = known.get(order.no)?.order;
    if (before === order) return 0;
    const held = (of: Order | undefined): number =>
      of === undefined ? 0 : unitsOf(claimOf(of, Number.NEGATIVE_INFINITY));
    return held(order) - held(before);
  };
  return (a, b) => growth(a) - growth(b);
}
