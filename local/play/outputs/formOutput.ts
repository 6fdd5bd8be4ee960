import type { FormItemState } from '../../google/form/formState';
import type { State } from '../../google/state';
import { formKeys, linkedForm } from '../formKeys';

/** The shop's form as buyers meet it; null while there is none. */
export function formOutput(state: State): unknown {
  const form = linkedForm(state);
  if (!form) return null;
  const keys = formKeys(state, form);
  return {
    title: form.title,
    description: form.description,
    published: form.published,
    accepting: form.accepting,
    closedMessage: form.closedMessage,
    confirmationMessage: form.confirmationMessage,
    items: form.items.map((item) => itemOutput(item, keys.get(item.id))),
  };
}

function itemOutput(item: FormItemState, key: string | undefined): unknown {
  const { type, title, help, required, choices, validation } = item;
  return { key, type, title, help, required, choices, validation };
}
