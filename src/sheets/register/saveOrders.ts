import type { Order } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import { claimOf, unitsOf } from '../../domain/quota/claim';
import { timesSkipped } from '../../domain/waiting/timesSkipped';
import type { Place } from '../table/kind';
import { writeFields, writeRows } from '../table/writeTable';
import type { OrderRow, OrderTable } from '../tabs/orderTab';
import { differences } from './differences';
import { type KeptOrder, keptOf } from './keptOrder';
import { orderRow, reasonText, sharedCells, shownOrder, UNTOUCHED } from './orderCells';
import type { Entered } from './registerTabs';
import { TICKS } from './sellerRequests';

/** What a run has to save of Pesanan. */
export interface OrderChanges {
  readonly entered: readonly Entered[];
  readonly after: OrderBook;
  /** Row of each order that was typed by the seller, by its new number. */
  readonly typedRows: ReadonlyMap<string, number>;
}

/** What is to become of one row that is there. */
interface Correction {
  readonly row: number;
  readonly shared: Partial<OrderRow>;
  readonly shown: Partial<OrderRow>;
  /** `null` = what is on record holds. */
  readonly kept: KeptOrder | null;
}

/**
 * Boxes go out as soon as the ledger holds what they ask for, before any order is recorded: of one that is offered more in
 * the same run, a box that a killed run has left would ask for that, too.
 */
export function clearTicks(orders: OrderTable, entered: readonly Entered[], place: Place): void {
  for (const { row } of entered) {
    const ticked = row.values.kept === null ? [] : TICKS.filter((tick) => row.values[tick]);
    writeFields(orders, row.row, Object.fromEntries(ticked.map((tick) => [tick, false])), place);
  }
}

/**
 * Decides every order that is there already: her own cells that a decision has changed, then the record, as unfinished
 * as long as cells that show it are still to be written. From then on the order is what is on record, and nobody takes
 * what a killed run left for something that the seller has asked for. What gives units back goes first.
 */
export function recordOrders(orders: OrderTable, changes: OrderChanges, place: Place): Correction[] {
  const all = correctionsOf(changes, place);
  for (const { row, shared, shown, kept } of all) {
    writeFields(orders, row, shared, place);
    if (kept !== null && Object.keys(shown).length > 0)
      writeFields(orders, row, { kept: { ...kept, unfinished: true } }, place);
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
  const known = new Set(entered.map(({ order }) => order.no));
  const fresh = after.orders.filter(({ no }) => !known.has(no) && !typedRows.has(no));
  writeRows(
    orders,
    orders.end,
    fresh.map((order) => orderRow(order, place)),
    place,
  );
}

function correctionsOf({ entered, after, typedRows }: OrderChanges, place: Place): Correction[] {
  const skipped = timesSkipped(after);
  const known = new Map(entered.map((each) => [each.order.no, each]));
  return [...after.orders].sort(byGrowth(known)).flatMap((order) => {
    const own = known.get(order.no);
    const typed = typedRows.get(order.no);
    if (own !== undefined) return correction(own, order, skipped.get(order.no) ?? 0, place);
    return typed === undefined ? [] : adoption(typed, order, place);
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

function correction(
  { row, order: before }: Entered,
  order: Order,
  skipped: number,
  place: Place,
): Correction {
  const wanted = shownOrder(order, skipped);
  // Half-way written, a blank may stand where a 0 is meant.
  const shown = row.values.kept?.unfinished === true ? wanted : differences(row.values, wanted, row.unread);
  const decided = before === order ? {} : differences(sharedCells(before), sharedCells(order));
  const reason = 'reasons' in decided ? { reason: reasonText(order, place) } : {};
  const { kept = null } = differences(row.values, { kept: keptOf(order) });
  return { row: row.row, shared: { ...decided, ...reason }, shown, kept };
}

/** What she may have typed beside an order's words: read as hers from the next run on. */
const HERS: readonly string[] = [...Object.keys(UNTOUCHED), 'discount', 'shipping', 'priority'];

/** A row that the seller has typed becomes an order where it stands; her own words are replaced when it is on record. */
function adoption(row: number, order: Order, place: Place): Correction {
  const { kept, ...cells } = orderRow(order, place);
  const shown = shownOrder(order, 0);
  const isOurs = (key: string): boolean => !(key in shown) && !HERS.includes(key);
  const shared = Object.fromEntries(Object.entries(cells).filter(([key]) => isOurs(key)));
  return { row, shared, shown, kept };
}
