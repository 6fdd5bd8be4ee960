import type { Instant } from '../calendar';
import type { Rupiah } from '../money';
import type { Order } from '../order';
import type { Problem } from '../problem';
import { kindOfMoney } from './kindOfMoney';
import { CONFIRMED, type Payment, type PaymentKind, type PaymentStatus } from './payment';

/** A row of the ledger as it stands there; `null` = blank. */
export interface TypedPayment extends Omit<Payment, 'row' | 'at' | 'kind' | 'amount' | 'status'> {
  readonly row: number;
  readonly at: Instant | null;
  readonly kind: PaymentKind | null;
  readonly amount: Rupiah | null;
  readonly status: PaymentStatus | null;
}

/** What a row of each Jenis may say in Status; the first is meant where it says nothing. */
function statusesOf(kind: PaymentKind): readonly PaymentStatus[] {
  return kind === 'refund'
    ? ['sent', 'toBeSent', 'failed', 'rejected']
    : ['received', 'unchecked', 'rejected'];
}

/** What is wrong with a row whose cells can all be read. */
function flaws(row: number, { kind, amount, status }: Payment): Problem[] {
  const signed = kind === 'transferred' ? amount !== 0 : amount > 0;
  if (!signed) return [{ code: 'paymentSign', params: { row } }];
  if (statusesOf(kind).includes(status)) return [];
  return [{ code: 'paymentStatus', params: { row, kind, status } }];
}

/** A row that can't be read counts as unchecked: money may be behind it, so that nothing expires meanwhile. */
function unclear(payment: Payment, problems: readonly Problem[]): Payment {
  return { ...payment, kind: 'balance', amount: 0, status: 'unchecked', problems };
}

/**
 * The ledger's rows with what the seller has left blank: Tanggal = now; Jenis = what it would be booked as from a page
 * (kindOfMoney), by the rows above it; Status = Masuk, of a refund Terkirim. A row without Jumlah is not finished, and books
 * nothing. `orders` are found whatever capitals she typed.
 */
export function paymentsFrom(
  typed: readonly TypedPayment[],
  orders: readonly Order[],
  now: Instant,
): Payment[] {
  const known = new Map(orders.map((order) => [order.no.toLowerCase(), order]));
  const above = new Map<string, Payment[]>();
  return typed.filter(isFinished).map((row) => {
    const order = known.get(row.orderNo.toLowerCase());
    const orderNo = order?.no ?? row.orderNo;
    const earlier = above.get(orderNo) ?? [];
    const kind = row.kind ?? kindOfMoney(order, earlier, row.amount ?? 0);
    const [usual = 'received'] = statusesOf(kind);
    const { at, amount, status } = row;
    const payment = { ...row, orderNo, kind, at: at ?? now, amount: amount ?? 0, status: status ?? usual };
    const problems = row.problems.length > 0 ? row.problems : flaws(row.row, payment);
    const read = problems.length > 0 ? unclear(payment, problems) : payment;
    above.set(orderNo, [...earlier, read]);
    return read;
  });
}

/** What a buyer has told is a row however little of it is left: else it would be booked anew. */
export function isFinished({ amount, problems, key }: TypedPayment): boolean {
  return amount !== null || problems.length > 0 || key.startsWith(CONFIRMED);
}
