import type { OrderBook } from '../domain/orderBook';
import { addQuestions, createForm, furnishForm } from '../forms/buildForm';
import { questions, sellable } from '../forms/questions';
import { formWords } from '../messages/forms';
import { type Memory, remember } from '../sheets/memory/memory';
import { type FormLink, formSlot } from '../sheets/memory/slots';
import { formLink } from './formLink';

/**
 * The shop's form with every question it needs, linked to this file; made once, later only completed. `null` =
 * no product can be sold yet, so there is nothing to ask. Opened and closed by `publish`.
 */
export function setUpForm(book: OrderBook, memory: Memory): { link: FormLink; url: string } | null {
  const known = formLink(memory);
  if (known === null && !book.products.some(sellable)) return null;
  const { language, name } = book.shop;
  const words = formWords[language];
  const form = known === null ? createForm(words.formTitle(name)) : FormApp.openById(known.formId);
  const start = known ?? newLink(form);
  // At once: a set-up that is killed while it asks its questions must find this form again.
  if (known === null) remember(formSlot, start);
  const link = {
    ...start,
    items: addQuestions(form, start.items, questions(book.products, language), words),
  };
  if (known === null) furnishForm(form, words);
  linkResponses(form, link);
  remember(formSlot, link);
  return { link, url: form.getPublishedUrl() };
}

function newLink(form: GoogleAppsScript.Forms.Form): FormLink {
  return { spreadsheetId: SpreadsheetApp.getActive().getId(), formId: form.getId(), items: {} };
}

/** Google's own copy of the answers; once only, because linking again makes another tab. */
function linkResponses(form: GoogleAppsScript.Forms.Form, { spreadsheetId }: FormLink): void {
  if (destinationOf(form) !== spreadsheetId) {
    form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
  }
}

/** Google throws where a form has no destination. */
function destinationOf(form: GoogleAppsScript.Forms.Form): string | null {
  try {
    return form.getDestinationId();
  } catch {
    return null;
  }
}
