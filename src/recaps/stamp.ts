import { formatLong, type Instant } from '../domain/calendar';
import type { OrderBook } from '../domain/orderBook';
import { monthWords } from '../messages/months';
import { phrases } from '../messages/phrases';

/** The note that says when a recap was made. */
export function stamp({ shop: { language, zone } }: OrderBook, now: Instant): string {
  return phrases('recaps', language)('stamp', { moment: formatLong(now, zone, monthWords[language]) });
}
