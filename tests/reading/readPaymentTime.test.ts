import { readPaymentTime } from '../../src/reading/readPaymentTime';

it.each([
  [24, 24],
  ['24', 24],
  ['24 jam', 24],
  ['6 hours', 6],
  ['2 hari', { days: 2 }],
  ['1 Hari', { days: 1 }],
  ['3 days', { days: 3 }],
  ['0', 0],
])('%j is certain', (typed, value) => {
  expect(readPaymentTime(typed)).toEqual({ kind: 'certain', value });
});

it.each(['sehari', '1,5 hari', '24 jam kerja', '2 minggu', '-3', '24/7', 'besok'])(
  '%j is flagged',
  (typed) => {
    expect(readPaymentTime(typed).kind).toBe('unreadable');
  },
);

it('a blank cell is none', () => {
  expect(readPaymentTime(' ').kind).toBe('empty');
});
