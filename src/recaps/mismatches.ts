import { formatRupiah, sumOf } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { isDead, orderTotals } from '../domain/payment/orderTotals';
import type { Payment } from '../domain/payment/payment';
import type { Problem } from '../domain/problem';
import { type HeaderKey, type RecapName, recapWording } from '../messages/recapWording';
import { tabNames } from '../messages/sheets/tabNames';
import type { Recap } from './recap';

/** The recaps of one refresh, as drawn. */
export type Drawn = Readonly<Record<'productionRecap' | 'paymentRecap' | 'buyerRecap' | 'batchRecap', Recap>>;

/** Dibayar by the ledger's own rows: said here once more, so that one mistake can't hide in both. */
function ledgerOf(payments: readonly Payment[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { orderNo, kind, status, amount } of payments) {
    const sign = kind === 'refund' ? (status === 'sent' ? -1 : 0) : status === 'received' ? 1 : 0;
    const counts = kind !== 'forfeited' && kind !== 'uniqueCode';
    if (counts && sign !== 0) sums.set(orderNo, (sums.get(orderNo) ?? 0) + sign * amount);
  }
  return sums;
}

/**
 * What the ledger's rows come to against Σ Dibayar of all orders. `followed` = this run has brought orders in step with the
 * ledger; else only rows of no order can be told.
 */
function ledgerMismatch({ orders, payments }: OrderBook, followed: boolean): Problem[] {
  const ledger = ledgerOf(payments ?? []);
  const paid = new Map(orders.map((order) => [order.no, orderTotals(order).paid]));
  const wrong = new Set(
    [...ledger.keys(), ...paid.keys()].filter((no) => differs(ledger.get(no), paid.get(no), followed)),
  );
  if (wrong.size === 0) return [];
  const rows = (payments ?? []).filter(({ orderNo }) => wrong.has(orderNo)).map(({ row }) => row ?? 0);
  const sums = {
    shown: formatRupiah(sumOf([...ledger.values()])),
    derived: formatRupiah(sumOf([...paid.values()])),
  };
  const about =
    rows.length > 0 ? { row: rows[0] ?? 0, rows: rows.join(', ') } : { row: 0, rows: [...wrong].join(', ') };
  return [{ code: 'mismatchPayments', params: { ...sums, ...about } }];
}

function differs(ledger: number | undefined, paid: number | undefined, followed: boolean): boolean {
  return paid === undefined ? true : followed && (ledger ?? 0) !== paid;
}

/** Σ of a column under a recap; nothing to add up is 0. */
function under<Name extends RecapName & keyof Drawn>(
  { shop }: OrderBook,
  name: Name,
  recap: Recap,
  keys: readonly HeaderKey<Name>[],
): number {
  const { header } = recapWording(name, shop.language);
  return sumOf(keys.map((key) => Number(recap.totals[recap.headers.indexOf(header(key))] || 0)));
}

/** Accepted units that somebody is to make or has ready: of what is done nobody is. */
function unitsInHand({ orders, batches }: OrderBook): number {
  const done = new Set(batches.filter(({ status }) => status === 'done').map(({ name }) => name));
  let units = 0;
  for (const order of orders) {
    if (isDead(order) || order.status === 'needsReview' || done.has(order.batch)) continue;
    for (const line of order.lines) if (line.state === 'accepted') units += line.units;
  }
  return units;
}

/** Sums of the recaps against the register's, order by order (src/domain/README.md, Recaps 9). */
function recapMismatches(book: OrderBook, drawn: Drawn): Problem[] {
  const { orders, shop } = book;
  const paid = sumOf(orders.map((order) => orderTotals(order).paid));
  const total = (order: Order): number => (isDead(order) ? 0 : orderTotals(order).total);
  const { productionRecap, paymentRecap, buyerRecap, batchRecap } = drawn;
  const compared = [
    [
      'productionRecap',
      under(book, 'productionRecap', productionRecap, ['ordered', 'awaiting']),
      unitsInHand(book),
    ],
    ['paymentRecap', under(book, 'paymentRecap', paymentRecap, ['paid']), paid],
    ['buyerRecap', under(book, 'buyerRecap', buyerRecap, ['turnover']), sumOf(orders.map(total))],
    ['batchRecap', under(book, 'batchRecap', batchRecap, ['received']), paid],
  ] as const;
  return compared
    .filter(([, shown, derived]) => shown !== derived)
    .map(([name, shown, derived]): Problem => {
      return { code: 'mismatchRecap', params: { tab: tabNames[name][shop.language], shown, derived } };
    });
}

/** Where recaps, register and ledger do not come to the same; none in a register that is whole. */
export function mismatches(book: OrderBook, drawn: Drawn, followed: boolean): Problem[] {
  return [...ledgerMismatch(book, followed), ...recapMismatches(book, drawn)];
}
