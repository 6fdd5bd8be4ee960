import type { Shop } from '../../domain/shop';
import { confirmationQuestions } from '../../forms/confirmationQuestions';
import { confirmationWords } from '../../messages/confirmationForm';
import { forget, type Memory } from '../../sheets/memory/memory';
import { confirmationSlot, type FormLink } from '../../sheets/memory/slots';
import { noteSetting } from '../../sheets/prepare/noteSetting';
import { problemOf } from '../../sheets/table/brokenWorkbook';
import { isOtherInstaller } from '../triggers/installer';
import { confirmationLink } from './formLink';
import { openConfirmation } from './openShopForm';
import { begunForm, completeForm, type OwnForm } from './ownForm';

type Form = GoogleAppsScript.Forms.Form;

function confirmationForm({ language, name }: Shop): OwnForm {
  const { formTitle, thanks } = confirmationWords[language];
  const questions = confirmationQuestions(language);
  return { slot: confirmationSlot, title: formTitle(name), thanks, questions, language };
}

/**
 * The second form, on which buyers tell of their payments: made, completed and opened where the shop wants one, else
 * closed; its address, or null. It is linked to no tab: the form's own store is read, as the order form's is.
 */
export function setUpConfirmation(shop: Shop, memory: Memory): string | null {
  const known = openKnown(memory);
  if (!shop.confirmationForm) {
    if (known !== null) closeForm(known.form, confirmationWords[shop.language].closed);
    return null;
  }
  const own = confirmationForm(shop);
  const { form, link } = begunForm(own, known);
  completeForm(form, link, own);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
  const url = form.getPublishedUrl();
  noteSetting('confirmationForm', confirmationWords[shop.language].address(url), shop);
  return url;
}

/** A deleted one is let go of, for nothing is lost by making another; one that may be another account's is not. */
function openKnown(memory: Memory): { link: FormLink; form: Form } | null {
  const link = confirmationLink(memory);
  try {
    return link && { link, form: openConfirmation(link) };
  } catch (error) {
    if (problemOf(error) === null || isOtherInstaller(memory)) throw error;
    forget(confirmationSlot);
    return null;
  }
}

function closeForm(form: Form, message: string): void {
  if (!form.isAcceptingResponses()) return;
  form.setAcceptingResponses(false);
  form.setCustomClosedFormMessage(message);
}
