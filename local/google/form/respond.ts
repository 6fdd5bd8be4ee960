import type { Assumptions } from '../assumptions';
import type { FiredEvent } from '../firedEvent';
import { freshId } from '../freshId';
import { habitsOf } from '../spreadsheet/locale';
import type { State } from '../state';
import type { Answer, FormState, ResponseState } from './formState';
import { checkAnswer, type FormLanguage } from './item/checkAnswer';
import { isQuestion } from './newForm';
import { writeResponse } from './responseTab';
import { submitEvents } from './submitEvents';

/** Answers by item id: text, or a list for checkboxes and grids. */
export type Answers = Record<string, Answer>;

export interface SubmitOptions {
  /** Epoch ms of the submit. */
  at: number;
  assume: Assumptions;
  /** The response's id; else a fresh one. */
  id?: string;
  email?: string;
  /**
   * `fresh`: a page loaded now, which obeys the form's state and rules. `opened`: loaded while the form
   * was open, [U] refused or stored by `assume.lateSubmit`. Absent: it enters the store, whatever the form
   * says.
   */
  page?: 'fresh' | 'opened';
}

/** Stored, with what it sets off; or the text that the buyer's page shows instead. */
export type SubmitResult = { responseId: string; events: FiredEvent[] } | { refused: string };

const WORDS = {
  id: {
    closed: (title: string) => `Formulir ${title} tidak lagi menerima jawaban.`,
    unpublished: 'Formulir ini belum dipublikasikan.',
    noEdits: 'Jawaban untuk formulir ini tidak dapat diedit.',
  },
  en: {
    closed: (title: string) => `The form ${title} is no longer accepting responses.`,
    unpublished: 'This form is not published.',
    noEdits: 'Responses to this form cannot be edited.',
  },
} as const;

/** A buyer sends the form. @throws Error for an answer to an item that the form does not have */
export function submitResponse(
  state: State,
  form: FormState,
  answers: Answers,
  options: SubmitOptions,
): SubmitResult {
  checkItems(form, answers);
  const refused = refusal(state, form, answers, options);
  if (refused !== undefined) return { refused };
  const { at, email, id } = options;
  const response: ResponseState = {
    id: id ?? freshId(state, 'response'),
    at,
    answers: structuredClone(answers),
  };
  if (form.responses.some((one) => one.id === response.id))
    throw new Error(`response id used twice: ${response.id}`);
  if (email !== undefined) response.email = email;
  form.responses.push(response);
  const row = writeResponse(state, form, response, options.assume);
  return { responseId: response.id, events: submitEvents(state, form, response, row) };
}

/**
 * A buyer changes answers by the edit link; answers not given stay. [F] The submit triggers fire again
 * and the row's timestamp moves; [U] the id is kept or not, by `assume.editedResponseId`.
 * @throws Error when the form has no such response
 */
export function editResponse(
  state: State,
  form: FormState,
  responseId: string,
  answers: Answers,
  options: SubmitOptions,
): SubmitResult {
  checkItems(form, answers);
  const response = form.responses.find((one) => one.id === responseId);
  if (!response) throw new Error(`the form has no response ${responseId}`);
  const merged = { ...response.answers, ...structuredClone(answers) };
  const refused = editRefusal(state, form, merged, options);
  if (refused !== undefined) return { refused };
  const id =
    options.assume.editedResponseId === 'new' ? (options.id ?? freshId(state, 'response')) : responseId;
  Object.assign(response, { id, at: options.at, first: response.first ?? response.at, answers: merged });
  const row = writeResponse(state, form, response, options.assume, responseId);
  return { responseId: id, events: submitEvents(state, form, response, row) };
}

function checkItems(form: FormState, answers: Answers): void {
  const known = new Set(form.items.filter(isQuestion).map((item) => String(item.id)));
  const unknown = Object.keys(answers).find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`the form has no question ${unknown}`);
}

function editRefusal(
  state: State,
  form: FormState,
  answers: Answers,
  options: SubmitOptions,
): string | undefined {
  if (options.page && !form.allowEdits) return WORDS[languageOf(state)].noEdits;
  return refusal(state, form, answers, options);
}

function refusal(
  state: State,
  form: FormState,
  answers: Answers,
  options: SubmitOptions,
): string | undefined {
  const { page, assume } = options;
  if (page === undefined) return undefined;
  const stored = page === 'opened' && assume.lateSubmit === 'stored';
  const closed = stored ? undefined : closedText(state, form);
  return closed ?? brokenRule(form, answers, languageOf(state));
}

/** Google's sentence, then the seller's own. */
function closedText(state: State, form: FormState): string | undefined {
  const words = WORDS[languageOf(state)];
  if (!form.published) return words.unpublished;
  if (form.accepting) return undefined;
  return [words.closed(form.title), form.closedMessage].filter((text) => text !== '').join('\n');
}

function brokenRule(form: FormState, answers: Answers, language: FormLanguage): string | undefined {
  const problems = form.items.filter(isQuestion).map((item) => {
    const problem = checkAnswer(item, answers[item.id], language);
    return problem === undefined ? undefined : `${item.title}: ${problem}`;
  });
  return problems.find((problem) => problem !== undefined);
}

function languageOf(state: State): FormLanguage {
  return habitsOf(state.spreadsheet.locale).language;
}
