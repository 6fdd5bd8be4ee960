import { carryOver, uneven } from '../../../src/domain/payment/carryOver';
import { newPayment, type Payment } from '../../../src/domain/payment/payment';
import { august } from '../book';

const NUMBERS = new Set(['A', 'B']);
const NOW = august(3, 10);

function row(orderNo: string, amount: number, reference: string, changes: Partial<Payment> = {}): Payment {
  const cells = { orderNo, at: NOW, kind: 'transferred', amount, status: 'received' } as const;
  return newPayment(cells, { reference, ...changes });
}

/** `A -50000 A → B`, a line a row. */
const seen = (rows: readonly Payment[]): string[] =>
  rows.map(({ orderNo, amount, reference }) => `${orderNo} ${amount} ${reference}`);

const carried = (...rows: readonly Payment[]): Payment[] => carryOver(rows, NUMBERS, NOW);

describe('a row Pindahan whose Referensi is the number of another order', () => {
  const both = ['A -50000 A → B', 'B 50000 A → B'];

  it.each([50_000, -50_000])('of %d becomes two of one Referensi, whose sum is nothing', (amount) => {
    const rows = carried(row('A', amount, 'B'));
    expect(seen(rows)).toEqual(both);
    expect(uneven(rows)).toEqual([]);
  });

  it('is carried over once, also after a run that was killed between the two', () => {
    expect(seen(carried(...carried(row('A', 50_000, 'B'))))).toEqual(both);
    // The second stands there already, the first as it was typed.
    expect(seen(carried(row('A', 50_000, 'B'), row('B', 50_000, 'A → B')))).toEqual(both);
  });

  it('and once more is two more', () => {
    const rows = carried(...carried(row('A', 50_000, 'B')), row('A', 20_000, 'B'));
    expect(seen(rows)).toEqual([...both, 'A -20000 A → B', 'B 20000 A → B']);
    expect(uneven(rows)).toEqual([]);
  });

  it.each<[string, Payment]>([
    ['a number that is not there', row('A', 50_000, 'C')],
    ['its own number', row('A', 50_000, 'A')],
    ['no number', row('A', 50_000, '')],
    ['Ditolak', row('A', 50_000, 'B', { status: 'rejected' })],
  ])('is left alone: %s', (_what, typed) => {
    expect(carried(typed)).toEqual([typed]);
  });
});

describe('what does not come to nothing is named', () => {
  it.each<[string, readonly Payment[], number]>([
    ['one row without its partner', [row('A', -50_000, '')], 1],
    ['a partner that was corrected', [row('A', -50_000, 'A → B'), row('B', 40_000, 'A → B')], 2],
    [
      'a partner that was refused',
      [row('A', -50_000, 'A → B'), row('B', 50_000, 'A → B', { status: 'rejected' })],
      1,
    ],
    ['what a return keeps for the next order', [row('A', -50_000, '', { key: 'retur' })], 0],
  ])('%s', (_what, rows, count) => {
    expect(uneven(rows)).toHaveLength(count);
  });
});
