import type { OrderBook } from '../../domain/orderBook';
import type { AdoptedQuestion } from '../../forms/adopt/adoptedQuestion';
import { agree } from '../../forms/adopt/agree';
import { readItems } from '../../forms/adopt/readItems';
import { responsesSince } from '../../forms/responsesSince';
import { phrases } from '../../messages/phrases';
import { type Memory, readMemory, remember } from '../../sheets/memory/memory';
import { type FormLink, formSlot } from '../../sheets/memory/slots';
import { spreadsheetId } from '../../sheets/memory/spreadsheetId';
import type { AgreedTo, Said } from '../../ui/adoptionAnswers';
import { ensureTriggers } from '../triggers/ensureTriggers';
import { noteInstaller } from '../triggers/installer';
import { noteLanguage } from '../triggers/noteLanguage';
import { confirmationLink, formLink } from './formLink';
import { openShopForm } from './openShopForm';

type Form = GoogleAppsScript.Forms.Form;

/** Google keeps no property above 9 kB; the rest of the link needs some of it. */
const MOST_REMEMBERED = 8000;

/** The form of that id, if the shop may take it up. Throws `formOutOfReach` where this account can't open it. */
export function adoptable(formId: string, memory: Memory, book: OrderBook): Form | Said {
  const say = phrases('adoption', book.shop.language);
  const known = formLink(memory);
  const isUsed = known?.adopted === undefined && known?.formId === formId;
  if (isUsed || confirmationLink(memory)?.formId === formId) return { told: say('ownForm') };
  if (known !== null && known.formId !== formId && hasAnswers(known)) return { told: say('otherInUse') };
  return openShopForm({ formId }, 'formOutOfReach');
}

/** A form that is gone has none that anybody could still read. */
function hasAnswers(link: FormLink): boolean {
  return responsesSince(openShopForm(link), 0).length > 0;
}

/**
 * From now on the shop's form is hers: remembered by one write, behind which every run does the rest. Her questions are left as
 * they are. A run that holds the document lock; done again it changes the agreed fields alone. `null` = done.
 */
export function adoptForm(
  { formId, fields, history }: AgreedTo,
  memory: Memory,
  book: OrderBook,
): Said | null {
  const { language } = book.shop;
  const say = phrases('adoption', language);
  const form = adoptable(formId, memory, book);
  if ('told' in form) return form;
  const agreed = agree(readItems(form), fields, book.products);
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
  return { spreadsheetId: spreadsheetId(), formId, items: {}, since: before?.since ?? Date.now(), adopted };
}

/** Whether no buyer sends an earlier form any more: it is closed first, and opened again if somebody was quicker. */
function isClosed(memory: Memory, formId: string): boolean {
  const known = formLink(memory);
  if (known === null || known.formId === formId) return true;
  const earlier = openShopForm(known);
  const open = earlier.isAcceptingResponses();
  earlier.setAcceptingResponses(false);
  if (!hasAnswers(known)) return true;
  earlier.setAcceptingResponses(open);
  return false;
}
