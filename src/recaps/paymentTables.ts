import type { Batch } from '../domain/batch';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { byOrder } from '../domain/payment/applyLedger';
import { onItsWayBack } from '../domain/payment/booked';
import { cashOf } from '../domain/payment/cash';
import { isDead, orderTotals } from '../domain/payment/orderTotals';
import type { Payment } from '../domain/payment/payment';
import { cashOnDelivery, isSent } from '../domain/shipping/cashOnDelivery';
import { collectedOnDelivery } from '../domain/shipping/collected';
import { phrases, type Say } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { added, shown } from './columns';
import { drawTable } from './drawRecap';
import type { Recap, RecapDefinition } from './recap';
import { codHere } from './shippingRows';

type Below<Row> = RecapDefinition<Row, HeaderKey<'paymentRecap'>>;

const methodKey = ({ method }: { readonly method: string }): string =>
  method.replace(/\s+/g, ' ').toLowerCase();

/** Money that moved, by Metode; whose it is is not asked. */
const methodTable: Below<ReturnType<typeof methodRow>> = {
  columns: [
    ...shown('text', 'shownMethod'),
    ...added('count', 'rows'),
    ...added('rupiah', 'downPayment', 'balancePaid', 'uniqueCode', 'refund', 'cash'),
  ],
  groupBy: methodKey,
  sortBy: (row) => [methodKey(row)],
};

function methodRow(payment: Payment, say: Say<'paymentRecap'>) {
  const [method, cash] = [payment.method.trim(), cashOf(payment)];
  const none = { downPayment: 0, balancePaid: 0, uniqueCode: 0, refund: 0 };
  const kind = payment.kind === 'balance' ? 'balancePaid' : payment.kind;
  return { method, shownMethod: method || say('noMethod'), rows: 1, cash, ...none, [kind]: Math.abs(cash) };
}

type RefundRow = Readonly<Record<'no' | 'batch' | 'name' | 'why', string>> & { readonly amount: number };

const refundTable: Below<RefundRow> = {
  // The reason last: it is long, and what is beside it would cut it off.
  columns: [...shown('text', 'no', 'batch', 'name'), ...added('rupiah', 'amount'), ...shown('text', 'why')],
  sortBy: ({ no, why }) => [no, why],
};

/** Rows that wait to be sent, and what is too much without a row. */
function refundRows({ orders, payments }: OrderBook, say: Say<'paymentRecap'>): RefundRow[] {
  const known = new Map(orders.map((order) => [order.no, order]));
  const rowFor = (no: string, amount: number, why: string): RefundRow => {
    const { batch = '', buyer } = known.get(no) ?? {};
    return { no, batch, name: buyer?.name ?? '', why, amount };
  };
  const planned = (payments ?? []).flatMap(({ kind, status, amount, row, orderNo }) =>
    kind === 'refund' && (status === 'toBeSent' || status === 'failed')
      ? [rowFor(orderNo, amount, say(status, { row: row ?? 0 }))]
      : [],
  );
  const open = orders.map((order) => {
    const amount = orderTotals(order).over - onItsWayBack(order.booked);
    return rowFor(order.no, amount, say(isDead(order) ? 'undecided' : 'over'));
  });
  return [...planned, ...open.filter(({ amount }) => amount > 0)];
}

const codTable: Below<ReturnType<typeof codRow>> = {
  columns: [
    ...shown('text', 'batch'),
    ...added('count', 'orders'),
    ...added('rupiah', 'toCollect', 'outstanding', 'collected'),
  ],
  groupBy: ({ batch }) => batch,
  sortBy: ({ place }) => [place],
};

/** What its courier is to collect, has on the way, and has brought. */
function codRow({ shop }: OrderBook, order: Order, of: CodBatch, rows: readonly Payment[]) {
  const toCollect = codHere(order, of.batch);
  return {
    ...{ batch: of.batch.name, place: of.place, orders: 1, toCollect },
    outstanding: cashOnDelivery(order, of.batch) - toCollect,
    collected: collectedOnDelivery(order, rows, shop.zone),
  };
}

interface CodBatch {
  readonly batch: Batch;
  readonly place: number;
}

function codRows(book: OrderBook): ReturnType<typeof codRow>[] {
  const named = book.batches.filter((batch) => batch.balanceDue === 'cashOnDelivery');
  const batches = new Map(named.map((batch, place) => [batch.name, { batch, place }]));
  const rows = byOrder(book.payments ?? []);
  return book.orders.filter(isSent).flatMap((order) => {
    const of = batches.get(order.batch);
    return of === undefined ? [] : [codRow(book, order, of, rows.get(order.no) ?? [])];
  });
}

/** Below Rekap Pembayaran: cash by method, what is to be refunded and collected; none of what there is none of. */
export function paymentTables(book: OrderBook): Recap['below'][number][] {
  const say = phrases('paymentRecap', book.shop.language);
  const words = recapWording('paymentRecap', book.shop.language);
  const moved = (book.payments ?? []).filter((row) => cashOf(row) !== 0);
  const methods = moved.map((row) => methodRow(row, say));
  methods.sort((a, b) => (a.method < b.method ? -1 : 1));
  const tables = [
    { ...drawTable(methodTable, methods, words), caption: say('byMethod') },
    { ...drawTable(refundTable, refundRows(book, say), words), caption: say('refunds') },
    { ...drawTable(codTable, codRows(book), words), caption: say('cod') },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
