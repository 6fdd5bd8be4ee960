import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import type { Rupiah } from '../money';
import { percentOf, roundUpHundredths } from '../money';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';
import { cutOffOf } from './downPaymentDue';
import type { CancelCause, RefundPolicy } from './refundTerms';

/** Nothing stated to the buyer, nothing kept. */
const UNSTATED: RefundPolicy = { kind: 'full' };

/** What caused the end of an order, as the seller has said, or as is known. */
function causeOf({ cause, reasons }: Order): CancelCause | null {
  return cause ?? (reasons.some(({ code }) => code === 'belowMinimum') ? 'shop' : null);
}

function keptUnder(
  policy: RefundPolicy,
  batch: Batch | null,
  order: Order,
  paid: Rupiah,
  now: Instant,
): Rupiah {
  if (policy.kind === 'full') return 0;
  if (policy.kind === 'part') return paid - roundUpHundredths(percentOf(paid, policy.percent), 1);
  const cutOff = batch === null ? null : cutOffOf(batch);
  return cutOff !== null && now > cutOff ? Math.min(paid, order.downPayment) : 0;
}

/**
 * How much of what was paid the shop keeps of a dead order (src/domain/README.md, Money 8); `null` = that is for the
 * seller to say: who caused it, or a policy in words of her own.
 */
export function keptOfDead(book: OrderBook, order: Order, paid: Rupiah, now: Instant): Rupiah | null {
  const cause = causeOf(order);
  if (cause === null || cause === 'shop') return cause === null ? null : 0;
  const batch = book.batches.find(({ name }) => name === order.batch) ?? null;
  const policy = batch === null ? UNSTATED : batch.refund;
  return policy === null ? null : keptUnder(policy, batch, order, paid, now);
}
