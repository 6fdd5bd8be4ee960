import { inState, unitsIn } from '../domain/life/slices';
import { formatRupiah, sumOf } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { byOrder } from '../domain/payment/applyLedger';
import { bookedOf, paidOf } from '../domain/payment/booked';
import { isDead } from '../domain/payment/orderTotals';
import { owedTotals } from '../domain/payment/owed';
import type { Problem } from '../domain/problem';
import { isTaken, turnoverOf } from '../domain/production/taken';
import { madeAgain, openReplacement } from '../domain/returns/returned';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { tabNames } from '../messages/sheets/tabNames';
import { joined, moreOn } from './joined';
import type { Recap } from './recap';

/** The recaps of one refresh, as drawn. */
export type Drawn = Readonly<Record<'productionRecap' | 'paymentRecap' | 'buyerRecap' | 'batchRecap', Recap>>;

/**
 * The ledger's rows against Dibayar, order by order. `followed` = this run has brought orders in step with the ledger; else
 * only rows of no order can be told.
 */
function ledgerMismatch({ orders, payments, shop }: OrderBook, followed: boolean): Problem[] {
  const rows = byOrder(payments ?? []);
  const known = new Set(orders.map(({ no }) => no));
  const paidBy = (no: string): number => paidOf(bookedOf(rows.get(no) ?? []));
  const wrong = [
    ...[...rows.keys()].filter((no) => !known.has(no) && paidBy(no) !== 0),
    ...orders.filter(({ no, booked }) => followed && paidBy(no) !== paidOf(booked)).map(({ no }) => no),
  ];
  if (wrong.length === 0) return [];
  const named = wrong.flatMap((no) => rows.get(no) ?? []).map(({ row }) => row ?? 0);
  const shown = formatRupiah(sumOf([...rows.keys()].map(paidBy)));
  const derived = formatRupiah(sumOf(orders.map(({ booked }) => paidOf(booked))));
  const listed = named.length > 0 ? named.map(String) : wrong;
  const where = joined(listed, ', ', moreOn(named.length > 0 ? 'payments' : 'orders', shop.language));
  const params = { shown, derived, row: named[0] ?? 1, rows: where };
  return [{ code: 'mismatchPayments', params }];
}

/** Accepted units that somebody is to make or has ready: of what is done nobody is, but for what is sent again. */
function unitsInHand(living: readonly Order[], batches: OrderBook['batches']): number {
  const states = new Map(batches.map(({ name, status }) => [name, status]));
  const inHand = ({ status, batch, lines }: Order): number => {
    if ((states.get(batch) ?? status) === 'done') return sumOf(lines.map(openReplacement));
    return unitsIn(inState(lines, 'accepted')) + sumOf(lines.map(madeAgain));
  };
  return sumOf(living.filter(({ status }) => status !== 'needsReview').map(inHand));
}

/** Sums of the recaps against the register's, order by order. */
function recapMismatches({ orders, batches, shop }: OrderBook, drawn: Drawn): Problem[] {
  const under = <Name extends keyof Drawn>(name: Name, key: HeaderKey<Name>): number => {
    const { totals, headers } = drawn[name];
    return Number(totals[headers.indexOf(recapWording(name, shop.language).header(key))] || 0);
  };
  const paid = sumOf(orders.map(({ booked }) => paidOf(booked)));
  const living = orders.filter((order) => !isDead(order));
  const inHand = under('productionRecap', 'ordered') + under('productionRecap', 'awaiting');
  const owed = (some: readonly Order[]): number => sumOf(some.map((order) => owedTotals(order).balance));
  const turnover = sumOf(living.filter(isTaken).map(turnoverOf));
  const compared = [
    ['productionRecap', inHand, unitsInHand(living, batches)],
    ['paymentRecap', under('paymentRecap', 'paid'), paid],
    ['paymentRecap', under('paymentRecap', 'balance'), owed(orders)],
    ['buyerRecap', under('buyerRecap', 'turnover'), turnover],
    ['buyerRecap', under('buyerRecap', 'balance'), owed(living)],
    ['batchRecap', under('batchRecap', 'turnover'), turnover],
    ['batchRecap', under('batchRecap', 'received'), paid],
  ] as const;
  return compared.flatMap(([name, shown, derived]): Problem[] => {
    const params = { tab: tabNames[name][shop.language], shown, derived };
    return shown === derived ? [] : [{ code: 'mismatchRecap', params }];
  });
}

/**
 * Where recaps, register and ledger do not come to the same (src/domain/README.md, Recaps 12); nowhere in a register that
 * is whole.
 */
export function mismatches(book: OrderBook, drawn: Drawn, followed: boolean): Problem[] {
  return [...ledgerMismatch(book, followed), ...recapMismatches(book, drawn)];
}
