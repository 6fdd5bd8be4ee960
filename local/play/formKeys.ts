import * as z from 'zod/mini';
import type { FormItemState, FormState } from '../google/form/formState';
import { isQuestion } from '../google/form/newForm';
import type { State } from '../google/state';

/** What the add-on leaves in a document property of each form's name: which form it is, and its items by key. */
const formProperty = z.object({ formId: z.string(), items: z.record(z.string(), z.number()) });
type FormProperty = z.infer<typeof formProperty>;

/** `form` = on which buyers order; `konfirmasi` = on which they tell of their payments. */
export type FormName = 'form' | 'konfirmasi';

/** The same of a form that was the shop's before: its buyers may still edit by their links. */
const formerProperty = z.object({ link: formProperty });

function readProperty(state: State, name: FormName): FormProperty | undefined {
  return read(state, name, formProperty);
}

function readFormer(state: State, form: FormState): FormProperty | undefined {
  return read(state, `former.${form.id}`, formerProperty)?.link;
}

function read<T>({ properties }: State, name: string, schema: z.ZodMiniType<T>): T | undefined {
  const { document } = properties;
  const text = wholeText(document[name] ?? '', document);
  if (text === '') return undefined;
  const parsed = schema.safeParse(JSON.parse(text));
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
  const current = names.map((name) => readProperty(state, name)).find((each) => each?.formId === form.id);
  return current ?? readFormer(state, form);
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

/** The question that a key or a title names; a heading of that title is none. */
export function questionNamed(state: State, form: FormState, name: string): FormItemState | undefined {
  const id = propertyOf(state, form)?.items[name];
  const questions = form.items.filter(isQuestion);
  return id === undefined
    ? questions.find((item) => item.title === name)
    : questions.find((item) => item.id === id);
}

export function itemIdOf(state: State, form: FormState, name: string): number | undefined {
  return questionNamed(state, form, name)?.id;
}
