import { entryName, OTHER, otherName } from '../../google/form/entryFields';
import { type Html, html } from '../html';
import { describedBy, fieldAttributes, groupCard, labelledCard, type Question, textsOf } from './question';

/** A dropdown. */
export function listField(question: Question): Html {
  const name = entryName(question.item);
  const chosen = textsOf(question)[0];
  const options = (question.item.choices ?? []).map(
    (choice, n) =>
      html`<option value="${choice}" ${leads(question, n)} ${choice === chosen && 'selected'}>${choice}</option>`,
  );
  return labelledCard(
    question,
    html`<select name="${name}" ${fieldAttributes(question, name)}><option value="">${question.words.choose}</option>${options}</select>`,
  );
}

/** One of several. */
export function radioField(question: Question): Html {
  const clear = !question.item.required && clearButton(question);
  return groupCard(question, html`${choices(question, 'radio')}${clear}`, 'radiogroup');
}

/** Any of several. */
export function checkboxField(question: Question): Html {
  return groupCard(question, choices(question, 'checkbox'));
}

function choices(question: Question, type: string): Html {
  const { item } = question;
  const given = textsOf(question);
  const own = (item.choices ?? []).map((choice, n) => {
    const look = { checked: given.includes(choice), focus: n === 0, leads: leads(question, n) };
    const input = tick(question, type, choice, look);
    return html`<label class="choice">${input}<span>${choice}</span></label>`;
  });
  return html`<div class="choices">${own}${item.other && otherChoice(question, type)}</div>`;
}

interface Tick {
  readonly checked: boolean;
  readonly focus: boolean;
  readonly leads?: Html | false;
}

/** Whether a choice ends the form or goes on: by it the page's script names the button. */
function leads({ item }: Question, n: number): Html | false {
  const goto = item.gotos?.[n];
  return goto !== undefined && html`data-leads="${goto === 'SUBMIT' ? 'send' : 'next'}"`;
}

function tick(
  question: Question,
  type: string,
  value: string,
  { checked, focus, leads = false }: Tick,
): Html {
  return html`<input type="${type}" name="${entryName(question.item)}" value="${value}" ${leads} ${checked && 'checked'} ${question.focus && focus && 'autofocus'}>`;
}

/** The choice of one's own words. */
function otherChoice(question: Question, type: string): Html {
  const { item, words } = question;
  const written = textsOf(question).find((text) => !item.choices?.includes(text));
  const input = tick(question, type, OTHER, { checked: written !== undefined, focus: false });
  return html`<div class="other"><label class="choice">${input}<span>${words.other}</span></label>
<input class="line" type="text" name="${otherName(item)}" value="${written}" aria-label="${words.otherText}" aria-describedby="${describedBy(question)}"></div>`;
}

/** Works with the page's script only, and is shown by it: without script there is no way to untick a radio button. */
function clearButton({ words }: Question): Html {
  return html`<button type="button" class="plain clear-choice" hidden>${words.clearChoice}</button>`;
}

/** A row of numbers between two labels. */
export function scaleField(question: Question): Html {
  const { lower = 1, upper = 5, left = '', right = '' } = question.item.scale ?? {};
  const given = textsOf(question)[0];
  const points = Array.from({ length: upper - lower + 1 }, (_one, n) => String(lower + n)).map((value, n) => {
    const input = tick(question, 'radio', value, { checked: value === given, focus: n === 0 });
    return html`<label class="point"><span>${value}</span>${input}</label>`;
  });
  return groupCard(
    question,
    html`<div class="scale"><span>${left}</span><div class="points">${points}</div><span>${right}</span></div>`,
    'radiogroup',
  );
}
