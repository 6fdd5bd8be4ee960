import type { Rupiah } from '../money';
import { sumOf } from '../money';
import type { Order, OrderLine, OrderStatus } from '../order';
import type { Payment, PaymentKind, PaymentState, PaymentStatus } from './payment';

/** The derived columns of Pesanan: units in units, the rest in rupiah. */
export interface OrderTotals {
  readonly units: number;
  readonly subtotal: Rupiah;
  readonly total: Rupiah;
  /** Tagihan: Total while the order lives, what is kept when it is dead. */
  readonly billed: Rupiah;
  readonly paid: Rupiah;
  readonly balance: Rupiah;
  readonly over: Rupiah;
  readonly state: PaymentState;
}

const DEAD: readonly OrderStatus[] = ['expired', 'cancelled', 'rejected'];

export function isDead(order: Order): boolean {
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

function booked(payments: readonly Payment[], kinds: readonly PaymentKind[], status: PaymentStatus): Rupiah {
  const rows = payments.filter((row) => kinds.includes(row.kind) && row.status === status);
  return sumOf(rows.map(({ amount }) => amount));
}

/** The first that holds, dead and alive apart (src/domain/README.md, Money 4). */
function stateOfDead(over: Rupiah, kept: Rupiah, sentBack: Rupiah): PaymentState {
  if (over > 0) return 'toRefund';
  if (kept > 0) return 'forfeited';
  return sentBack > 0 ? 'refunded' : 'unpaid';
}

function stateOfLiving(
  sums: { billed: Rupiah; paid: Rupiah },
  downPayment: Rupiah,
  unchecked: boolean,
): PaymentState {
  if (sums.paid > sums.billed) return 'overpaid';
  if (sums.paid === sums.billed) return 'paid';
  if (unchecked) return 'proofSent';
  return sums.paid > 0 && sums.paid >= downPayment ? 'downPaymentReceived' : 'unpaid';
}

/** Law: paid + balance − over = billed. `payments` are the ledger's rows of this order. */
export function orderTotals(order: Order, payments: readonly Payment[] = []): OrderTotals {
  const lines = countedLines(order.lines);
  const subtotal = sumOf(lines.map((line) => line.subtotal));
  const total = subtotal - order.discount + order.shipping;
  const kept = booked(payments, ['forfeited'], 'received');
  const sentBack = booked(payments, ['refund'], 'sent');
  const paid = booked(payments, ['downPayment', 'balance', 'transferred'], 'received') - sentBack;
  const billed = isDead(order) ? kept : total;
  const over = Math.max(0, paid - billed);
  const unchecked = payments.some(({ status }) => status === 'unchecked');
  const state = isDead(order)
    ? stateOfDead(over, kept, sentBack)
    : stateOfLiving({ billed, paid }, order.downPayment, unchecked);
  const units = sumOf(lines.map((line) => line.units));
  return { units, subtotal, total, billed, paid, balance: Math.max(0, billed - paid), over, state };
}
