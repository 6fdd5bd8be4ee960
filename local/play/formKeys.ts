import * as z from 'zod/mini';
import type { FormState } from '../google/form/formState';
import type { State } from '../google/state';

/** What the add-on leaves in the document property `form`: which form is the shop's, and its items by key. */
const formProperty = z.object({ formId: z.string(), items: z.record(z.string(), z.number()) });

function readProperty(state: State): z.infer<typeof formProperty> | undefined {
  const text = state.properties.document.form;
  if (text === undefined) return undefined;
  const parsed = formProperty.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
}

/** The shop's form: the one that the add-on works with, else the one linked to the file. */
export function linkedForm(state: State): FormState | undefined {
  const formId = readProperty(state)?.formId;
  return state.forms.find((form) => form.id === formId) ?? state.forms.find((form) => form.destination);
}

/** Item id → key, as far as the add-on has given its questions keys. */
export function formKeys(state: State): Map<number, string> {
  const items = readProperty(state)?.items ?? {};
  return new Map(Object.entries(items).map(([key, id]) => [id, key]));
}

/** The item that a key or a title names. */
export function itemIdOf(state: State, form: FormState, name: string): number | undefined {
  const byKey = readProperty(state)?.items[name];
  return byKey ?? form.items.find((item) => item.title === name)?.id;
}
