import { isInDoubt } from '../domain/batch/aliveThoughCancelled';
import { formatLong, type Instant } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { balanceAskedFrom, collectionAskedFrom, downPaymentAskedFrom } from '../domain/payment/askedFrom';
import { balanceDue } from '../domain/payment/balanceDue';
import { onItsWayBack, paidOf } from '../domain/payment/booked';
import { askedFirst, isDead, orderTotals } from '../domain/payment/orderTotals';
import { leftToPay } from '../domain/payment/owed';
import type { Payment } from '../domain/payment/payment';
import { keptOfDead } from '../domain/payment/refundPolicy';
import { monthWords } from '../messages/months';
import { phrases, type Say } from '../messages/phrases';
import { tabNames } from '../messages/sheets/tabNames';
import type { ToDoRow } from './toDoRow';

type Row = ToDoRow | null;

/** What the seller should do about one order's money; `null` = nothing. */
type Duty = (order: Order, book: OrderBook, now: Instant, say: Say<'money'>) => Row;

function momentIn({ shop }: OrderBook, at: Instant): string {
  return formatLong(at, shop.zone, monthWords[shop.language]);
}

function isFrom(moment: Instant | null, now: Instant): boolean {
  return moment !== null && moment <= now;
}

const dueSoon: Duty = (order, book, now, say) => {
  const { no, downPaymentDue: due } = order;
  if (due === null || !isFrom(downPaymentAskedFrom(order), now)) return null;
  const detail = say('dueSoon', { amount: formatRupiah(askedFirst(order)), due: momentIn(book, due) });
  return { kind: 'payment', subject: no, detail };
};

/** Some of the DP is there: nothing expires, and nobody is told but the seller. */
const short: Duty = (order, _book, _now, say) => {
  const [paid, asked] = [paidOf(order.booked), askedFirst(order)];
  if (order.status !== 'awaitingDownPayment' || paid <= 0 || paid >= asked) return null;
  const detail = say('short', { paid: formatRupiah(paid), missing: formatRupiah(asked - paid) });
  return { kind: 'payment', subject: order.no, detail };
};

const balance: Duty = (order, book, now, say) => {
  const due = balanceDue(book, order);
  if (typeof due !== 'number' || !isFrom(balanceAskedFrom(book, order), now)) return null;
  const amount = formatRupiah(leftToPay(order));
  const detail = say('balance', { amount, due: momentIn(book, due) });
  return { kind: 'payment', subject: order.no, detail };
};

/** The parcel is there, and nobody has written down what its courier was given. */
const collected: Duty = (order, book, now, say) => {
  if (!isFrom(collectionAskedFrom(book, order), now)) return null;
  const amount = formatRupiah(leftToPay(order));
  return { kind: 'payment', subject: order.no, detail: say('collected', { amount }) };
};

const over: Duty = (order, _book, _now, say) => {
  const open = orderTotals(order).over - onItsWayBack(order.booked);
  if (isDead(order) || open <= 0) return null;
  return { kind: 'refund', subject: order.no, detail: say('over', { amount: formatRupiah(open) }) };
};

/** Typed too high, or meant for more than is in. Once all is done nobody is asked any more. */
const tooMuchOff: Duty = (order, _book, _now, say) => {
  const { subtotal } = orderTotals(order);
  if (isDead(order) || order.status === 'done' || order.discount <= subtotal) return null;
  const sums = { discount: formatRupiah(order.discount), goods: formatRupiah(subtotal) };
  return { kind: 'problem', subject: order.no, detail: say('tooMuchOff', sums) };
};

/** Of a dead order: who made it end is for her to say; of a policy in her own words, how much is kept, too. */
const undecided: Duty = (order, book, now, say) => {
  const open = orderTotals(order).over - onItsWayBack(order.booked);
  if (!isDead(order) || open <= 0) return null;
  const amount = formatRupiah(open);
  if (order.status === 'expired')
    return { kind: 'refund', subject: order.no, detail: say('late', { amount }) };
  const known = order.cause !== null && keptOfDead(book, order, paidOf(order.booked), now) === null;
  const detail = say(known ? 'ownPolicy' : 'noCause', { amount });
  return { kind: 'refund', subject: order.no, detail };
};

/** What is asked of a buyer, and what is to be seen to whatever becomes of the batch. */
const ASKED: readonly Duty[] = [short, dueSoon, balance];
const DUTIES: readonly Duty[] = [collected, over, tooMuchOff, undecided];

function dutiesOf(book: OrderBook, order: Order): readonly Duty[] {
  return isInDoubt(book, order) ? DUTIES : [...ASKED, ...DUTIES];
}

function rowOfPayment(
  say: Say<'money'>,
  tab: string,
  { orderNo, row: at, amount, status, kind, problems }: Payment,
): Row {
  if (problems.length > 0) return null;
  const given = { amount: formatRupiah(amount), row: at ?? 0 };
  const row = at === null ? null : { tab, row: at };
  if (status === 'unchecked') return { kind: 'proof', subject: orderNo, detail: say('proof', given), row };
  if (kind !== 'refund' || (status !== 'toBeSent' && status !== 'failed')) return null;
  const detail = say(status === 'failed' ? 'failed' : 'send', given);
  return { kind: 'refund', subject: orderNo, detail, row };
}

/** What is to be done about money (src/domain/README.md, Recaps 4): proofs first, then what is owed to and by buyers. */
export function moneyRows(book: OrderBook, now: Instant): ToDoRow[] {
  const say = phrases('money', book.shop.language);
  const tab = tabNames.payments[book.shop.language];
  const proofs = (book.payments ?? []).map((payment) => rowOfPayment(say, tab, payment));
  const duties = book.orders.flatMap((order) =>
    dutiesOf(book, order).map((duty) => duty(order, book, now, say)),
  );
  const rows = [...proofs, ...duties].filter((row) => row !== null);
  const order = ['proof', 'refund', 'payment', 'problem'];
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
