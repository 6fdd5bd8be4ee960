import { type Instant, MINUTE } from '../../domain/calendar';
import { possiblyReplaced } from '../../domain/intake/replacedOrder';
import type { OrderDraft } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import type { RawResponse } from '../../forms/readResponse';
import { responsesSince } from '../../forms/responsesSince';
import { type Memory, recall, remember } from '../../sheets/memory/memory';
import { sameIdSlot } from '../../sheets/memory/slots';
import type { OrderRow } from '../../sheets/tabs/orderTab';
import type { Workbook } from '../../sheets/workbook';
import { openFormer } from '../form/closeFormers';
import { adoptedAt, formerForms, formLink } from '../form/formLink';
import { openShopForm } from '../form/openShopForm';

/** The form that an event came from: one need not be opened. */
export type Source = GoogleAppsScript.Forms.Form | null;

/** What is known by the id of a response, and of when that was. */
interface Known {
  readonly key: string;
  readonly at: Instant;
  /** What is older than all that is listed may have been cleared away with it: then it is not counted as gone. */
  readonly mayBeCleared?: boolean;
}

/**
 * Keys of orders whose response is no longer in the form's store, among those that a draft may replace. Only a buyer who has
 * an order already makes it ask Google, by the form that the event has handed over; where that fails twice, nothing counts as gone.
 * Once an edit was seen to keep its id nobody is asked any more.
 */
export function replacedKeys(
  book: OrderBook,
  memory: Memory,
  drafts: readonly OrderDraft[],
  source: Source,
  again = true,
): ReadonlySet<string> {
  const asked = drafts.flatMap((draft) =>
    possiblyReplaced(book, draft).map(({ order: { key, at }, isThere }) => ({
      key,
      at,
      mayBeCleared: !isThere,
    })),
  );
  const link = formLink(memory);
  if (link === null || recall(memory, sameIdSlot)) return new Set();
  try {
    const open = () => (source?.getId() === link.formId ? source : openShopForm(link));
    const gone = goneFrom(open, asked, adoptedAt(link));
    return gone.size === 0 ? gone : withoutKept(gone, memory);
  } catch (error) {
    if (again) return replacedKeys(book, memory, drafts, source, false);
    console.error('replaced responses', String(error));
    return new Set();
  }
}

/** Without those that a form keeps which was the shop's before. */
function withoutKept(gone: ReadonlySet<string>, memory: Memory): ReadonlySet<string> {
  const forms = formerForms(memory).flatMap((former) => openFormer(former) ?? []);
  const kept = new Set(forms.flatMap((form) => responsesSince(form, 0)).map((response) => response.getId()));
  return new Set([...gone].filter((key) => !kept.has(key)));
}

/**
 * Notes for good that an edit keeps its id, from the first that an event brings: a later version of an order that is on record. After
 * the unlock; whoever is killed before leaves it to the next edit.
 */
export function noteSameId({ entered }: Workbook, memory: Memory, responses: readonly RawResponse[]): void {
  if (recall(memory, sameIdSlot)) return;
  const isEdit = ({ id, at, isProof }: RawResponse): boolean =>
    !isProof && entered.some(({ row: { values } }) => isLater(values.kept, id, at));
  if (responses.some(isEdit)) remember(sameIdSlot, true);
}

/** Not one whose time merely stands there in another form: in whole seconds, or as she has typed it over a lost record. */
function isLater(kept: OrderRow['kept'], id: string, at: Instant): boolean {
  return kept !== null && kept.key === id && at >= kept.revisedAt + MINUTE;
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
  const oldest = Math.min(...listed.map((response) => response.getTimestamp().getTime()));
  const first = (cleared: boolean): Instant => (cleared ? Math.max(oldest, since ?? 0) : (since ?? oldest));
  const gone = asked.filter(
    ({ key, at, mayBeCleared = false }) => at > first(mayBeCleared) && !present.has(key),
  );
  return new Set(gone.map(({ key }) => key));
}
