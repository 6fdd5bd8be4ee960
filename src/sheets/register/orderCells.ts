import { formatDate } from '../../domain/calendar';
import { itemsText } from '../../domain/itemsText';
import type { Order, OrderLine } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import { balanceDue } from '../../domain/payment/balanceDue';
import { isDead, orderTotals } from '../../domain/payment/orderTotals';
import { problemText } from '../../messages/problems';
import { balanceTermWords } from '../../messages/states';
import type { Place } from '../table/kind';
import type { LineRow } from '../tabs/lineTab';
import type { OrderRow } from '../tabs/orderTab';
import { keptOf } from './keptOrder';
import { returnCells } from './returnCells';

/** Columns of later steps in an order's life: empty when it comes in. */
export const UNTOUCHED = {
  uniqueCode: '',
  message: '',
  messageMark: '',
};

/** Boxes clear themselves: what they book stands in the ledger. */
const UNTICKED = { messageSent: false, proofIn: false, bookDownPayment: false, bookBalance: false };

/** Cells of Pesanan that are derived or decided: whatever else is typed there is put back. */
export type ShownOrder = Pick<
  OrderRow,
  | 'no'
  | 'key'
  | 'at'
  | 'batch'
  | 'items'
  | 'units'
  | 'total'
  | 'paid'
  | 'balance'
  | 'over'
  | 'status'
  | 'payment'
  | 'skipped'
  | 'balanceDue'
  | 'messageSent'
  | 'proofIn'
  | 'bookDownPayment'
  | 'bookBalance'
>;

/** What stands beside an order that it does not hold itself. */
export interface Beside {
  /** Orders behind it in the queue that came up before it. */
  readonly skipped: number;
  /** Batas pelunasan in words; '' = none. */
  readonly balanceDue: string;
}

export const nothingBeside: Beside = { skipped: 0, balanceDue: '' };

/** Beside an order that nobody has passed over. */
export function besideFirst(book: OrderBook, order: Order, { language, zone }: Place): Beside {
  const due = balanceDue(book, order);
  if (due === 'cashOnDelivery') return { skipped: 0, balanceDue: balanceTermWords[due][language] };
  return { skipped: 0, balanceDue: due === null ? '' : formatDate(due, zone) };
}

export function shownOrder(order: Order, { skipped, balanceDue: due }: Beside): ShownOrder {
  const { no, key, at, batch, status, lines } = order;
  const { units, total, paid, balance, over, state } = orderTotals(order);
  const totals = { units, total, paid, balance, over, payment: state };
  return {
    no,
    key,
    at,
    batch,
    status,
    items: itemsText(lines),
    ...totals,
    skipped: skipped > 0 ? skipped : null,
    balanceDue: due,
    ...UNTICKED,
  };
}

/** Cells of Pesanan that the seller may change, and an edit of the buyer or a decision changes, too. */
export function sharedCells({
  buyer,
  discount,
  shipping,
  downPayment,
  downPaymentDue,
  priority,
  reasons,
  courier,
  tracking,
  packed,
}: Order) {
  const parcel = { courier, tracking, packed };
  return { ...buyer, discount, shipping, downPayment, downPaymentDue, priority, reasons, ...parcel };
}

/** Why an order stands where it stands, in words. */
export function reasonText({ reasons }: Order, { language, zone }: Place): string {
  return reasons.map((each) => problemText(each, language, zone)).join('\n');
}

/** A new order as its row. */
export function orderRow(order: Order, beside: Beside, place: Place): OrderRow {
  const reason = reasonText(order, place);
  return { ...UNTOUCHED, ...sharedCells(order), ...shownOrder(order, beside), reason, kept: keptOf(order) };
}

/** A slice as its row. Of a dead order every slice is shown as Batal; the record keeps what it was. */
export function lineRow(order: Order, line: OrderLine): LineRow {
  const { promotedAt, until, returned, ...row } = line;
  const kept = line.state === 'cancelledKeepingQuota';
  const state = isDead(order) && !kept ? 'cancelled' : line.state;
  return { ...row, ...returnCells(returned ?? null), orderNo: order.no, state };
}
