import { entryName } from '../../google/form/entryFields';
import { type Html, html } from '../html';
import { groupCard, type Question } from './question';

/**
 * A grid, of radio buttons or of ticks. Every row is a group with its own name, so that it is read out as one; on a
 * narrow screen the columns' names stand beside the buttons instead of above them.
 */
export function gridField(type: 'radio' | 'checkbox'): (question: Question) => Html {
  return (question) => {
    const { rows = [], choices = [] } = question.item;
    const head = choices.map((column) => html`<span>${column}</span>`);
    const lines = rows.map((_row, n) => gridRow(question, n, type));
    return groupCard(
      question,
      html`<div class="grid" style="--columns: ${choices.length}"><div class="grid-line grid-head" aria-hidden="true"><span></span>${head}</div>${lines}</div>`,
    );
  };
}

function gridRow(question: Question, n: number, type: string): Html {
  const { item, answer, focus } = question;
  const name = entryName(item, n);
  const given = [answer?.[n] ?? []].flat();
  const cells = (item.choices ?? []).map((column, at) => {
    const focused = focus && n === 0 && at === 0 && 'autofocus';
    return html`<label class="cell"><input type="${type}" name="${name}" value="${column}" ${given.includes(column) && 'checked'} ${focused}><span>${column}</span></label>`;
  });
  return html`<div class="grid-line" role="${type === 'radio' ? 'radiogroup' : 'group'}" aria-labelledby="${name}-row">
<span class="row-name" id="${name}-row">${item.rows?.[n]}</span>${cells}</div>`;
}
