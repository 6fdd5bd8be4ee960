import type { Answer, FormItemState } from '../../../../../local/google/form/formState';
import { checkAnswer } from '../../../../../local/google/form/item/checkAnswer';

function passes(kind: string, values: (string | number)[], answer: string | string[]): boolean {
  const item: FormItemState = {
    id: 1,
    type: 'TEXT',
    title: 'x',
    help: '',
    required: false,
    validation: { kind, values },
  };
  return checkAnswer(item, answer, 'id') === undefined;
}

describe('[D] rules of a question', () => {
  it.each([
    ['wholeNumber', [], '12', true],
    ['wholeNumber', [], '1,5', false],
    ['number', [], '1,5', true],
    ['number', [], 'dua', false],
    ['numberBetween', [0, 5], '5', true],
    ['numberBetween', [0, 5], '-1', false],
    ['numberNotBetween', [0, 5], '6', true],
    ['numberEqualTo', [3], '3', true],
    ['numberNotEqualTo', [3], '3', false],
    ['numberGreaterThan', [3], '3', false],
    ['numberGreaterThanOrEqualTo', [3], '3', true],
    ['numberLessThan', [3], '3', false],
    ['numberLessThanOrEqualTo', [3], '3', true],
    ['textMatchesPattern', ['[0-9]+'], '12a', false],
    ['textContainsPattern', ['[0-9]+'], '12a', true],
    ['textDoesNotMatchPattern', ['[0-9]+'], '12', false],
    ['textDoesNotContainPattern', ['[0-9]'], 'a1', false],
    ['textLengthGreaterThanOrEqualTo', [3], 'ab', false],
    ['textLengthLessThanOrEqualTo', [3], 'abc', true],
    ['textIsEmail', [], 'sari@contoh.id', true],
    ['textIsEmail', [], 'sari', false],
    ['textIsUrl', [], 'contoh.id/kue', true],
    ['textIsUrl', [], 'kue', false],
    ['selectExactly', [2], ['a', 'b'], true],
    ['selectAtLeast', [2], ['a'], false],
    ['selectAtMost', [1], ['a', 'b'], false],
  ] as const)('%s %j: %j passes: %s', (kind, values, answer, expected) => {
    expect(passes(kind, [...values], typeof answer === 'string' ? answer : [...answer])).toBe(expected);
  });

  it('an optional question may stay empty whatever its rule', () => {
    expect(passes('wholeNumber', [], '')).toBe(true);
  });

  it('a rule nobody knows is a bug, not a pass', () => {
    expect(() => passes('someRule', [], 'x')).toThrow('unknown rule');
  });
});

function problem(more: Partial<FormItemState>, answer: Answer | undefined): string | undefined {
  return checkAnswer({ id: 1, type: 'TEXT', title: 'x', help: '', required: false, ...more }, answer, 'id');
}

const GRID = { type: 'GRID', choices: ['pagi', 'sore'], rows: ['Senin', 'Rabu'] } as const;
const ONE_PER_COLUMN = { validation: { kind: 'onePerColumn', values: [] } };

function gridProblem(more: Partial<FormItemState>, answer: Answer | undefined): string | undefined {
  return problem({ type: 'GRID', choices: [...GRID.choices], rows: [...GRID.rows], ...more }, answer);
}

describe('what a kind of question can hold', () => {
  it.each([
    ['SCALE', '5', true],
    ['SCALE', '6', false],
    ['SCALE', '1.5', false],
    ['DATE', '2026-02-28', true],
    ['DATE', '2026-02-29', false],
    ['DATE', '01/03/2026', false],
    ['DATETIME', '2026-02-28 23:59', true],
    ['DATETIME', '2026-02-28', false],
    ['TIME', '23:59', true],
    ['TIME', '24:00', false],
    ['DURATION', '72:00:00', true],
    ['DURATION', '73:00:00', false],
    ['DURATION', '1:60:00', false],
  ] as const)('%s %s: %s', (type, answer, expected) => {
    expect(problem({ type }, answer) === undefined).toBe(expected);
  });

  it('a day without its year may be the leap day', () => {
    expect(problem({ type: 'DATE', withoutYear: true }, '02-29')).toBeUndefined();
    expect(problem({ type: 'DATE', withoutYear: true }, '02-30')).toBe('Tanggal tidak valid');
  });

  it('choices of one’s own only where the question offers them', () => {
    const choices = { type: 'MULTIPLE_CHOICE', choices: ['a'] } as const;
    expect(problem({ ...choices, choices: ['a'] }, 'lain')).toBe('Pilihan tidak tersedia');
    expect(problem({ ...choices, choices: ['a'], other: true }, 'lain')).toBeUndefined();
  });
});

describe('grids', () => {
  it('[D] a required one wants an answer in every row', () => {
    const words = 'Pertanyaan ini memerlukan satu jawaban per baris';
    expect(gridProblem({ required: true }, undefined)).toBe(words);
    expect(gridProblem({ required: true }, ['pagi', ''])).toBe(words);
    expect(gridProblem({ required: true }, ['pagi', 'pagi'])).toBeUndefined();
    expect(gridProblem({}, ['pagi', ''])).toBeUndefined();
  });

  it('only what the columns offer', () => {
    expect(gridProblem({}, ['pagi', 'malam'])).toBe('Pilihan tidak tersedia');
  });

  it('[D] one response a column, where it is required', () => {
    expect(gridProblem(ONE_PER_COLUMN, ['pagi', 'pagi'])).toContain('per kolom');
    expect(gridProblem(ONE_PER_COLUMN, ['pagi', 'sore'])).toBeUndefined();
    expect(gridProblem({ type: 'CHECKBOX_GRID', ...ONE_PER_COLUMN }, [['pagi', 'sore'], ['sore']])).toContain(
      'per kolom',
    );
  });
});

describe('the words of a broken rule', () => {
  const between = { kind: 'numberBetween', values: [0, 12] };

  it('are the seller’s own where there are any', () => {
    expect(problem({ validation: { ...between, help: 'Paling banyak 12.' } }, '13')).toBe(
      'Paling banyak 12.',
    );
  });

  it('[U] else tell the rule', () => {
    expect(problem({ validation: between }, '13')).toBe('Harus berupa angka antara 0 dan 12');
  });
});
