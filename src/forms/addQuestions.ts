import type { Say } from '../messages/phrases';
import type { ItemIds } from './parseResponse';
import type { Question } from './questions';
import { type Items, itemsOf } from './syncForm';

type Form = GoogleAppsScript.Forms.Form;

/** How far the questions have got, as it is remembered after each step. */
export interface QuestionsMade {
  readonly items: ItemIds;
  /** Items without title that were there before questions were added; absent = none are being added. */
  readonly untitled?: readonly number[] | undefined;
}

/**
 * Adds the questions that no key has an item for, and gives back every key's item id. Each id is remembered before
 * its question gets a title: nobody can answer what no key owns, and a run that was killed is completed by the next; so is one
 * that `goesOn` stops before a question, of which it is told how many there are. At least
 * one is added.
 */
export function addQuestions(
  form: Form,
  known: QuestionsMade,
  questions: readonly Question[],
  say: Say<'form'>,
  keep: (made: QuestionsMade) => void,
  goesOn: (made: number) => boolean = () => true,
): ItemIds {
  const interrupted = known.untitled !== undefined;
  if (!interrupted && questions.every(({ key }) => known.items[key] !== undefined)) return known.items;
  const items = itemsOf(form);
  const untitled = known.untitled ?? strangersWithoutTitle(items, known.items);
  if (interrupted) removeOrphans(form, items, known.items, untitled);
  else keep({ items: known.items, untitled });
  let ids = known.items;
  let added = 0;
  for (const question of questions) {
    const id = ids[question.key];
    if (id !== undefined && (!interrupted || items.get(id)?.getTitle() !== '')) continue;
    if (!goesOn(Object.keys(ids).length) && added > 0) return ids;
    added += 1;
    ids = { ...ids, [question.key]: id ?? makeItem(form, question.kind) };
    if (id === undefined) keep({ items: ids, untitled });
    finish(form, question, say, ids);
  }
  keep({ items: ids });
  return ids;
}

/** The items of those keys that are still on the form. */
export function presentItems(form: Form, ids: ItemIds): ItemIds {
  const items = itemsOf(form);
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => items.has(id)));
}

/** Items that no key owns and that have no title: the seller is at work on them. */
function strangersWithoutTitle(items: Items, ids: ItemIds): number[] {
  const owned = new Set(Object.values(ids));
  return [...items].filter(([id, item]) => !owned.has(id) && item.getTitle() === '').map(([id]) => id);
}

/** The kinds of items that are made here. */
const OURS: readonly string[] = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'CHECKBOX'];

/** Items that were made by a run that was killed before it could remember them. */
function removeOrphans(form: Form, items: Items, ids: ItemIds, untitled: readonly number[]): void {
  for (const id of strangersWithoutTitle(items, ids)) {
    const item = items.get(id);
    const made = item !== undefined && !untitled.includes(id) && OURS.includes(String(item.getType()));
    if (made) form.deleteItem(item);
  }
}

function makeItem(form: Form, kind: Question['kind']): number {
  switch (kind) {
    case 'long':
      return form.addParagraphTextItem().getId();
    case 'date':
      return form.addDateItem().getId();
    case 'consent':
      return form.addCheckboxItem().getId();
    default:
      return form.addTextItem().getId();
  }
}

/** The title comes last: by it a later run knows that the question is finished. */
function finish(form: Form, question: Question, say: Say<'form'>, ids: ItemIds): void {
  const { key, kind, help, required, title } = question;
  const item = form.getItemById(ids[key] ?? 0);
  if (kind === 'consent')
    item
      .asCheckboxItem()
      .setChoiceValues([say('consent')])
      .setRequired(required);
  if (kind === 'short' && required) item.asTextItem().setRequired(true);
  if (kind === 'quantity' || kind === 'short') moveBefore(form, item, ids.catatan);
  if (help !== '') item.setHelpText(help);
  item.setTitle(title);
}

/** What is asked later stands above the last questions, not below the consent. */
function moveBefore(form: Form, item: GoogleAppsScript.Forms.Item, otherId: number | undefined): void {
  const other = otherId === undefined ? null : form.getItemById(otherId);
  if (other === null) return;
  const place = other.getIndex();
  // A run that was killed behind this has moved it already; again would put it below.
  if (item.getIndex() > place) form.moveItem(item, place);
}
