import type { Batch } from '../batch';
import type { Instant, Zone } from '../calendar';
import { DAY, HOUR, MINUTE, startOfDay } from '../calendar';
import type { PaymentTime, Shop } from '../shop';

const LEAST_TIME = 3 * HOUR;
/** A response taken in within one sweep counts as taken in at once. */
const ONE_SWEEP = 15 * MINUTE;

/** The one cut-off of a batch: Batas tambahan, else Mulai produksi, else Tutup (src/domain/README.md, Waiting list 4). */
export function cutOffOf({ cutOff, productionStarts, closes }: Batch): Instant | null {
  return cutOff ?? productionStarts ?? closes;
}

function endOf(time: PaymentTime, at: Instant, zone: Zone): Instant {
  if (typeof time === 'number') return at + time * HOUR;
  return startOfDay(at, zone) + (time.days + 1) * DAY - MINUTE;
}

/** The soonest that anything told at `at` may be due: a response found late is told of when it is found, at `now`. */
export function soonestDue(at: Instant, now: Instant): Instant {
  return (now - at > ONE_SWEEP ? now : at) + LEAST_TIME;
}

/**
 * Until when the DP of an order that was accepted then is awaited (src/domain/README.md, Money 3): exactly the
 * hours of the batch or shop, or 23.59 of the n-th day, not past the cut-off, but at least three hours. Those count from `now` when the
 * response was found late, so that nobody's time is over before they are told. Nobody is asked to pay before the batch opens.
 */
export function downPaymentDue(batch: Batch, shop: Shop, accepted: Instant, now: Instant): Instant {
  const at = Math.max(accepted, batch.opens ?? accepted);
  const exact = endOf(batch.downPaymentHours ?? shop.downPaymentHours, at, shop.zone);
  return Math.max(Math.min(exact, cutOffOf(batch) ?? exact), soonestDue(at, now));
}
