import type { Batch } from '../domain/batch';
import { checkBeforeOpening } from '../domain/batch/checkBeforeOpening';
import { lostNames } from '../domain/batch/lostNames';
import { localTime } from '../domain/calendar';
import type { OrderBook } from '../domain/orderBook';
import { cutOffOf } from '../domain/payment/downPaymentDue';
import type { Problem } from '../domain/problem';
import { stockProblems } from '../domain/stock/stockOf';

/** Problems of batches that are to open or are open, and of the products that they sell. */
export function bookProblems(book: OrderBook): Problem[] {
  const current = book.batches.filter(({ status }) => status === 'scheduled' || status === 'open');
  const found = current.flatMap((batch) => [
    ...checkBeforeOpening(book, batch),
    ...midnight(book, batch),
    ...cutOffTooSoon(batch),
  ]);
  // Said once, with all unfinished orders in its number.
  return [...found.filter(({ code }) => code !== 'unknownBatch'), ...lostNames(book), ...stockProblems(book)];
}

/** A Tutup typed as a mere date closes before that day has begun, which few sellers mean. */
function midnight(book: OrderBook, { name, closes }: Batch): Problem[] {
  if (closes === null) return [];
  const { hour, minute } = localTime(closes, book.shop.zone);
  return hour === 0 && minute === 0 ? [{ code: 'closesAtMidnight', params: { batch: name, closes } }] : [];
}

/** In a row copied by hand an old Mulai produksi is easily left. Where a minimum has moved Tutup, that is said of it. */
function cutOffTooSoon(batch: Batch): Problem[] {
  const { name, opens, closes, minimumMark, problems } = batch;
  const [cutOff, end] = [cutOffOf(batch), closes ?? opens];
  const isSaid = problems.length > 0 || (minimumMark?.how === 'extended' && minimumMark.at === closes);
  if (isSaid || cutOff === null || end === null || cutOff >= end) return [];
  return [{ code: 'cutOffTooSoon', params: { batch: name, cutOff } }];
}
