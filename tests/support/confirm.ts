import type { GivenTabs } from '../../local/givenTabs';
import type { Answer, FormState } from '../../local/google/form/formState';
import type { State } from '../../local/google/state';
import { itemIdOf, secondForm } from '../../local/play/formKeys';
import type { Workspace } from '../../local/workspace';

/** The same shop with the second form. */
export function withConfirmation(tabs: GivenTabs): GivenTabs {
  return {
    ...tabs,
    Pengaturan: [...(tabs.Pengaturan ?? []), { Pengaturan: 'Form konfirmasi', Nilai: 'Ya' }],
  };
}

export function confirmationForm(state: State): FormState {
  const form = secondForm(state);
  if (form === undefined) throw new Error('the shop has no second form');
  return form;
}

/** Answers by item id; what names no question of the second form is refused. */
function byItem(state: State, answers: Record<string, string>): Record<string, Answer> {
  const form = confirmationForm(state);
  const entries = Object.entries(answers).map(([key, answer]) => {
    const id = itemIdOf(state, form, key);
    if (id === undefined) throw new Error(`no question ${key}`);
    return [String(id), answer] as const;
  });
  return Object.fromEntries(entries);
}

/** A buyer tells of a payment: answers by key. Returns the response's id. */
export function confirm(shop: Workspace, answers: Record<string, string>): string {
  const { id: formId } = confirmationForm(shop.state);
  const result = shop.submit(byItem(shop.state, answers), { formId });
  if (!('responseId' in result)) throw new Error('the confirmation was refused');
  return result.responseId;
}

/** The same buyer changes it by the edit link. */
export function changeConfirmation(shop: Workspace, id: string, answers: Record<string, string>): string {
  const result = shop.editResponse(id, byItem(shop.state, answers));
  if (!('responseId' in result)) throw new Error('the change was refused');
  return result.responseId;
}
