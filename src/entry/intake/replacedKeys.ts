import type { Instant } from '../../domain/calendar';
import { possiblyReplaced } from '../../domain/intake/replacedOrder';
import type { OrderDraft } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import { responsesSince } from '../../forms/responsesSince';
import type { Memory } from '../../sheets/memory/memory';
import { adoptedAt, formLink } from '../form/formLink';
import { openShopForm } from '../form/openShopForm';

/** The form that an event came from: one need not be opened. */
export type Source = GoogleAppsScript.Forms.Form | null;

/** What is known by the id of a response, and of when that was. */
interface Known {
  readonly key: string;
  readonly at: Instant;
}

/**
 * Keys of orders whose response is no longer in the form's store, among those that a draft may replace. Only a buyer who
 * orders twice in one batch makes it ask Google, by the form that the event has handed over; where that fails, nothing counts as gone.
 */
export function replacedKeys(
  book: OrderBook,
  memory: Memory,
  drafts: readonly OrderDraft[],
  source: Source,
): ReadonlySet<string> {
  const asked = drafts.flatMap((draft) => possiblyReplaced(book, draft));
  const link = formLink(memory);
  if (link === null) return new Set();
  try {
    const open = () => (source?.getId() === link.formId ? source : openShopForm(link));
    return goneFrom(open, asked, adoptedAt(link));
  } catch (error) {
    console.error('replaced responses', String(error));
    return new Set();
  }
}

/**
 * Keys of those whose response the form does not list any more. What is older than `since`, or where that is not known than
 * all that is listed, may be another form's. Throws where it can't be asked.
 */
export function goneFrom(
  open: () => GoogleAppsScript.Forms.Form,
  asked: readonly Known[],
  since?: Instant,
): ReadonlySet<string> {
  if (asked.length === 0) return new Set();
  const listed = responsesSince(open(), 0);
  const present = new Set(listed.map((response) => response.getId()));
  const first = since ?? Math.min(...listed.map((response) => response.getTimestamp().getTime()));
  const gone = asked.filter(({ key, at }) => at > first && !present.has(key));
  return new Set(gone.map(({ key }) => key));
}
