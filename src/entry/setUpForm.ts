import type { OrderBook } from '../domain/orderBook';
import { addQuestions, createForm, furnishForm, openForm } from '../forms/buildForm';
import { linkResponses } from '../forms/linkResponses';
import { questions, sellable } from '../forms/questions';
import { formWords } from '../messages/forms';
import { type Memory, remember } from '../sheets/memory/memory';
import { type FormLink, formSlot } from '../sheets/memory/slots';
import { spreadsheetId } from '../sheets/memory/spreadsheetId';
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
  const form = known === null ? createForm(words.formTitle(name)) : openForm(known.formId);
  const start = known ?? newLink(form);
  // At once: a set-up that is killed while it asks its questions must find this form again.
  if (known === null) remember(formSlot, start);
  const link = {
    ...start,
    items: addQuestions(form, start.items, questions(book.products, language), words),
  };
  if (known === null) furnishForm(form, words);
  linkResponses(form, link.spreadsheetId);
  remember(formSlot, link);
  return { link, url: form.getPublishedUrl() };
}

function newLink(form: GoogleAppsScript.Forms.Form): FormLink {
  return { spreadsheetId: spreadsheetId(), formId: form.getId(), items: {} };
}
