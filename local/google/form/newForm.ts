import { freshId } from '../freshId';
import type { State } from '../state';
import type { FormItemState, FormItemType, FormState } from './formState';

/** A form as `FormApp.create` leaves it: [F] the name is Drive's, the title that buyers see is blank. */
export function newForm(state: State, name: string, published: boolean): FormState {
  const form: FormState = {
    id: freshId(state, 'form'),
    name,
    title: '',
    description: '',
    items: [],
    responses: [],
    published,
    accepting: published,
    closedMessage: '',
    confirmationMessage: '',
    allowEdits: false,
    collectEmail: false,
    limitOne: false,
    progressBar: false,
    showLinkToRespondAgain: true,
    supportsPublishing: true,
  };
  state.forms.push(form);
  return form;
}

/** A new item at the end of nothing yet: [F] a choice item starts with one choice whose value is ''. */
export function newItem(state: State, type: FormItemType): FormItemState {
  state.nextId += 1;
  const choices = CHOICE_TYPES.has(type) ? { choices: [''] } : {};
  const grid = GRID_TYPES.has(type) ? { choices: [''], rows: [''] } : {};
  const scale = type === 'SCALE' ? { scale: { lower: 1, upper: 5, left: '', right: '' } } : {};
  // Google's item ids are numbers of up to ten digits, in no order that a script could use.
  const id = 1_000_000 + ((state.nextId * 7_919) % 9_000_000);
  return { id, type, title: '', help: '', required: false, ...choices, ...grid, ...scale };
}

const CHOICE_TYPES = new Set<FormItemType>(['LIST', 'MULTIPLE_CHOICE', 'CHECKBOX']);
const GRID_TYPES = new Set<FormItemType>(['GRID', 'CHECKBOX_GRID']);
const LAYOUT_TYPES = new Set<FormItemType>(['SECTION_HEADER', 'PAGE_BREAK']);

/** Does a buyer answer it? Headers and page breaks are layout. */
export function isQuestion(item: FormItemState): boolean {
  return !LAYOUT_TYPES.has(item.type);
}

/** Is it answered row by row? */
export function isGrid(item: FormItemState): boolean {
  return GRID_TYPES.has(item.type);
}
