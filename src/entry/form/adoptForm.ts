import { type Instant, SECOND } from '../../domain/calendar';
import type { OrderBook } from '../../domain/orderBook';
import type { AdoptedQuestion } from '../../forms/adopt/adoptedQuestion';
import { agree } from '../../forms/adopt/agree';
import { readItems } from '../../forms/adopt/readItems';
import { responsesSince } from '../../forms/responsesSince';
import { phrases } from '../../messages/phrases';
import { problemText } from '../../messages/problems';
import { type Memory, readMemory, remember } from '../../sheets/memory/memory';
import { type FormLink, formSlot } from '../../sheets/memory/slots';
import { spreadsheetId } from '../../sheets/memory/spreadsheetId';
import { problemOf } from '../../sheets/table/brokenWorkbook';
import type { AgreedTo, Said } from '../../ui/adoptionAnswers';
import { ensureTriggers } from '../triggers/ensureTriggers';
import { isOtherInstaller, noteInstaller } from '../triggers/installer';
import { noteLanguage } from '../triggers/noteLanguage';
import { confirmationLink, formLink } from './formLink';
import { openShopForm } from './openShopForm';

type Form = GoogleAppsScript.Forms.Form;

/** Google keeps no property above 9 kB; the rest of the link needs some of it. */
const MOST_REMEMBERED = 8000;

/** The form of that id, if this account can open it and the shop may take it up. */
export function adoptable(formId: string, memory: Memory, book: OrderBook): Form | Said {
  const say = phrases('adoption', book.shop.language);
  const known = formLink(memory);
  const isUsed = known?.adopted === undefined && known?.formId === formId;
  if (isUsed || confirmationLink(memory)?.formId === formId) return { told: say('ownForm') };
  if (known !== null && known.formId !== formId && hasAnswers(earlierForm(known, memory)))
    return { told: say('otherInUse') };
  try {
    return openShopForm({ formId }, 'formOutOfReach');
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { told: problemText(problem, book.shop.language, book.shop.zone) };
  }
}

/** `null` = it was deleted, so nobody can answer it; one that may be another account's is not let go of. */
function earlierForm(link: FormLink, memory: Memory): Form | null {
  try {
    return openShopForm(link);
  } catch (error) {
    if (problemOf(error) === null || isOtherInstaller(memory)) throw error;
    return null;
  }
}

function hasAnswers(form: Form | null): boolean {
  return form !== null && responsesSince(form, 0).length > 0;
}

/**
 * From now on the shop's form is hers: remembered by one write, behind which every run does the rest. Her questions are left as
 * they are. A run that holds the document lock; done again it changes the agreed fields alone. `null` = done.
 */
export function adoptForm(
  { formId, fields, codes, history }: AgreedTo,
  memory: Memory,
  book: OrderBook,
): Said | null {
  const { language } = book.shop;
  const say = phrases('adoption', language);
  const form = adoptable(formId, memory, book);
  if ('told' in form) return form;
  const agreed = agree(readItems(form), fields, book.products, codes);
  if (agreed.trouble !== null) return { told: say(agreed.trouble, { question: agreed.question }) };
  const link = linkOf(formId, agreed.questions, history, formLink(memory));
  if (JSON.stringify(link).length > MOST_REMEMBERED) return { told: say('tooLong') };
  if (!isClosed(memory, formId)) return { told: say('otherInUse') };
  remember(formSlot, link);
  noteInstaller(memory);
  noteLanguage(memory, language);
  ensureTriggers(readMemory(), language);
  return null;
}

/** One that was adopted before keeps when that was, and where its older answers went. */
function linkOf(
  formId: string,
  questions: readonly AdoptedQuestion[],
  history: string,
  known: FormLink | null,
): FormLink {
  const before = known?.formId === formId ? known : null;
  const kept = before?.adopted?.history ?? null;
  const adopted = { questions: [...questions], history: before === null ? history || null : kept };
  return {
    spreadsheetId: spreadsheetId(),
    formId,
    items: {},
    since: before?.since ?? justBefore(Date.now()),
    adopted,
  };
}

/** Google may give the time of a response in whole seconds: one that is sent in this second is no older answer. */
function justBefore(now: Instant): Instant {
  return Math.floor(now / SECOND) * SECOND - 1;
}

/** Whether no buyer sends an earlier form any more: it is closed first, and opened again if somebody was quicker. */
function isClosed(memory: Memory, formId: string): boolean {
  const known = formLink(memory);
  if (known === null || known.formId === formId) return true;
  const earlier = earlierForm(known, memory);
  if (earlier === null) return true;
  const open = earlier.isAcceptingResponses();
  earlier.setAcceptingResponses(false);
  if (!hasAnswers(earlier)) return true;
  earlier.setAcceptingResponses(open);
  return false;
}
