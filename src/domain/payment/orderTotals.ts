import type { Rupiah } from '../money';
import { sumOf } from '../money';
import type { Order, OrderLine, OrderStatus } from '../order';
import { returnedValue } from '../returns/returnedValue';
import { afterDiscount } from './afterDiscount';
import { hasUnchecked, keptOf, paidOf, sentBack } from './booked';
import type { PaymentState } from './payment';

/** The derived columns of Pesanan: units in units, the rest in rupiah. */
export interface OrderTotals {
  readonly units: number;
  readonly subtotal: Rupiah;
  readonly total: Rupiah;
  /** Tagihan: Total while the order lives, less what came back against money; what is kept when it is dead. */
  readonly billed: Rupiah;
  readonly paid: Rupiah;
  readonly balance: Rupiah;
  readonly over: Rupiah;
  readonly state: PaymentState;
}

const DEAD: readonly OrderStatus[] = ['expired', 'cancelled', 'rejected'];

export function isDead(order: Pick<Order, 'status'>): boolean {
  return DEAD.includes(order.status);
}

/**
 * The slices that Jumlah, Total and DP speak of (src/domain/README.md, Waiting list 1): what is accepted or
 * offered; while nothing is, what queues; of a dead order, all.
 */
export function countedLines(lines: readonly OrderLine[]): readonly OrderLine[] {
  const accepted = lines.filter(({ state }) => state === 'accepted' || state === 'offered');
  const queued = lines.filter(({ state }) => state === 'queued');
  if (accepted.length > 0) return accepted;
  return queued.length > 0 ? queued : lines;
}

/** The first that holds, dead and alive apart (src/domain/README.md, Money 4). */
function stateOfDead({ booked }: Order, over: Rupiah): PaymentState {
  if (over > 0) return 'toRefund';
  if (keptOf(booked) > 0) return 'forfeited';
  return sentBack(booked) > 0 ? 'refunded' : 'unpaid';
}

function stateOfLiving(order: Order, billed: Rupiah, paid: Rupiah): PaymentState {
  if (paid > billed) return 'overpaid';
  if (paid === billed) return 'paid';
  if (hasUnchecked(order.booked)) return 'proofSent';
  return paid > 0 && paid >= askedFirst(order) ? 'downPaymentReceived' : 'unpaid';
}

/**
 * What is awaited first: the DP, but never more than a later Diskon, an edit or what came back has left of the goods; a DP that
 * she has set by hand may be the whole bill, Ongkir with it.
 */
export function askedFirst(order: Order): Rupiah {
  const { downPayment, termsGave, shipping } = order;
  const most = goodsOf(order) - backOf(order);
  return Math.min(downPayment, downPayment === termsGave ? most : most + shipping);
}

function goodsOf({ lines, discount }: Order): Rupiah {
  return afterDiscount(sumOf(countedLines(lines).map(({ subtotal }) => subtotal)), discount);
}

function backOf(order: Order): Rupiah {
  const { refund, credit } = returnedValue(order);
  return refund + credit;
}

/** What an order comes to, by the ledger as last taken in. Law: paid + balance − over = billed. */
export function orderTotals(order: Order): OrderTotals {
  const lines = countedLines(order.lines);
  const subtotal = sumOf(lines.map((line) => line.subtotal));
  const total = goodsOf(order) + order.shipping;
  const paid = paidOf(order.booked);
  const billed = isDead(order) ? keptOf(order.booked) : total - backOf(order);
  const over = Math.max(0, paid - billed);
  const state = isDead(order) ? stateOfDead(order, over) : stateOfLiving(order, billed, paid);
  const units = sumOf(lines.map((line) => line.units));
  return { units, subtotal, total, billed, paid, balance: Math.max(0, billed - paid), over, state };
}
