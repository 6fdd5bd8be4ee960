import type { Order } from '../../domain/order';
import type { Place } from '../table/kind';
import type { OrderRow, OrderTable } from '../tabs/orderTab';
import { cellsBefore } from './cellsBefore';
import { type Correction, legible } from './correction';
import { differences } from './differences';
import type { KeptOrder } from './keptOrder';
import { TICKS } from './orderBoxes';
import { type Beside, orderRow, shownOrder, UNTOUCHED } from './orderCells';

type Typed = OrderTable['rows'][number];

/** What she may have typed beside an order's words: read as hers from the next run on. */
const OURS = ['message', 'messageMark'];
const HERS: readonly string[] = [
  ...Object.keys(UNTOUCHED).filter((key) => !OURS.includes(key)),
  ...['courier', 'tracking', 'packed', 'discount', 'shipping', 'priority', 'downPayment', 'downPaymentDue'],
];

/** What she has typed of the DP, else what the terms give. */
function downPaymentCells(
  { downPayment, downPaymentDue }: Order,
  typed: Typed | undefined,
): NonNullable<KeptOrder['decided']> {
  if (typed === undefined) return { downPayment, downPaymentDue };
  const { values } = typed;
  return {
    downPayment: values.downPayment > 0 ? values.downPayment : downPayment,
    downPaymentDue: values.downPaymentDue ?? downPaymentDue,
  };
}

/** Boxes that she has ticked stay so: what they book is booked by the next run, when the order is on record for certain. */
function tickedCells(typed: Typed | undefined): Partial<OrderRow> {
  const ticked = TICKS.filter((tick) => typed?.values[tick]);
  return Object.fromEntries(ticked.map((tick) => [tick, true]));
}

/** A row that the seller has typed becomes an order where it stands; her own words are replaced when it is on record. */
export function adoption(
  orders: OrderTable,
  row: number,
  order: Order,
  beside: Beside,
  place: Place,
): Correction {
  const typed = [...orders.rows, ...orders.unkeyed].find((each) => each.row === row);
  const { kept, ...cells } = orderRow(order, beside, place);
  const decided = downPaymentCells(order, typed);
  const own = typed ? differences(typed.values, legible(typed, decided)) : decided;
  const shown = { ...shownOrder(order, beside), ...tickedCells(typed), ...own };
  const isOurs = (key: string): boolean => !(key in shown) && !HERS.includes(key);
  const shared = Object.fromEntries(Object.entries(cells).filter(([key]) => isOurs(key)));
  const before = typed && cellsBefore(typed, order, new Map());
  return { row, shared, shown, kept, unfinished: kept && { ...kept, unfinished: true, before, decided } };
}
