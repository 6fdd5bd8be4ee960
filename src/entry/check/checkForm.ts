import type { OrderBook } from '../../domain/orderBook';
import type { Problem } from '../../domain/problem';
import { confirmationQuestions } from '../../forms/confirmationQuestions';
import { formPlan } from '../../forms/formPlan';
import { destinationOf } from '../../forms/linkResponses';
import { isUnpublished, publishForm } from '../../forms/publishForm';
import { type Question, questions } from '../../forms/questions';
import { sellable } from '../../forms/sellable';
import { itemsOf } from '../../forms/syncForm';
import { type Memory, readMemory } from '../../sheets/memory/memory';
import type { FormLink } from '../../sheets/memory/slots';
import { hasFormTab } from '../../sheets/range/hasFormTab';
import { problemOf } from '../../sheets/table/brokenWorkbook';
import { adoptedProblems, lostOfAdopted } from '../form/adoptedQuestions';
import { confirmationLink, formLink } from '../form/formLink';
import { openConfirmation, openShopForm } from '../form/openShopForm';
import { setUpConfirmation } from '../form/setUpConfirmation';
import { setUpForm } from '../form/setUpForm';
import { readRegister } from '../intake/takeIn';
import { formOutputs } from '../publish/outputs';
import { writeOutputs } from '../publish/publish';

type Form = GoogleAppsScript.Forms.Form;

/** What keeps the form from taking orders as the register wants it. Throws `formGone` where it can't be opened. */
export function formProblems(): Problem[] {
  const { workbook, memory } = readRegister();
  const link = formLink(memory);
  const { book } = workbook;
  const second = confirmationProblems(book, memory);
  if (link !== null) return [...problemsOf(openShopForm(link), link, book), ...second];
  const code = book.products.some(sellable) ? 'missingForm' : 'nothingToAsk';
  return [{ code, params: {} }, ...second];
}

/** The same of the second form. That it is gone can be mended. */
function confirmationProblems({ shop }: OrderBook, memory: Memory): Problem[] {
  const link = confirmationLink(memory);
  try {
    const form = link && openConfirmation(link);
    const ready =
      link !== null &&
      form?.isAcceptingResponses() &&
      !isUnpublished(form) &&
      missingQuestions(form, link, confirmationQuestions(shop)).length === 0;
    return shop.confirmationForm && !ready ? [{ code: 'confirmationAmiss', params: {} }] : [];
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return [problem];
  }
}

function problemsOf(form: Form, link: FormLink, book: OrderBook): Problem[] {
  const { accepting } = formPlan(book, Date.now());
  const found = lostIn(form, link, book);
  const add = (code: 'formUnlinked' | 'formUnseen' | 'formClosed' | 'formOpen'): void => {
    found.push({ code, params: {} });
  };
  const isOurs = link.adopted === undefined;
  if (isOurs && destinationOf(form) !== link.spreadsheetId && !hasFormTab(link.formId)) add('formUnlinked');
  if (isUnpublished(form)) add('formUnseen');
  else if (form.isAcceptingResponses() !== accepting) add(accepting ? 'formClosed' : 'formOpen');
  return found;
}

function lostIn(form: Form, link: FormLink, book: OrderBook): Problem[] {
  if (link.adopted === undefined) return missingQuestions(form, link, questions(book));
  return adoptedProblems(link, lostOfAdopted(link, itemsOf(form)) ?? {}, book);
}

/** Titles are the seller's; only that the item of each key is still there is looked at. */
function missingQuestions(form: Form, { items }: FormLink, wanted: readonly Question[]): Problem[] {
  const present = new Set(form.getItems().map((item) => item.getId()));
  const missing = wanted.filter(({ key }) => !present.has(items[key] ?? -1));
  return missing.map(({ title }) => ({ code: 'missingQuestion', params: { question: title } }));
}

/** What buyers open, for whoever is told that it is another one. */
export function formAddress(): Problem['params'] {
  const link = formLink(readMemory());
  return link === null ? {} : { url: openShopForm(link).getPublishedUrl() };
}

/** Makes the forms or completes them, publishes them, and writes the first anew as it should be; under the document lock. */
export function mendForms(): void {
  const register = { ...readRegister(), added: 0, broken: null };
  setUpConfirmation(register.workbook.book.shop, register.memory);
  const made = setUpForm(register.workbook.book, register.memory);
  if (made === null) return;
  publishForm(openShopForm(made.link));
  const now = Date.now();
  const fresh = { ...register, memory: readMemory() };
  // Looked at, whatever is remembered of it: somebody may have closed it by hand.
  writeOutputs(fresh, now, formOutputs(fresh, now, true));
}
