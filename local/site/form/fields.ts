import type { FormItemType } from '../../google/form/formState';
import { type Html, html } from '../html';
import { checkboxField, listField, radioField, scaleField } from './choiceFields';
import { gridField } from './gridField';
import { linkedText } from './linkedText';
import type { Question } from './question';
import { clockField, paragraphField, partsField, textField } from './textFields';

/** Every kind of item → how a page draws it. */
export const FIELDS: Readonly<Record<FormItemType, (question: Question) => Html>> = {
  TEXT: textField,
  PARAGRAPH_TEXT: paragraphField,
  LIST: listField,
  MULTIPLE_CHOICE: radioField,
  CHECKBOX: checkboxField,
  SCALE: scaleField,
  GRID: gridField('radio'),
  CHECKBOX_GRID: gridField('checkbox'),
  DATE: clockField('date'),
  DATETIME: clockField('datetime-local'),
  TIME: clockField('time'),
  DURATION: partsField,
  SECTION_HEADER: heading,
  PAGE_BREAK: section,
};

/** A title between the questions. */
function heading({ item }: Question): Html {
  return html`<div class="card"><h2>${item.title}</h2><div class="help">${linkedText(item.help)}</div></div>
`;
}

/** The title of a page after the first, on a band of the form's colour. */
function section({ item }: Question): Html {
  return html`<div class="card section"><h2>${item.title}</h2><div class="help">${linkedText(item.help)}</div></div>
`;
}
