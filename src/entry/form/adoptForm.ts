import { type Instant, SECOND } from '../../domain/calendar';
import type { OrderBook } from '../../domain/orderBook';
import { agree } from '../../forms/adopt/agree';
import { readItems } from '../../forms/adopt/readItems';
import { phrases } from '../../messages/phrases';
import { problemText } from '../../messages/problems';
import { forget, type Memory, readMemory, recall, remember } from '../../sheets/memory/memory';
import { type FormLink, formerSlot, formSlot } from '../../sheets/memory/slots';
import { spreadsheetId } from '../../sheets/memory/spreadsheetId';
import { problemOf } from '../../sheets/table/brokenWorkbook';
import type { AgreedTo, Said } from '../../ui/adoptionAnswers';
import { ensureTriggers } from '../triggers/ensureTriggers';
import { isOtherInstaller } from '../triggers/installer';
import { noteInstaller } from '../triggers/noteInstaller';
import { noteLanguage } from '../triggers/noteLanguage';
import { closeFormers } from './closeFormers';
import { confirmationLink, formerForms, formLink } from './formLink';
import { openShopForm } from './openShopForm';

type Form = GoogleAppsScript.Forms.Form;

/** Letters of JSON: Google keeps 500 kB of a file, of a long value twice while it changes, and forms that were the shop's beside it. */
const MOST_REMEMBERED = 40_000;

/** The form of that id, if this account can open it and the shop may take it up. */
export function adoptable(formId: string, memory: Memory, book: OrderBook): Form | Said {
  const say = phrases('adoption', book.shop.language);
  const known = formLink(memory);
  const isUsed = known?.adopted === undefined && known?.formId === formId;
  if (isUsed || confirmationLink(memory)?.formId === formId) return { told: say('ownForm') };
  try {
    return openShopForm({ formId }, 'formOutOfReach');
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { told: problemText(problem, book.shop.language, book.shop.zone) };
  }
}

/**
 * The shop's form that another one is to take the place of. `null` = there is none, or it was deleted, so nobody can answer it;
 * one that may be another account's is not let go of.
 */
export function replacedForm(formId: string, memory: Memory): { link: FormLink; form: Form } | null {
  const link = formLink(memory);
  if (link === null || link.formId === formId) return null;
  try {
    return { link, form: openShopForm(link) };
  } catch (error) {
    if (problemOf(error) === null || isOtherInstaller(memory)) throw error;
    return null;
  }
}

/** What is remembered of that form: it is the shop's, or was until lately. */
export function linkKnownOf(formId: string, memory: Memory): FormLink | null {
  const links = [formLink(memory), ...formerForms(memory).map(({ link }) => link)];
  return links.find((link) => link?.formId === formId) ?? null;
}

/**
 * From now on the shop's form is that one: remembered by one write, behind which every run does the rest. Her questions are left as
 * they are. The form before it is noted first, then closed; what still comes there is read as it was. A run that holds the document
 * lock; done again it changes the agreed fields alone. `null` = done.
 */
export function adoptForm(agreedTo: AgreedTo, memory: Memory, book: OrderBook): Said | null {
  const { language } = book.shop;
  const form = adoptable(agreedTo.formId, memory, book);
  if ('told' in form) return form;
  const link = linkTo(form, agreedTo, memory, book);
  if ('told' in link) return link;
  const before = replacedForm(link.formId, memory);
  if (before !== null)
    remember(formerSlot(before.link.formId), { link: before.link, until: Date.now(), closed: false });
  remember(formSlot, { ...link, unheard: true });
  if (recall(memory, formerSlot(link.formId)) !== null) forget(formerSlot(link.formId));
  noteInstaller(memory);
  noteLanguage(memory, language);
  closeFormers(readMemory());
  ensureTriggers(readMemory(), language);
  return null;
}

/** One that we have made is taken up again as it was; of hers the fields are those that she has agreed to now. */
function linkTo(form: Form, agreedTo: AgreedTo, memory: Memory, book: OrderBook): FormLink | Said {
  const { formId, fields, codes, history } = agreedTo;
  const say = phrases('adoption', book.shop.language);
  const now = justBefore(Date.now());
  const known = linkKnownOf(formId, memory);
  const isBack = known !== null && formLink(memory)?.formId !== formId;
  const before = isBack ? { ...known, held: now } : known;
  if (before !== null && before.adopted === undefined) return before;
  const agreed = agree(readItems(form), fields, book.products, codes);
  if (agreed.trouble !== null) return { told: say(agreed.trouble, { question: agreed.question }) };
  const fresh = { spreadsheetId: spreadsheetId(), formId, items: {}, since: now };
  const kept = before === null ? history || null : (before.adopted?.history ?? null);
  const link: FormLink = {
    ...(before ?? fresh),
    adopted: { questions: [...agreed.questions], history: kept },
  };
  return JSON.stringify(link).length > MOST_REMEMBERED ? { told: say('tooLong') } : link;
}

/** Google may give the time of a response in whole seconds: one that is sent in this second is no older answer. */
function justBefore(now: Instant): Instant {
  return Math.floor(now / SECOND) * SECOND - 1;
}
