import type { Answer, FormItemState, FormState } from '../google/form/formState';
import { fieldName } from './answersFromBody';
import { type Html, html } from './html';

/** The buyer's form as a phone shows it; `refusal` and what was typed come back after a refused send. */
export function formPane(
  form: FormState | undefined,
  answers: Record<string, Answer> = {},
  refusal?: string,
): Html {
  if (form === undefined) return html`<p>Formulir belum ada: tekan Siapkan.</p>`;
  return html`<h2>${form.title || form.name}</h2>
<p class="help">${form.description}</p>
${refusal !== undefined && html`<p class="notice refusal" role="alert">${refusal}</p>`}
${form.accepting && form.published ? questions(form, answers) : html`<p class="notice">${closedText(form)}</p>`}`;
}

function closedText(form: FormState): string {
  return form.closedMessage || 'Formulir ini tidak lagi menerima jawaban.';
}

function questions(form: FormState, answers: Record<string, Answer>): Html {
  return html`<form method="post" action="/form">
${form.items.map((item) => question(item, answers[item.id]))}
<p><button>Kirim</button></p>
</form>`;
}

type Field = (item: FormItemState, answer: string[]) => Html;

const FIELDS: Record<FormItemState['type'], Field> = {
  TEXT: (item, answer) => labelled(item, html`<input type="text" ${attributes(item)} value="${answer[0]}">`),
  PARAGRAPH_TEXT: (item, answer) =>
    labelled(item, html`<textarea rows="3" ${attributes(item)}>${answer[0]}</textarea>`),
  DATE: (item, answer) => labelled(item, html`<input type="date" ${attributes(item)} value="${answer[0]}">`),
  LIST: (item, answer) => labelled(item, html`<select ${attributes(item)}>${options(item, answer)}</select>`),
  MULTIPLE_CHOICE: (item, answer) => choices(item, answer, 'radio'),
  CHECKBOX: (item, answer) => choices(item, answer, 'checkbox'),
  SECTION_HEADER: (item) => html`<h2>${item.title}</h2><p class="help">${item.help}</p>`,
  PAGE_BREAK: (item) => html`<hr><h2>${item.title}</h2><p class="help">${item.help}</p>`,
  GRID: (item) => html`<p class="help">${item.title}: kisi tidak dapat diisi di halaman ini.</p>`,
};

function question(item: FormItemState, answer: Answer | undefined): Html {
  const values = answer === undefined ? [] : [answer].flat();
  return FIELDS[item.type](item, values);
}

function attributes(item: FormItemState): Html {
  const name = fieldName(item);
  return html`id="${name}" name="${name}" aria-describedby="${name}-help" ${item.required && 'aria-required=true'}`;
}

function labelled(item: FormItemState, field: Html): Html {
  return html`<label for="${fieldName(item)}">${item.title}${mark(item)}</label>${help(item)}${field}`;
}

function choices(item: FormItemState, answer: string[], type: string): Html {
  const one = (choice: string) => html`<label class="choice">
<input type="${type}" name="${fieldName(item)}" value="${choice}" ${answer.includes(choice) && 'checked'}> ${choice}</label>`;
  return html`<fieldset><legend>${item.title}${mark(item)}</legend>${help(item)}${item.choices?.map(one)}</fieldset>`;
}

function options(item: FormItemState, answer: string[]): Html[] {
  const one = (choice: string) =>
    html`<option value="${choice}" ${answer.includes(choice) && 'selected'}>${choice || 'Pilih'}</option>`;
  return ['', ...(item.choices ?? [])].map(one);
}

function mark(item: FormItemState): Html {
  return html`${item.required && html` <span title="wajib diisi">*</span>`}`;
}

function help(item: FormItemState): Html {
  return html`<div class="help" id="${fieldName(item)}-help">${item.help}</div>`;
}
