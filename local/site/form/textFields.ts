import { entryName, partsOf } from '../../google/form/entryFields';
import { type Html, html } from '../html';
import { fieldAttributes, groupCard, labelledCard, type Question, textsOf } from './question';

/** A line to type in; `keys` is the keyboard that a phone should show. */
export function textField(question: Question): Html {
  const name = entryName(question.item);
  const keys = keyboard(question);
  return labelledCard(
    question,
    html`<input class="line" type="text" name="${name}" value="${textsOf(question)[0]}" placeholder="${question.words.yourAnswer}"
inputmode="${keys}" autocomplete="off" ${fieldAttributes(question, name)}>`,
  );
}

function keyboard({ item }: Question): string {
  const kind = item.validation?.kind ?? '';
  if (/^(number|wholeNumber)/.test(kind)) return 'decimal';
  return kind === 'textIsEmail' ? 'email' : 'text';
}

export function paragraphField(question: Question): Html {
  const name = entryName(question.item);
  return labelledCard(
    question,
    html`<textarea class="line" name="${name}" rows="1" placeholder="${question.words.yourAnswer}" ${fieldAttributes(question, name)}>
${textsOf(question)[0]}</textarea>`,
  );
}

/** The browser's own field for a date, a time, or both; a date without its year has two. */
export function clockField(type: 'date' | 'time' | 'datetime-local'): (question: Question) => Html {
  return (question) => {
    if (partsOf(question.item)) return partsField(question);
    const name = entryName(question.item);
    const value = textsOf(question)[0]?.replace(' ', 'T');
    return labelledCard(
      question,
      html`<input class="clock" type="${type}" name="${name}" value="${value}" ${fieldAttributes(question, name)}>`,
    );
  };
}

/** An answer asked for in several numbers: hours, minutes and seconds; month and day. */
export function partsField(question: Question): Html {
  const { item, words } = question;
  const { parts, between } = partsOf(item) ?? { parts: [], between: '' };
  const values = textsOf(question)[0]?.split(between) ?? [];
  const fields = parts.map((part, n) => {
    const name = entryName(item, part);
    const focus = question.focus && n === 0;
    return html`<span class="part"><label for="${name}">${words.parts[part]}</label>
<input class="line" type="text" inputmode="numeric" maxlength="2" name="${name}" value="${values[n]}" ${fieldAttributes({ ...question, focus }, name)}></span>`;
  });
  return groupCard(question, html`<div class="parts">${fields}</div>`);
}
