import type { OrderBook } from '../../domain/orderBook';
import { addQuestions } from '../../forms/addQuestions';
import { createForm, furnishForm, publishForm } from '../../forms/buildForm';
import { linkResponses } from '../../forms/linkResponses';
import { questions, sellable } from '../../forms/questions';
import { type FormWords, formWords } from '../../messages/forms';
import { type Memory, remember } from '../../sheets/memory/memory';
import { type FormLink, formSlot } from '../../sheets/memory/slots';
import { spreadsheetId } from '../../sheets/memory/spreadsheetId';
import { hasFormTab } from '../../sheets/range/hasFormTab';
import { formLink } from './formLink';
import { openShopForm } from './openShopForm';

type Form = GoogleAppsScript.Forms.Form;

/**
 * The shop's form with every question it needs, linked to this file; made once, later only completed. `null` =
 * no product can be sold yet, so there is nothing to ask. Opened and closed by `publish`.
 */
export function setUpForm(book: OrderBook, memory: Memory): { link: FormLink; url: string } | null {
  const known = formLink(memory);
  if (known === null && !book.products.some(sellable)) return null;
  const { language, name } = book.shop;
  const words = formWords[language];
  const form = known === null ? createForm(words.formTitle(name)) : openShopForm(known);
  const start = known ?? newLink(form);
  // At once: a set-up that is killed while it asks its questions must find this form again.
  if (known === null) remember(formSlot, start);
  const link = furnished(form, start, words);
  publishForm(form);
  linkResponses(form, link.spreadsheetId, () => hasFormTab(link.formId));
  return { link: completeForm(form, link, book), url: form.getPublishedUrl() };
}

/** Once, however often the first set-up was killed: later the wording is the seller's. */
function furnished(form: Form, link: FormLink, words: FormWords): FormLink {
  if (link.furnished !== false) return link;
  furnishForm(form, words);
  const done = { ...link, furnished: true };
  remember(formSlot, done);
  return done;
}

/** Adds what is missing for the products as they are now; a run that holds the document lock. */
export function completeForm(form: Form, link: FormLink, { products, shop }: OrderBook): FormLink {
  const wanted = questions(products, shop.language);
  const rememberIds = (items: FormLink['items']): void => remember(formSlot, { ...link, items });
  const items = addQuestions(form, link.items, wanted, formWords[shop.language], rememberIds);
  return { ...link, items };
}

function newLink(form: Form): FormLink {
  return { spreadsheetId: spreadsheetId(), formId: form.getId(), items: {}, furnished: false };
}
