import { formatLong, type Instant } from '../domain/calendar';
import type { OrderBook } from '../domain/orderBook';
import type { Shop } from '../domain/shop';
import { monthWords } from '../messages/months';
import { phrases } from '../messages/phrases';
import type { Recap } from './recap';

/** When a recap was made is no part of what it says: its first note keeps a gap for it until it is written. */
export const MOMENT = '{moment}';

/** The note that says when a recap was made. */
export function stampOf({ shop: { language } }: OrderBook): string {
  return phrases('recaps', language)('stamp', { moment: MOMENT });
}

/** The recap as it is written at that moment. */
export function stamped(recap: Recap, { language, zone }: Shop, now: Instant): Recap {
  const [stamp = '', ...notes] = recap.notes;
  return { ...recap, notes: [stamp.replace(MOMENT, formatLong(now, zone, monthWords[language])), ...notes] };
}
