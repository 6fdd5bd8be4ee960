import type { FormItemState, Navigation } from '../../../../local/google/form/formState';
import { itemsAsked, pageAfter, pagesOf, pathThrough } from '../../../../local/google/form/pages';

const question = (id: number, more: Partial<FormItemState> = {}): FormItemState => ({
  id,
  type: 'TEXT',
  title: `soal ${id}`,
  help: '',
  required: false,
  ...more,
});
const pageBreak = (id: number, goTo?: Navigation): FormItemState =>
  question(id, { type: 'PAGE_BREAK', ...(goTo === undefined ? {} : { goTo }) });
const choice = (id: number, gotos: Navigation[]): FormItemState =>
  question(id, { type: 'MULTIPLE_CHOICE', choices: gotos.map((_goto, n) => `pilihan ${n}`), gotos });

/** Three pages: 1 and 2, then 4, then 6; page breaks 3 and 5. */
function three(first: FormItemState, ...goTo: (Navigation | undefined)[]): FormItemState[] {
  return [first, question(2), pageBreak(3, goTo[0]), question(4), pageBreak(5, goTo[1]), question(6)];
}

function path(items: FormItemState[], answers: Record<string, string> = {}): number[] {
  return pathThrough(pagesOf({ items }), answers);
}

describe('the pages of a form', () => {
  it('are what stands between page breaks', () => {
    const pages = pagesOf({ items: three(question(1)) });
    expect(pages.map(({ head, items }) => [head?.id, items.map(({ id }) => id)])).toEqual([
      [undefined, [1, 2]],
      [3, [4]],
      [5, [6]],
    ]);
  });

  it('a form without page breaks, or without questions, is one page', () => {
    expect(pagesOf({ items: [question(1)] })).toHaveLength(1);
    expect(pagesOf({ items: [] })).toEqual([{ items: [] }]);
  });
});

describe('the way through them', () => {
  it('goes straight on', () => {
    expect(path(three(question(1)))).toEqual([0, 1, 2]);
  });

  it('[D] follows a choice to a page, to the end, or on', () => {
    const items = three(choice(1, [5, 'SUBMIT', 'CONTINUE']));
    expect(path(items, { 1: 'pilihan 0' })).toEqual([0, 2]);
    expect(path(items, { 1: 'pilihan 1' })).toEqual([0]);
    expect(path(items, { 1: 'pilihan 2' })).toEqual([0, 1, 2]);
    expect(path(items)).toEqual([0, 1, 2]);
  });

  it('[D] the last choice of a page that leads somewhere decides', () => {
    const items = [choice(1, ['SUBMIT']), choice(2, [5]), pageBreak(3), question(4), pageBreak(5)];
    expect(path(items, { 1: 'pilihan 0', 2: 'pilihan 0' })).toEqual([0, 2]);
  });

  it('[D] a page break directs those who reach it by going straight on', () => {
    expect(path(three(question(1), 5))).toEqual([0, 2]);
    expect(path(three(choice(1, ['CONTINUE']), 'SUBMIT'), {})).toEqual([0]);
  });

  it('[D] navigation has no effect on the last page', () => {
    expect(pageAfter(pagesOf({ items: [choice(1, ['RESTART'])] }), 0, { 1: 'pilihan 0' })).toBe('SUBMIT');
  });

  it('[U] goes straight on where the page that was meant is gone', () => {
    expect(path(three(choice(1, [99])), { 1: 'pilihan 0' })).toEqual([0, 1, 2]);
  });

  it('ends where it would turn back for ever', () => {
    expect(path(three(question(1), undefined, 'RESTART'))).toEqual([0, 1]);
  });

  it('asks nothing on the pages that it jumps over', () => {
    const asked = itemsAsked({ items: three(choice(1, [5])) }, { 1: 'pilihan 0' });
    expect(asked.map(({ id }) => id)).toEqual([1, 2, 6]);
  });
});
