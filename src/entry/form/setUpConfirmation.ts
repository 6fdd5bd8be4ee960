import type { Shop } from '../../domain/shop';
import { confirmationQuestions } from '../../forms/confirmationQuestions';
import { assertWords, phrases } from '../../messages/phrases';
import { forget, type Memory } from '../../sheets/memory/memory';
import { confirmationSlot, type FormLink } from '../../sheets/memory/slots';
import { noteSetting } from '../../sheets/prepare/noteSetting';
import { problemOf } from '../../sheets/table/brokenWorkbook';
import { isOtherInstaller } from '../triggers/installer';
import { confirmationLink } from './formLink';
import { openConfirmation } from './openShopForm';
import { begunForm, completeForm } from './ownForm';

/**
 * The second form, on which buyers tell of their payments: made, completed and opened where the shop wants one, else
 * closed. It is linked to no tab: the form's own store is read, as the order form's is. What to tell of it: its address.
 */
export function setUpConfirmation(shop: Shop, memory: Memory): string[] {
  assertWords();
  const say = phrases('confirmation', shop.language);
  const known = openKnown(memory);
  const form = shop.confirmationForm ? wantedForm(shop, known) : known?.form;
  if (form !== undefined && form.isAcceptingResponses() !== shop.confirmationForm) {
    if (!shop.confirmationForm) form.setCustomClosedFormMessage(say('over'));
    form.setAcceptingResponses(shop.confirmationForm);
  }
  if (form === undefined || !shop.confirmationForm) return [];
  const url = form.getPublishedUrl();
  noteSetting('confirmationForm', url);
  return [say('ready', { url })];
}

function wantedForm(shop: Shop, known: ReturnType<typeof openKnown>): GoogleAppsScript.Forms.Form {
  const { language, name } = shop;
  const say = phrases('confirmation', language);
  const own = {
    slot: confirmationSlot,
    title: name === '' ? say('title') : say('titleOf', { shop: name }),
    thanks: say('thanks'),
    questions: confirmationQuestions(shop),
    language,
  };
  const { form, link } = begunForm(own, known);
  completeForm(form, link, own);
  return form;
}

/** A deleted one is let go of, for nothing is lost by making another; one that may be another account's is not. */
function openKnown(memory: Memory): { link: FormLink; form: GoogleAppsScript.Forms.Form } | null {
  const link = confirmationLink(memory);
  try {
    return link && { link, form: openConfirmation(link) };
  } catch (error) {
    if (problemOf(error) === null || isOtherInstaller(memory)) throw error;
    forget(confirmationSlot);
    return null;
  }
}
