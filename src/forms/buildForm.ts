import type { FormWords } from '../messages/forms';
import type { Question } from './questions';

type Form = GoogleAppsScript.Forms.Form;

/** What a new item of any kind can do. */
interface NewItem {
  getId(): number;
  setTitle(title: string): unknown;
  setHelpText(text: string): unknown;
  setRequired(enabled: boolean): unknown;
}

/** A form of our own, published from the start. Google leaves its title blank, so it is set here. */
export function createForm(title: string): Form {
  return FormApp.create(title, true).setTitle(title);
}

export function openForm(formId: string): Form {
  return FormApp.openById(formId);
}

/** Settings that a buyer needs: no account, and answers that can be corrected. Written once. */
export function furnishForm(form: Form, words: FormWords): void {
  form.setConfirmationMessage(words.confirmation);
  form.setAllowResponseEdits(true);
  form.setShowLinkToRespondAgain(true);
}

/**
 * Adds the questions that the form lacks, and gives back every key's item id. What a killed set-up left is
 * used: a question of the same title that no key owns is taken over, one without a title is removed.
 */
export function addQuestions(
  form: Form,
  known: Readonly<Record<string, number>>,
  questions: readonly Question[],
  words: FormWords,
): Record<string, number> {
  const items = form.getItems();
  const alive = new Set(items.map((item) => item.getId()));
  const ids = Object.fromEntries(Object.entries(known).filter(([, id]) => alive.has(id)));
  const owned = new Set(Object.values(ids));
  const loose = new Map<string, number>();
  for (const item of items.filter((each) => !owned.has(each.getId()))) {
    if (item.getTitle() === '') form.deleteItem(item);
    else loose.set(item.getTitle(), item.getId());
  }
  for (const question of questions) {
    const { key, title } = question;
    if (ids[key] === undefined) ids[key] = loose.get(title) ?? addQuestion(form, question, words, ids);
    else if (question.kind === 'quantity') renewRule(form, ids[key], question.most, words);
  }
  return ids;
}

/** The seller may have changed Maks per pesanan; Google does not tell which rule a question has. */
function renewRule(form: Form, itemId: number, most: number | null, words: FormWords): void {
  form.getItemById(itemId).asTextItem().setValidation(quantityRule(most, words));
}

function addQuestion(
  form: Form,
  question: Question,
  words: FormWords,
  ids: Readonly<Record<string, number>>,
): number {
  const item = makeItem(form, question, words);
  if (question.help !== '') item.setHelpText(question.help);
  if (question.required) item.setRequired(true);
  // The title comes last: by it a killed set-up knows what is finished.
  item.setTitle(question.title);
  if (question.kind === 'quantity') moveBefore(form, item.getId(), ids.catatan);
  return item.getId();
}

function makeItem(form: Form, question: Question, words: FormWords): NewItem {
  switch (question.kind) {
    case 'short':
      return form.addTextItem();
    case 'long':
      return form.addParagraphTextItem();
    case 'consent':
      return form.addCheckboxItem().setChoiceValues([words.consent]);
    case 'quantity':
      return form.addTextItem().setValidation(quantityRule(question.most, words));
  }
}

/** A number between 0 and the maximum; a fraction that slips through is flagged when it is read. */
function quantityRule(most: number | null, words: FormWords): GoogleAppsScript.Forms.TextValidation {
  const rule = FormApp.createTextValidation().setHelpText(words.onlyWholeNumber(most));
  return (most === null ? rule.requireWholeNumber() : rule.requireNumberBetween(0, most)).build();
}

/** A product that came later stands among the products, not below the consent. */
function moveBefore(form: Form, itemId: number, otherId: number | undefined): void {
  const other = otherId === undefined ? null : form.getItemById(otherId);
  if (other === null) return;
  form.moveItem(form.getItemById(itemId), other.getIndex());
}
