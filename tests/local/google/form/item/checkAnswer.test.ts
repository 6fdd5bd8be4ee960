import type { FormItemState } from '../../../../../local/google/form/formState';
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
