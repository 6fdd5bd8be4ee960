import { DAY, type Instant } from '../../domain/calendar';
import { assertWords, phrases } from '../../messages/phrases';
import { forget, type Memory, recall, remember } from '../../sheets/memory/memory';
import { type Former, formerSlot, languageSlot } from '../../sheets/memory/slots';
import { problemOf } from '../../sheets/table/brokenWorkbook';
import { formerForms, requireFormLink } from './formLink';
import { openShopForm } from './openShopForm';

/** Closes forms that are the shop's no more, once: what she does with one later is hers. Buyers are told where to order now. */
export function closeFormers(memory: Memory): void {
  const open = formerForms(memory).filter(({ closed }) => !closed);
  if (open.length === 0) return;
  assertWords();
  const url = openShopForm(requireFormLink(memory)).getPublishedUrl();
  const words = phrases('form', recall(memory, languageSlot))('movedTo', { url });
  for (const former of open) closeFormer(former, words);
}

/** How long after it was replaced a form is looked into: its buyers know by then. */
const WATCHED = 30 * DAY;
/** Of more than so many the older ones for a day only: what is remembered of them would fill what Google keeps. */
const MOST_WATCHED = 3;

/** Forgets those that nobody looks into any more. */
export function letGo(memory: Memory, now: Instant): void {
  const latestFirst = formerForms(memory).sort((a, b) => b.until - a.until);
  for (const [at, { link, until }] of latestFirst.entries())
    if (now - until > (at < MOST_WATCHED ? WATCHED : DAY)) forget(formerSlot(link.formId));
}

function closeFormer(former: Former, words: string): void {
  const form = openFormer(former);
  if (form === null) return;
  form.setCustomClosedFormMessage(words);
  form.setAcceptingResponses(false);
  remember(formerSlot(former.link.formId), { ...former, closed: true });
}

/** `null` = it is gone, so nobody can answer it, or another account's. */
export function openFormer({ link }: Former): GoogleAppsScript.Forms.Form | null {
  try {
    return openShopForm(link);
  } catch (error) {
    if (problemOf(error) === null) throw error;
    return null;
  }
}
