import * as v from 'valibot';
import type { Instant } from '../../domain/calendar';
import type { Payment } from '../../domain/payment/payment';
import { orderOfNumber, type Told } from '../../domain/payment/told';
import { bookedUnder, isToldAgain } from '../../domain/payment/toldAgain';
import { readDateTime } from '../../reading/readDateTime';
import { readPrice } from '../../reading/readRupiah';
import { touch } from '../../sheets/memory/touch';
import type { Workbook } from '../../sheets/workbook';
import type { Booked, BookedBefore, Failed, TypedBooking } from '../../ui/paymentAnswers';
import { guarded } from '../guarded';
import { decideAndSave, type Register, readRegister, throwBroken } from '../intake/takeIn';
import { publishSoon } from '../publish/publish';
import { withLock } from '../withLock';
import { failed, PAYMENT_ENTRY } from './fromPage';
import { payableOrder } from './payableOrder';

const text = v.string();

const typed: v.GenericSchema<unknown, TypedBooking> = v.object({
  key: text,
  orderNo: text,
  amount: text,
  method: text,
  account: text,
  reference: text,
  at: text,
  received: v.boolean(),
});

/**
 * Catat pembayaran: one row of the ledger for what the page was filled in with, and the order follows it. Nothing that
 * the page says is believed. A key that is there is booked: so a double click, or a call whose answer was lost and
 * that is made again, books once; where its row says something else, that is what the page is told
 * (src/domain/README.md, Money 11).
 */
export function pageBookPayment(sent: unknown): Booked | BookedBefore | Failed {
  const booking = v.parse(typed, sent);
  const done = withLock(() => book(booking));
  if (done === null) return failed('busy');
  if ('failure' in done || 'before' in done) return done;
  // It is booked: what goes wrong now is told in Perlu Tindakan, and the sweep makes up for it.
  guarded(PAYMENT_ENTRY, () => publishSoon(done, Date.now()));
  throwBroken(done);
  const order = orderOfNumber(done.workbook.book.orders, booking.orderNo);
  return order === undefined ? failed('order') : { order: payableOrder(order) };
}

function book(booking: TypedBooking): Register | BookedBefore | Failed {
  const { workbook, memory } = readRegister();
  const { orders, payments } = workbook.book;
  const now = Date.now();
  const known = bookedUnder(payments ?? [], booking.key);
  const told = toldBy(booking, workbook, now, known?.at);
  if ('failure' in told) return told;
  if (known !== undefined && !isToldAgain(known, told, orders)) return { before: bookedBefore(known) };
  touch(now);
  return decideAndSave(workbook, memory, { told: [told] });
}

function bookedBefore({ orderNo: no, amount, status, row }: Payment): BookedBefore['before'] {
  return { no, amount, status, row: row ?? 0 };
}

/** `usual` = when it was, where she leaves that blank. */
function toldBy(
  booking: TypedBooking,
  { book: { orders }, place }: Workbook,
  now: Instant,
  usual: Instant = now,
): Told | Failed {
  const { key, orderNo, received, method, account, reference } = booking;
  const amount = readPrice(booking.amount);
  const at = readDateTime(booking.at, place.zone, now);
  if (orderOfNumber(orders, orderNo) === undefined) return failed('order');
  if (amount.kind !== 'certain' || amount.value === 0) return failed('amount');
  if (at.kind === 'unreadable') return failed('date');
  return {
    ...{ key, orderNo, method, account, reference, proof: '', note: '', amount: amount.value },
    at: at.kind === 'empty' ? usual : at.value,
    status: received ? 'received' : 'unchecked',
  };
}
