import type { Assumptions } from '../assumptions';
import type { FiredEvent } from '../firedEvent';
import { freshId } from '../freshId';
import { habitsOf } from '../spreadsheet/locale';
import type { State } from '../state';
import type { Answer, FormItemState, FormLanguage, FormState, ResponseState } from './formState';
import { checkAnswer } from './item/checkAnswer';
import { isQuestion } from './newForm';
import { itemsAsked } from './pages';
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

/** Stored, with what it sets off; or the text that the buyer's page shows instead, and which questions are to blame. */
export type SubmitResult =
  | { responseId: string; events: FiredEvent[] }
  | { refused: string; problems?: Problems };

/** What is wrong with an answer, in the page's words, by item id. */
export type Problems = Record<string, string>;

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
  if (refused) return refused;
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
 * A buyer changes answers by the edit link; answers not given stay, an answer given as '' is taken away. [F] The submit triggers fire again
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
  const merged = withoutEmpty({ ...response.answers, ...structuredClone(answers) });
  const refused = editRefusal(state, form, merged, options);
  if (refused) return refused;
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

function withoutEmpty(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0));
}

interface Refusal {
  refused: string;
  problems?: Problems;
}

function editRefusal(
  state: State,
  form: FormState,
  answers: Answers,
  options: SubmitOptions,
): Refusal | undefined {
  if (options.page && !form.allowEdits) return { refused: WORDS[formLanguage(state)].noEdits };
  return refusal(state, form, answers, options);
}

function refusal(
  state: State,
  form: FormState,
  answers: Answers,
  { page, assume }: SubmitOptions,
): Refusal | undefined {
  if (page === undefined) return undefined;
  const stored = page === 'opened' && assume.lateSubmit === 'stored';
  const closed = stored ? undefined : closedText(state, form);
  return closed === undefined ? brokenRules(state, form, answers) : { refused: closed };
}

/** Why a page that is loaded now shows no questions: Google's sentence, then the seller's own. */
export function closedText(state: State, form: FormState): string | undefined {
  const words = WORDS[formLanguage(state)];
  if (!form.published) return words.unpublished;
  if (form.accepting) return undefined;
  return [words.closed(form.title), form.closedMessage].filter((text) => text !== '').join('\n');
}

/** What is asked on the pages that these answers lead through: [D] a page jumped over demands nothing. */
function brokenRules(state: State, form: FormState, answers: Answers): Refusal | undefined {
  const items = itemsAsked(form, answers);
  const problems = problemsOf(items, answers, formLanguage(state));
  const first = items.find((item) => problems[item.id] !== undefined);
  return first && { refused: `${first.title}: ${problems[first.id]}`, problems };
}

/** What is wrong with these questions' answers. */
export function problemsOf(
  items: readonly FormItemState[],
  answers: Answers,
  language: FormLanguage,
): Problems {
  const pairs = items.filter(isQuestion).flatMap((item) => {
    const problem = checkAnswer(item, answers[item.id], language);
    return problem === undefined ? [] : [[item.id, problem] as const];
  });
  return Object.fromEntries(pairs);
}

/** The language that Google's own sentences on the form are in: the file's. */
export function formLanguage(state: State): FormLanguage {
  return habitsOf(state.spreadsheet.locale).language;
}
