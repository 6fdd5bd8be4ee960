import { answerOf, entriesOf } from '../../../../local/google/form/entryFields';
import type { Answer, FormItemState, FormItemType } from '../../../../local/google/form/formState';

const item = (type: FormItemType, more: Partial<FormItemState> = {}): FormItemState => ({
  id: 7,
  type,
  title: 'x',
  help: '',
  required: false,
  ...more,
});

/** What a browser would send for these fields. */
function read(asked: FormItemState, fields: [string, string][]): Answer | undefined {
  const sent = new URLSearchParams(fields);
  return answerOf(asked, (name) => sent.getAll(name));
}

const CHOICES = { choices: ['a', 'b', 'c'] };
const GRID = { ...CHOICES, rows: ['satu', 'dua', 'tiga'] };

describe('an answer and its fields', () => {
  it.each<[FormItemType, Partial<FormItemState>, Answer]>([
    ['TEXT', {}, 'Bu Ani & anak'],
    ['PARAGRAPH_TEXT', {}, 'dua\nbaris'],
    ['LIST', CHOICES, 'b'],
    ['MULTIPLE_CHOICE', { ...CHOICES, other: true }, 'yang lain lagi'],
    ['CHECKBOX', CHOICES, ['a', 'c']],
    ['CHECKBOX', { ...CHOICES, other: true }, ['a', 'sendiri']],
    ['SCALE', {}, '4'],
    ['DATE', {}, '2026-08-01'],
    ['DATE', { withoutYear: true }, '08-01'],
    ['DATETIME', {}, '2026-08-01 09:30'],
    ['TIME', {}, '09:30'],
    ['DURATION', {}, '01:02:03'],
    ['GRID', GRID, ['a', '', 'c']],
    ['CHECKBOX_GRID', GRID, [['a', 'b'], [], ['c']]],
  ])('%s %j: %j comes back as it was', (type, more, answer) => {
    const asked = item(type, more);
    expect(read(asked, entriesOf(asked, answer))).toEqual(answer);
  });

  it.each<[FormItemType, Partial<FormItemState>]>([
    ['TEXT', {}],
    ['CHECKBOX', CHOICES],
    ['GRID', GRID],
    ['DURATION', {}],
  ])('%s that is left alone has none', (type, more) => {
    expect(read(item(type, more), [])).toBeUndefined();
  });

  it('[F] the choice "Other" has the text of its own field; without text it says nothing', () => {
    const asked = item('MULTIPLE_CHOICE', { ...CHOICES, other: true });
    const other: [string, string] = ['entry.7', '__other_option__'];
    expect(entriesOf(asked, 'lain')).toEqual([other, ['entry.7.other_option_response', 'lain']]);
    expect(read(asked, [other])).toBeUndefined();
  });

  it('a browser’s line ends become plain ones, its date with a T a date with a space', () => {
    expect(read(item('PARAGRAPH_TEXT'), [['entry.7', 'a\r\nb']])).toBe('a\nb');
    expect(read(item('DATETIME'), [['entry.7', '2026-08-01T09:30']])).toBe('2026-08-01 09:30');
  });

  it('numbers of a duration get their zeros', () => {
    const fields: [string, string][] = [
      ['entry.7_hour', '1'],
      ['entry.7_minute', '5'],
      ['entry.7_second', ''],
    ];
    expect(read(item('DURATION'), fields)).toBe('01:05:00');
  });
});
