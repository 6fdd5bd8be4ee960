import { answerOf } from '../../google/form/entryFields';
import type { FormState } from '../../google/form/formState';
import { isQuestion } from '../../google/form/newForm';
import { type Page, pagesOf } from '../../google/form/pages';
import type { Answers, Problems } from '../../google/form/respond';

/** A buyer in the middle of a form. It travels with the page, so that the server keeps nothing of it. */
export interface Filling {
  readonly form: FormState;
  readonly answers: Answers;
  /** Pages seen so far, 0-based; the last one is shown. Never empty. */
  readonly history: readonly number[];
  readonly problems: Problems;
  /** The response that is being changed. */
  readonly responseId?: string | undefined;
}

/** What an address or a sent page says of a form's answers. */
export function answersIn(form: FormState, fields: URLSearchParams): Answers {
  const pairs = form.items.filter(isQuestion).flatMap((item) => {
    const answer = answerOf(item, (name) => fields.getAll(name));
    return answer === undefined ? [] : [[item.id, answer] as const];
  });
  return Object.fromEntries(pairs);
}

/** A page that was sent: pages that the form does not have (any more) are forgotten. */
export function fillingIn(form: FormState, fields: URLSearchParams): Filling {
  const pages = pagesOf(form).length;
  const known = (fields.get('pageHistory') ?? '')
    .split(',')
    .map(Number)
    .filter((page) => Number.isInteger(page) && page > 0 && page < pages);
  const responseId = fields.get('edit2') ?? undefined;
  return { form, answers: answersIn(form, fields), history: [0, ...known], problems: {}, responseId };
}

export function shownPage({ history }: Filling): number {
  return history.at(-1) ?? 0;
}

export function pageOf(filling: Filling): Page {
  return pagesOf(filling.form)[shownPage(filling)] ?? { items: [] };
}
