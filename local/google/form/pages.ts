import type { Answer, FormItemState, FormState, Navigation } from './formState';

/** A section of the form as buyers meet it: all that stands between two page breaks. */
export interface Page {
  /** The page break that opens it; the first page has none. */
  readonly head?: FormItemState;
  readonly items: readonly FormItemState[];
}

/** A form's pages in order; there is always a first. */
export function pagesOf(form: Pick<FormState, 'items'>): Page[] {
  const starts = form.items.flatMap((item, at) => (item.type === 'PAGE_BREAK' ? [at] : []));
  const first: Page = { items: form.items.slice(0, starts[0]) };
  const others = starts.flatMap((start, n) => {
    const head = form.items[start];
    return head ? [{ head, items: form.items.slice(start + 1, starts[n + 1]) }] : [];
  });
  return [first, ...others];
}

/**
 * The page that follows page `at` (0-based) for these answers. [D] The last choice on the page that leads
 * somewhere decides; navigation has no effect on the last page. …/reference/forms/page-navigation-type.
 * A choice that was answered goes before the page break's own direction; [U] a page that was deleted: straight on.
 */
export function pageAfter(
  pages: readonly Page[],
  at: number,
  answers: Readonly<Record<string, Answer>>,
): number | 'SUBMIT' {
  const next = pages[at + 1];
  if (!next) return 'SUBMIT';
  const chosen = (pages[at]?.items ?? []).flatMap((item) => chosenGoto(item, answers[item.id]) ?? []);
  return resolve(pages, at, chosen.at(-1) ?? next.head?.goTo ?? 'CONTINUE');
}

function chosenGoto(item: FormItemState, answer: Answer | undefined): Navigation | undefined {
  const choice = typeof answer === 'string' ? (item.choices?.indexOf(answer) ?? -1) : -1;
  return item.gotos?.[choice];
}

function resolve(pages: readonly Page[], at: number, navigation: Navigation): number | 'SUBMIT' {
  if (navigation === 'SUBMIT') return 'SUBMIT';
  if (navigation === 'RESTART') return 0;
  const named = pages.findIndex(({ head }) => head !== undefined && head.id === navigation);
  return named === -1 ? at + 1 : named;
}

/** The pages that these answers lead through, from the first on; a way back to a page seen before ends it. */
export function pathThrough(pages: readonly Page[], answers: Readonly<Record<string, Answer>>): number[] {
  const path: number[] = [];
  let at: number | 'SUBMIT' = 0;
  while (at !== 'SUBMIT' && !path.includes(at)) {
    path.push(at);
    at = pageAfter(pages, at, answers);
  }
  return path;
}

/** What a buyer with these answers gets to see: an item on a page that was jumped over is not asked. */
export function itemsAsked(
  form: Pick<FormState, 'items'>,
  answers: Readonly<Record<string, Answer>>,
): FormItemState[] {
  const pages = pagesOf(form);
  return pathThrough(pages, answers).flatMap((at) => pages[at]?.items ?? []);
}
