import type { FormItemState, FormItemType, FormState } from '../../local/google/form/formState';
import { editUrl } from '../../local/google/form/formUrl';
import { newForm, newItem } from '../../local/google/form/newForm';
import type { State } from '../../local/google/state';
import type { Workspace } from '../../local/workspace';
import type { Adopted, AgreedTo, LookedAt, Said } from '../../src/ui/adoptionAnswers';
import type { Failed } from '../../src/ui/paymentAnswers';

export type Item = readonly [title: string, type: FormItemType, more?: Partial<FormItemState>];

/** A form that she made herself, published and open, as she left it. */
export function herForm(state: State, items: readonly Item[]): FormState {
  const form = newForm(state, 'PO Bolu', true);
  form.title = 'PO Bolu Bulan Ini';
  form.description = 'Isi yang lengkap ya kak';
  for (const [title, type, more] of items)
    form.items.push({ ...newItem(state, type), title, ...structuredClone(more ?? {}) });
  return form;
}

/** Answers by title. */
export function send(
  shop: Workspace,
  form: FormState,
  answers: Record<string, string | string[]>,
  email?: string,
): string {
  const byItem = Object.fromEntries(
    form.items.flatMap(({ id, title }) => (title in answers ? [[id, answers[title] ?? '']] : [])),
  );
  const sent = shop.submit(byItem, { formId: form.id, ...(email === undefined ? {} : { email }) });
  if (!('responseId' in sent)) throw new Error(`refused: ${JSON.stringify(sent)}`);
  return sent.responseId;
}

export function look(shop: Workspace, text: string): LookedAt | Said | Failed {
  return shop.call('pageReadForm', [text]).result as LookedAt | Said | Failed;
}

/** What the page would send if she agrees to all that is certain, and chooses the rest by title. */
export function agreedTo(found: LookedAt, chosen: Record<string, string> = {}, history = ''): AgreedTo {
  const fields = found.questions.map(({ id, title, field }) => [id, chosen[title] ?? field.replace('-', '')]);
  return { formId: found.formId, fields: Object.fromEntries(fields), history };
}

export function lookAt(shop: Workspace, form: FormState): LookedAt {
  const found = look(shop, editUrl(form.id));
  if (!('questions' in found)) throw new Error(JSON.stringify(found));
  return found;
}

export function adopt(
  shop: Workspace,
  form: FormState,
  chosen: Record<string, string> = {},
  history = '',
): Adopted | Said | Failed {
  const sent = agreedTo(lookAt(shop, form), chosen, history);
  return shop.call('pageAdoptForm', [sent]).result as Adopted | Said | Failed;
}
