import type { OrderBook } from '../../domain/orderBook';
import { addQuestions, presentItems } from '../../forms/addQuestions';
import { createForm, furnishForm } from '../../forms/buildForm';
import { linkResponses } from '../../forms/linkResponses';
import { publishForm } from '../../forms/publishForm';
import { questions, sellable } from '../../forms/questions';
import { assertWords, phrases, type Say } from '../../messages/phrases';
import { type Memory, remember } from '../../sheets/memory/memory';
import { type FormLink, formSlot } from '../../sheets/memory/slots';
import { spreadsheetId } from '../../sheets/memory/spreadsheetId';
import { hasFormTab } from '../../sheets/range/hasFormTab';
import { formLink } from './formLink';
import { openShopForm } from './openShopForm';

type Form = GoogleAppsScript.Forms.Form;

/**
 * The shop's form with every question it needs, linked to this file; made once, later only completed, also with
 * questions that the seller has deleted. `null` = no product can be sold yet, so there is nothing to ask. Opened
 * and closed by `publish`.
 */
export function setUpForm(book: OrderBook, memory: Memory): { link: FormLink; url: string } | null {
  const known = formLink(memory);
  if (known === null && !book.products.some(sellable)) return null;
  const { language, name } = book.shop;
  assertWords();
  const say = phrases('form', language);
  const title = name === '' ? say('title') : say('titleOf', { shop: name });
  const form = known === null ? createForm(title) : openShopForm(known);
  const start = known ?? newLink(form);
  // At once: a set-up that is killed while it asks its questions must find this form again.
  if (known === null) remember(formSlot, start);
  const link = furnished(form, start, say);
  publishForm(form);
  linkResponses(form, link.spreadsheetId, () => hasFormTab(link.formId));
  const present = { ...link, items: presentItems(form, link.items) };
  return { link: completeForm(form, present, book), url: form.getPublishedUrl() };
}

/** Once, however often the first set-up was killed: later the wording is the seller's. */
function furnished(form: Form, link: FormLink, say: Say<'form'>): FormLink {
  if (link.furnished !== false) return link;
  furnishForm(form, say);
  const done = { ...link, furnished: true };
  remember(formSlot, done);
  return done;
}

/** Adds what was never asked, for the products as they are now; a run that holds the document lock. */
export function completeForm(form: Form, link: FormLink, book: OrderBook): FormLink {
  const { untitled, ...rest } = link;
  const wanted = questions(book);
  const items = addQuestions(
    form,
    { items: link.items, untitled },
    wanted,
    phrases('form', book.shop.language),
    (made) => {
      remember(formSlot, { ...rest, ...made, untitled: made.untitled && [...made.untitled] });
    },
  );
  return { ...rest, items };
}

/** Whether every question is asked, and none is half made. */
export function isComplete({ items, untitled }: FormLink, book: OrderBook): boolean {
  return untitled === undefined && questions(book).every(({ key }) => items[key] !== undefined);
}

function newLink(form: Form): FormLink {
  return { spreadsheetId: spreadsheetId(), formId: form.getId(), items: {}, furnished: false };
}
