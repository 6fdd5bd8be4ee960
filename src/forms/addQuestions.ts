import type { FormWords } from '../messages/forms';
import { numberPattern } from './numberPattern';
import type { ItemIds } from './parseResponse';
import type { Question } from './questions';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Adds the questions that the form lacks, and gives back every key's item id. Each id is remembered before its
 * question gets a title: nobody can answer what no key owns, and a run that was killed is completed by the next.
 */
export function addQuestions(
  form: Form,
  known: ItemIds,
  questions: readonly Question[],
  words: FormWords,
  rememberIds: (ids: ItemIds) => void,
): ItemIds {
  const items = new Map(form.getItems().map((item) => [item.getId(), item]));
  let ids: ItemIds = Object.fromEntries(Object.entries(known).filter(([, id]) => items.has(id)));
  const last = questions[questions.length - 1];
  // Once the form is complete, what has no title is the seller's.
  if (last !== undefined && ids[last.key] === undefined) removeUntitled(form, items, ids);
  for (const question of questions) {
    const id = ids[question.key];
    if (id !== undefined && items.get(id)?.getTitle() !== '') {
      if (question.kind === 'quantity') setRule(form, id, question, words);
      continue;
    }
    const item = id ?? makeItem(form, question.kind);
    ids = { ...ids, [question.key]: item };
    if (id === undefined) rememberIds(ids);
    finish(form, item, question, words, ids);
  }
  return ids;
}

/** The kinds of items that are made here. */
const OURS: readonly string[] = ['TEXT', 'PARAGRAPH_TEXT', 'CHECKBOX'];

/** Items that were made by a run that was killed before it could remember them. */
function removeUntitled(
  form: Form,
  items: ReadonlyMap<number, GoogleAppsScript.Forms.Item>,
  ids: ItemIds,
): void {
  const owned = new Set(Object.values(ids));
  for (const [id, item] of items) {
    if (owned.has(id) || item.getTitle() !== '' || !OURS.includes(String(item.getType()))) continue;
    form.deleteItem(item);
  }
}

function makeItem(form: Form, kind: Question['kind']): number {
  switch (kind) {
    case 'long':
      return form.addParagraphTextItem().getId();
    case 'consent':
      return form.addCheckboxItem().getId();
    default:
      return form.addTextItem().getId();
  }
}

/** The title comes last: by it a later run knows that the question is finished. */
function finish(form: Form, id: number, question: Question, words: FormWords, ids: ItemIds): void {
  const { kind, help, required, title } = question;
  const item = form.getItemById(id);
  if (kind === 'consent') item.asCheckboxItem().setChoiceValues([words.consent]).setRequired(required);
  if (kind === 'short' && required) item.asTextItem().setRequired(true);
  if (kind === 'quantity') {
    setRule(form, id, question, words);
    moveBefore(form, item, ids.catatan);
  }
  if (help !== '') item.setHelpText(help);
  item.setTitle(title);
}

/** More than any home shop sells in one order; keeps a phone number out of a quantity. */
const MOST_UNITS = 9999;

/** A whole number between 0 and the maximum; a stray blank behind it, as phones leave one, does no harm. */
function setRule(form: Form, id: number, question: Question, words: FormWords): void {
  const most = Math.min(question.most ?? MOST_UNITS, MOST_UNITS);
  const rule = FormApp.createTextValidation()
    .setHelpText(words.onlyWholeNumber(most))
    .requireTextMatchesPattern(`^ *(${numberPattern(most)}) *$`);
  form.getItemById(id).asTextItem().setValidation(rule.build());
}

/** A product that came later stands among the products, not below the consent. */
function moveBefore(form: Form, item: GoogleAppsScript.Forms.Item, otherId: number | undefined): void {
  const other = otherId === undefined ? null : form.getItemById(otherId);
  if (other !== null) form.moveItem(item, other.getIndex());
}
