import { sumOf } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { onItsWayBack } from '../domain/payment/booked';
import { cashOf } from '../domain/payment/cash';
import { isDead, orderTotals } from '../domain/payment/orderTotals';
import type { Payment, PaymentKind } from '../domain/payment/payment';
import { phrases, type Say } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { computed, sum, text } from './columns';
import { drawTable } from './drawRecap';
import type { Recap, RecapDefinition } from './recap';

type Header = HeaderKey<'paymentRecap'>;
type Below = Recap['below'][number];

const plain = (method: string): string => method.trim().replace(/\s+/g, ' ').toLowerCase();

const moved = (key: Header, kind: PaymentKind) =>
  sum<Payment, Header>(key, (row) => (row.kind === kind ? Math.abs(cashOf(row)) : 0), 'rupiah');

/** Money that moved, by Metode; who pays is not asked. */
function byMethod(
  { payments }: OrderBook,
  say: Say<'paymentRecap'>,
): [RecapDefinition<Payment, Header>, Payment[]] {
  const name = (rows: readonly Payment[]): string =>
    rows.map(({ method }) => method.trim()).sort()[0] || say('noMethod');
  const columns = [
    computed<Payment, Header>('method', name, 'text'),
    sum<Payment, Header>('rows', () => 1),
    moved('downPayment', 'downPayment'),
    moved('balancePaid', 'balance'),
    moved('code', 'uniqueCode'),
    moved('sent', 'refund'),
    sum<Payment, Header>('cash', cashOf, 'rupiah'),
  ];
  const key = ({ method }: Payment): string => plain(method);
  const rows = (payments ?? []).filter((row) => cashOf(row) !== 0);
  return [{ columns, groupBy: key, sortBy: (row) => [key(row)] }, rows];
}

interface RefundRow {
  readonly order: Pick<Order, 'no' | 'batch'> & { readonly buyer: Pick<Order['buyer'], 'name'> };
  readonly why: string;
  readonly amount: number;
}

const refundTable: RecapDefinition<RefundRow, Header> = {
  columns: [
    text('no', ({ order }) => order.no),
    text('batch', ({ order }) => order.batch),
    text('name', ({ order }) => order.buyer.name),
    text('why', ({ why }) => why),
    sum('amount', ({ amount }) => amount, 'rupiah'),
  ],
  sortBy: ({ order, why }) => [order.no, why],
};

/** Rows that wait to be sent, and what is too much without a row. */
function refundRows({ orders, payments }: OrderBook, say: Say<'paymentRecap'>): RefundRow[] {
  const known = new Map(orders.map((order) => [order.no, order]));
  const planned = (payments ?? []).flatMap(({ kind, status, amount, row, orderNo }): RefundRow[] => {
    if (kind !== 'refund' || (status !== 'toBeSent' && status !== 'failed')) return [];
    const order = known.get(orderNo) ?? { no: orderNo, batch: '', buyer: { name: '' } };
    return [{ order, amount, why: say(status, { row: row ?? 0 }) }];
  });
  const open = orders.flatMap((order): RefundRow[] => {
    const amount = orderTotals(order).over - onItsWayBack(order.booked);
    return amount > 0 ? [{ order, amount, why: say(isDead(order) ? 'undecided' : 'over') }] : [];
  });
  return [...planned, ...open];
}

const codTable: RecapDefinition<Order, Header> = {
  columns: [
    text('batch', ({ batch }) => batch),
    sum('orders', () => 1),
    sum('toCollect', (order) => orderTotals(order).balance, 'rupiah'),
    sum('collected', collected, 'rupiah'),
  ],
  groupBy: ({ batch }) => batch,
};

/** What has come as Pelunasan of an order whose courier collects. */
function collected({ booked }: Order): number {
  const rows = booked.filter(([kind, status]) => kind === 'balance' && status === 'received');
  return sumOf(rows.map(([, , amount]) => amount));
}

function onDelivery({ batches, orders }: OrderBook): Order[] {
  const named = batches.filter((batch) => batch.balanceDue === 'cashOnDelivery').map(({ name }) => name);
  const place = new Map(named.map((name, index) => [name, index]));
  const living = orders.filter((order) => !isDead(order) && place.has(order.batch));
  return living.sort((a, b) => (place.get(a.batch) ?? 0) - (place.get(b.batch) ?? 0));
}

/** Below Rekap Pembayaran: cash by method, then what is to be refunded and collected where there is any. */
export function paymentTables(book: OrderBook): Below[] {
  const say = phrases('paymentRecap', book.shop.language);
  const words = recapWording('paymentRecap', book.shop.language);
  const refunds = drawTable(refundTable, refundRows(book, say), words);
  const cod = drawTable(codTable, onDelivery(book), words);
  const others = [
    { ...refunds, caption: say('refunds') },
    { ...cod, caption: say('cod') },
  ];
  return [
    { ...drawTable(...byMethod(book, say), words), caption: say('byMethod') },
    ...others.filter(({ rows }) => rows.length > 0),
  ];
}
