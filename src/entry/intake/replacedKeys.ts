import { possiblyReplaced } from '../../domain/intake/replacedOrder';
import type { OrderDraft } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import { responsesSince } from '../../forms/responsesSince';
import type { Memory } from '../../sheets/memory/memory';
import { formLink } from '../form/formLink';
import { openShopForm } from '../form/openShopForm';

/**
 * Keys of orders whose response is no longer in the form's store, among those that a draft may replace. Only a buyer who
 * orders twice in one batch makes it ask Google; where that fails, nothing counts as gone.
 */
export function replacedKeys(
  book: OrderBook,
  memory: Memory,
  drafts: readonly OrderDraft[],
): ReadonlySet<string> {
  const asked = drafts.flatMap((draft) => possiblyReplaced(book, draft));
  const link = formLink(memory);
  if (asked.length === 0 || link === null) return new Set();
  try {
    const listed = responsesSince(openShopForm(link), 0);
    const present = new Set(listed.map((response) => response.getId()));
    const first = Math.min(...listed.map((response) => response.getTimestamp().getTime()));
    // What is older than all that is listed may be another form's.
    const gone = asked.filter(({ key, at }) => at > first && !present.has(key));
    return new Set(gone.map(({ key }) => key));
  } catch (error) {
    console.error('replaced responses', String(error));
    return new Set();
  }
}
