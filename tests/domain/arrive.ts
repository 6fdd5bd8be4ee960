import type { Instant } from '../../src/domain/calendar';
import { type Intake, takeIn } from '../../src/domain/intake/takeIn';
import type { OrderDraft } from '../../src/domain/order';
import type { OrderBook } from '../../src/domain/orderBook';

/** Responses taken in, with nothing asked for by the seller. */
export function arrive(book: OrderBook, drafts: readonly OrderDraft[], now: Instant): Intake {
  return takeIn(book, { drafts, requests: [] }, now);
}
