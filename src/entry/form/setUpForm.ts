import type { OrderBook } from '../../domain/orderBook';
import { linkResponses } from '../../forms/linkResponses';
import { questions } from '../../forms/questions';
import { sellable } from '../../forms/sellable';
import { assertWords, phrases } from '../../messages/phrases';
import type { Memory } from '../../sheets/memory/memory';
import { type FormLink, formSlot } from '../../sheets/memory/slots';
import { hasFormTab } from '../../sheets/range/hasFormTab';
import { formLink } from './formLink';
import { openShopForm } from './openShopForm';
import { begunForm, completeForm, type OwnForm } from './ownForm';

/** The form on which buyers order, for the products as they are now. */
export function orderForm(book: OrderBook): OwnForm {
  const { language, name } = book.shop;
  const say = phrases('form', language);
  const title = name === '' ? say('title') : say('titleOf', { shop: name });
  return { slot: formSlot, title, thanks: say('confirmation'), questions: questions(book), language };
}

/**
 * The shop's form, where we have made it with every question it needs, linked to this file; made once, later only completed, also with
 * questions that the seller has deleted. `null` = no product can be sold yet, so there is nothing to ask. Opened
 * and closed by `publish`.
 */
export function setUpForm(
  book: OrderBook,
  memory: Memory,
  tellMade?: (made: number) => void,
): { link: FormLink; url: string } | null {
  const known = formLink(memory);
  if (known === null && !book.products.some(sellable)) return null;
  assertWords();
  // What hers asks is hers; that it is published and open is seen to when orders are.
  if (known?.adopted !== undefined) return { link: known, url: openShopForm(known).getPublishedUrl() };
  const own = orderForm(book);
  const { form, link } = begunForm(own, known && { link: known, form: openShopForm(known) });
  linkResponses(form, link.spreadsheetId, () => hasFormTab(link.formId));
  return { link: completeForm(form, link, own, tellMade), url: form.getPublishedUrl() };
}
