import { entryName } from '../../google/form/entryFields';
import type { Answer, FormItemState } from '../../google/form/formState';
import { type Html, html } from '../html';
import { linkedText } from './linkedText';
import type { PageWords } from './pageWords';

/** One question as a page draws it. */
export interface Question {
  readonly item: FormItemState;
  readonly answer: Answer | undefined;
  /** What is wrong with the answer. */
  readonly problem: string | undefined;
  /** The first question in trouble gets the focus. */
  readonly focus: boolean;
  readonly words: PageWords;
}

/** The answer as texts: one, the ticks, or none. */
export function textsOf({ answer }: Question): string[] {
  return answer === undefined ? [] : [answer].flat(2);
}

/** What every field of a question carries for those who cannot see the card; `id` is for its label. */
export function fieldAttributes(question: Question, id?: string): Html {
  const { item, problem, focus } = question;
  return html`${id !== undefined && html`id="${id}" `}aria-describedby="${describedBy(question)}"
${item.required && html`aria-required="true"`} ${problem !== undefined && html`aria-invalid="true"`} ${focus && 'autofocus'}`;
}

/** Id of the line that says what is wrong with the answer. */
export function problemId(item: FormItemState): string {
  return `${entryName(item)}-problem`;
}

export function describedBy({ item }: Question): string {
  return `${entryName(item)}-help ${problemId(item)}`;
}

/** The card around a question of one field: its title labels the field. */
export function labelledCard(question: Question, field: Html): Html {
  const title = html`<label class="title" for="${entryName(question.item)}">${titleOf(question)}</label>`;
  return card(question, html`${title}${help(question)}${field}${problemLine(question)}`);
}

/** The card around a question of several fields: its title is theirs together. */
export function groupCard(question: Question, fields: Html, role = 'group'): Html {
  const name = entryName(question.item);
  const { problem, item } = question;
  const invalid = problem !== undefined && role === 'radiogroup' && html`aria-invalid="true"`;
  const required = item.required && role === 'radiogroup' && html`aria-required="true"`;
  return card(
    question,
    html`<fieldset role="${role}" aria-labelledby="${name}-title" aria-describedby="${describedBy(question)}" ${required} ${invalid}>
<legend class="title" id="${name}-title">${titleOf(question, role === 'group')}</legend>${help(question)}${fields}</fieldset>${problemLine(question)}`,
  );
}

function card({ item, problem, words }: Question, content: Html): Html {
  const required = item.required && html`data-required="${words.required}"`;
  return html`<div class="card question${problem !== undefined && ' wrong'}" ${required}>${content}</div>
`;
}

/** The star is for the eye; `spoken`: for a group that cannot be called required in any other way. */
function titleOf({ item, words }: Question, spoken = false): Html {
  const star = html` <span class="star" aria-hidden="true">*</span>`;
  return html`${item.title}${item.required && star}${item.required && spoken && html`<span class="unseen">${words.required}</span>`}`;
}

function help({ item }: Question): Html {
  return html`<div class="help" id="${entryName(item)}-help">${linkedText(item.help)}</div>`;
}

/** Always there, so that a problem that appears is read out. */
function problemLine({ item, problem }: Question): Html {
  return html`<p class="problem" id="${problemId(item)}" role="alert">${problem}</p>`;
}
