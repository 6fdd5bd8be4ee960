import * as z from 'zod/mini';
import type { FormState } from '../google/form/formState';
import type { State } from '../google/state';

/** What the add-on leaves in a document property of each form's name: which form it is, and its items by key. */
const formProperty = z.object({ formId: z.string(), items: z.record(z.string(), z.number()) });
type FormProperty = z.infer<typeof formProperty>;

/** `form` = on which buyers order; `konfirmasi` = on which they tell of their payments. */
export type FormName = 'form' | 'konfirmasi';

function readProperty(state: State, name: FormName): FormProperty | undefined {
  const { document } = state.properties;
  const text = wholeText(document[name] ?? '', document);
  if (text === '') return undefined;
  const parsed = formProperty.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
}

/** A long one stands in parts, whose keys follow a print of the whole. */
function wholeText(text: string, document: Readonly<Record<string, string>>): string {
  if (!text.startsWith('~')) return text;
  const [, ...parts] = text.split(' ');
  return parts.map((part) => document[part] ?? '').join('');
}

function propertyOf(state: State, form: FormState): FormProperty | undefined {
  const names: readonly FormName[] = ['form', 'konfirmasi'];
  return names.map((name) => readProperty(state, name)).find((each) => each?.formId === form.id);
}

/** The shop's form: the one that the add-on works with, else the one linked to the file. */
export function linkedForm(state: State): FormState | undefined {
  const formId = readProperty(state, 'form')?.formId;
  return state.forms.find((form) => form.id === formId) ?? state.forms.find((form) => form.destination);
}

/** The second form, where the shop has one. */
export function secondForm(state: State): FormState | undefined {
  const formId = readProperty(state, 'konfirmasi')?.formId;
  return state.forms.find((form) => form.id === formId);
}

/** Item id → key, as far as the add-on has given the form's questions keys. */
export function formKeys(state: State, form: FormState): Map<number, string> {
  const items = propertyOf(state, form)?.items ?? {};
  return new Map(Object.entries(items).map(([key, id]) => [id, key]));
}

/** The item that a key or a title names. */
export function itemIdOf(state: State, form: FormState, name: string): number | undefined {
  const byKey = propertyOf(state, form)?.items[name];
  return byKey ?? form.items.find((item) => item.title === name)?.id;
}
