import { numberWritten } from '../intake/meantNumber';
import { formatRupiah, type Rupiah } from '../money';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { kindOfMoney } from './kindOfMoney';
import { newPayment, type Payment, type PaymentKind } from './payment';

type Taken = 'key' | 'orderNo' | 'at' | 'method' | 'account' | 'reference' | 'proof' | 'note' | 'rawAmount';

/** Money that came, or is said to have come, told otherwise than by a row or a tick. */
export interface Told extends Pick<Payment, Taken> {
  readonly amount: Rupiah;
  readonly status: 'received' | 'unchecked';
  /** Key under which the same was told before Google gave the answers a new id. */
  readonly before?: string | undefined;
}

/** The order of a number, in whatever form it was written. */
export function orderOfNumber(orders: readonly Order[], typed: string): Order | undefined {
  const written = numberWritten(
    typed,
    orders.map(({ no }) => no),
  );
  return orders.find(({ no }) => no === written);
}

/** A key without the time of what it was last taken from. */
export function sourceOf(key: string): string {
  return key.split(' ')[0] ?? '';
}

/** That time (epoch ms); 0 = what was told can't change. */
export function versionOf(key: string): number {
  return Number(key.split(' ')[1] ?? 0);
}

function kindOf({ payments }: OrderBook, order: Order | undefined, amount: Rupiah): PaymentKind {
  const earlier = (payments ?? []).filter(({ orderNo }) => orderNo === order?.no);
  return kindOfMoney(order, earlier, amount);
}

function rowOf(book: OrderBook, told: Told): Payment {
  const order = orderOfNumber(book.orders, told.orderNo);
  const { before: _, rawAmount: raw = '', ...rest } = told;
  const all = { ...rest, orderNo: order?.no ?? told.orderNo };
  if (raw === '') return newPayment({ ...all, kind: kindOf(book, order, told.amount) }, all);
  // As it will be read from its cell.
  const unread = { rawAmount: raw, problems: [{ code: 'unreadableCell', params: { raw } }] } as const;
  return newPayment({ ...all, kind: 'balance', amount: 0, status: 'unchecked' }, { ...all, ...unread });
}

/** What a later version says, for a row that does not change by it. */
function addedTo(
  { note }: Payment,
  { orderNo, amount, rawAmount, account, proof, note: more }: Told,
): string {
  const said = [orderNo, rawAmount ?? formatRupiah(amount), account, proof, more];
  return `${note}\n→ ${said.filter(Boolean).join(' · ')}`.trim();
}

/**
 * The row after the buyer has changed what was told. What the seller has looked at stays, and what is less certain than
 * what stands there replaces nothing: then it is added to the note.
 */
function revised({ orders }: OrderBook, known: Payment, after: Payment, told: Told): Payment {
  const isOrders = ({ orderNo }: Payment): boolean => orders.some(({ no }) => no === orderNo);
  const worse = after.rawAmount !== undefined || (isOrders(known) && !isOrders(after));
  if (known.status !== 'unchecked' || worse) return { ...known, key: after.key, note: addedTo(known, told) };
  return { ...after, row: known.row };
}

/**
 * The book with a row for each; what bears a key that is there was booked by an earlier run, and follows a later version of it
 * at most (src/domain/README.md, Money 5).
 */
export function withTold(book: OrderBook, told: readonly Told[]): OrderBook {
  if (told.length === 0) return book;
  const payments = [...(book.payments ?? [])];
  for (const each of told) {
    const after = rowOf({ ...book, payments }, each);
    const keys = [each.key, each.before ?? each.key].map(sourceOf);
    const place = payments.findIndex(({ key }) => keys.includes(sourceOf(key)));
    const known = payments[place];
    if (known === undefined) payments.push(after);
    else if (versionOf(each.key) > versionOf(known.key)) payments[place] = revised(book, known, after, each);
  }
  return { ...book, payments };
}
