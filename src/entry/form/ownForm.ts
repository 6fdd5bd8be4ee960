import type { Language } from '../../domain/shop';
import { addQuestions, presentItems, type QuestionsMade } from '../../forms/addQuestions';
import { createForm, furnishForm } from '../../forms/buildForm';
import { publishForm } from '../../forms/publishForm';
import type { Question } from '../../forms/questions';
import { phrases } from '../../messages/phrases';
import { remember } from '../../sheets/memory/memory';
import type { FormLink, Slot } from '../../sheets/memory/slots';
import { spreadsheetId } from '../../sheets/memory/spreadsheetId';
import { outOfTime } from '../runTime';

type Form = GoogleAppsScript.Forms.Form;

/** What one of the shop's forms is, and where it is remembered. */
export interface OwnForm {
  readonly slot: Slot<FormLink | null>;
  readonly title: string;
  /** Said to whoever has sent it. */
  readonly thanks: string;
  readonly questions: readonly Question[];
  readonly language: Language;
}

/**
 * The form, published, and furnished once; made where nothing is `known` of one, with those of its questions that are
 * still there.
 */
export function begunForm(
  own: OwnForm,
  known: { link: FormLink; form: Form } | null,
): { link: FormLink; form: Form } {
  const form = known?.form ?? createForm(own.title);
  const start = known?.link ?? newLink(form);
  // At once: a set-up that is killed while it asks its questions must find this form again.
  if (known === null) remember(own.slot, start);
  const link = furnished(form, start, own);
  publishForm(form);
  return { form, link: withoutGone(link, presentItems(form, link.items)) };
}

/** What is gone will be made anew, if it is asked still. */
function withoutGone(link: FormLink, items: FormLink['items']): FormLink {
  const gone = Object.keys(link.items).filter((key) => items[key] === undefined);
  const again = { ...link.again, ...Object.fromEntries(gone.map((key) => [key, Date.now()])) };
  return { ...link, items, ...(Object.keys(again).length > 0 ? { again } : {}) };
}

/** Once, however often the first set-up was killed: later the wording is the seller's. */
function furnished(form: Form, link: FormLink, { slot, thanks }: OwnForm): FormLink {
  if (link.furnished !== false) return link;
  furnishForm(form, thanks);
  const done = { ...link, furnished: true };
  remember(slot, done);
  return done;
}

/** Adds what was never asked; a run that holds the document lock. */
export function completeForm(
  form: Form,
  link: FormLink,
  { slot, questions, language }: OwnForm,
  tellMade: (made: number) => void = () => {},
): FormLink {
  const { untitled, ...rest } = link;
  const known = { items: link.items, untitled };
  const keep = (made: QuestionsMade): void =>
    remember(slot, { ...rest, ...made, untitled: made.untitled && [...made.untitled] });
  const goesOn = (made: number): boolean => {
    tellMade(made);
    return !outOfTime();
  };
  const items = addQuestions(form, known, questions, phrases('form', language), keep, goesOn);
  return { ...rest, items };
}

/** Whether every question is asked, and none is half made. */
export function isComplete({ items, untitled }: FormLink, { questions }: OwnForm): boolean {
  return untitled === undefined && questions.every(({ key }) => items[key] !== undefined);
}

function newLink(form: Form): FormLink {
  const formId = form.getId();
  return { spreadsheetId: spreadsheetId(), formId, items: {}, furnished: false, since: Date.now() };
}
