import type { Assumptions } from '../google/assumptions';
import type { FormItemState } from '../google/form/formState';
import { newForm, newItem } from '../google/form/newForm';
import { linkResponseTab } from '../google/form/responseTab';
import type { State } from '../google/state';
import type { ExistingForm } from './scenarioSchema';

/** A form that the seller had before the add-on came: open for answers, linked to her file. */
export function addExistingForm(state: State, given: ExistingForm, assume: Assumptions): void {
  const form = newForm(state, given.title, true);
  form.title = given.title;
  form.description = given.description ?? '';
  form.items = given.items.map((item) => existingItem(state, item));
  linkResponseTab(state, form, assume);
}

function existingItem(state: State, given: ExistingForm['items'][number]): FormItemState {
  const { type, ...said } = given;
  const item = newItem(state, type);
  return Object.assign(
    item,
    Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  );
}
