import { type Assumptions, defaultAssumptions } from './google/assumptions';
import type { FormState } from './google/form/formState';
import { freshId } from './google/freshId';
import type { State } from './google/state';

/**
 * The world of whoever chose File → Make a copy: the new file with its bound script stands in the place of the old
 * one, whose form is still in Drive. [D] guides/bound: the script is copied; it is another project, so nobody's user
 * properties are there. [F] Triggers are not copied; a linked form is, unpublished and without responses.
 */
export function copiedFile(
  original: State,
  assume: Partial<Assumptions> = {},
  user: string = original.owner,
): State {
  const { copiedProperties } = { ...defaultAssumptions(), ...assume };
  const state = structuredClone(original);
  state.owner = user;
  state.spreadsheet.id = freshId(state, 'spreadsheet');
  state.spreadsheet.name = `Salinan dari ${state.spreadsheet.name}`;
  state.forms = [...state.forms, ...state.forms.flatMap((form) => copiedForm(state, form))];
  state.triggers = [];
  const document = copiedProperties === 'travel' ? state.properties.document : {};
  state.properties = { script: {}, document, user: {} };
  return { ...state, cache: {}, outbox: [], executions: [], usage: {} };
}

/** The form that comes along, when it writes into the copied file; its response tab is the copy's. */
function copiedForm(state: State, form: FormState): FormState[] {
  const sheet = state.spreadsheet.sheets.find(({ formId }) => formId === form.id);
  if (sheet === undefined) return [];
  const id = freshId(state, 'form');
  sheet.formId = id;
  const destination = { spreadsheetId: state.spreadsheet.id, sheetId: sheet.id };
  const copy = { ...structuredClone(form), id, responses: [], destination };
  return [{ ...copy, published: false, accepting: false }];
}
