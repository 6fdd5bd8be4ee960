import type { OrderBook } from '../../domain/orderBook';
import type { Problem } from '../../domain/problem';
import { formPlan } from '../../forms/formPlan';
import { destinationOf } from '../../forms/linkResponses';
import { isUnpublished, publishForm } from '../../forms/publishForm';
import { questions, sellable } from '../../forms/questions';
import { readMemory } from '../../sheets/memory/memory';
import type { FormLink } from '../../sheets/memory/slots';
import { hasFormTab } from '../../sheets/range/hasFormTab';
import { formLink } from '../form/formLink';
import { openShopForm } from '../form/openShopForm';
import { setUpForm } from '../form/setUpForm';
import { readRegister } from '../intake/takeIn';
import { formOutputs } from '../publish/outputs';
import { writeOutputs } from '../publish/publish';

type Form = GoogleAppsScript.Forms.Form;

/** What keeps the form from taking orders as the register wants it. Throws `formGone` where it can't be opened. */
export function formProblems(): Problem[] {
  const { workbook, memory } = readRegister();
  const link = formLink(memory);
  if (link !== null) return problemsOf(openShopForm(link), link, workbook.book);
  return workbook.book.products.some(sellable) ? [{ code: 'missingForm', params: {} }] : [];
}

function problemsOf(form: Form, link: FormLink, book: OrderBook): Problem[] {
  const { accepting } = formPlan(book, Date.now());
  const found: Problem[] = missingQuestions(form, link, book);
  const add = (code: 'formUnlinked' | 'formUnseen' | 'formClosed' | 'formOpen'): void => {
    found.push({ code, params: {} });
  };
  if (destinationOf(form) !== link.spreadsheetId && !hasFormTab(link.formId)) add('formUnlinked');
  if (isUnpublished(form)) add('formUnseen');
  else if (form.isAcceptingResponses() !== accepting) add(accepting ? 'formClosed' : 'formOpen');
  return found;
}

/** Titles are the seller's; only that the item of each key is still there is looked at. */
function missingQuestions(form: Form, { items }: FormLink, book: OrderBook): Problem[] {
  const present = new Set(form.getItems().map((item) => item.getId()));
  const missing = questions(book).filter(({ key }) => !present.has(items[key] ?? -1));
  return missing.map(({ title }) => ({ code: 'missingQuestion', params: { question: title } }));
}

/** Makes the form or completes it, publishes it, and writes it anew as it should be; under the document lock. */
export function mendForm(): void {
  const register = { ...readRegister(), added: 0, broken: null };
  const made = setUpForm(register.workbook.book, register.memory);
  if (made === null) return;
  publishForm(openShopForm(made.link));
  const now = Date.now();
  const fresh = { ...register, memory: readMemory() };
  writeOutputs(fresh, now, formOutputs(fresh, now));
}
