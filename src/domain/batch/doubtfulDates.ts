import type { Batch } from '../batch';
import { localTime } from '../calendar';
import type { OrderBook } from '../orderBook';
import { cutOffOf } from '../payment/downPaymentDue';
import type { Problem } from '../problem';

/** Dates of a batch that can be read and followed, and were hardly meant (src/domain/README.md, Quota 1). They keep it from nothing. */
export function doubtfulDates({ shop }: OrderBook, batch: Batch): Problem[] {
  return [...midnight(shop, batch), ...cutOffTooSoon(batch)];
}

/** A Tutup typed as a mere date closes before that day has begun, which few sellers mean. */
function midnight({ zone }: OrderBook['shop'], { name, closes }: Batch): Problem[] {
  if (closes === null) return [];
  const { hour, minute } = localTime(closes, zone);
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
