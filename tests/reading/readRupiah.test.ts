import * as fc from 'fast-check';
import { formatRupiah } from '../../src/domain/money';
import { readDownPaymentTerm } from '../../src/reading/readDownPaymentTerm';
import { readPrice, readRupiah } from '../../src/reading/readRupiah';

describe('rupiah', () => {
  it.each([
    ['75.000', 75_000],
    ['Rp75.000', 75_000],
    ['Rp 75.000,-', 75_000],
    ['rp. 75.000,00', 75_000],
    ['75,000', 75_000],
    ['75000', 75_000],
    [75_000, 75_000],
    ['1.250.000', 1_250_000],
    ['75rb', 75_000],
    ['75 ribu', 75_000],
    ['75K', 75_000],
    ['7,5rb', 7_500],
    ['1,5jt', 1_500_000],
    ['1.25 juta', 1_250_000],
    ['0', 0],
    ['Rp500', 500],
    ['1000', 1_000],
    ['Rp75', 75],
    [75, 75],
    // A cell is what it shows.
    [150, 150],
  ])('%p is %i', (typed, value) => {
    expect(readRupiah(typed)).toEqual({ kind: 'certain', value });
  });

  it.each([
    '75',
    '150',
    '999',
    '75.00',
    '75,5',
    '1.500rb',
    '1jt500rb',
    '7.50.000',
    '75.000 - 80.000',
    '-75.000',
    'gratis',
    0.5,
    -1,
    1e12,
    '1.000.000.000.000',
  ])('%p is flagged', (typed) => {
    expect(readRupiah(typed)).toMatchObject({ kind: 'unreadable' });
  });

  it('law: what we write, we read', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (amount) => {
        expect(readRupiah(formatRupiah(amount))).toEqual({ kind: 'certain', value: amount });
      }),
    );
  });

  it('a price of 75 or 150 was meant in thousands, or was it?', () => {
    expect(readPrice(75)).toEqual({ kind: 'unreadable', raw: '75', why: 'maybeThousands' });
    expect(readPrice('150')).toEqual({ kind: 'unreadable', raw: '150', why: 'maybeThousands' });
    expect([readPrice('Rp500'), readPrice(500)]).toEqual([
      { kind: 'certain', value: 500 },
      { kind: 'certain', value: 500 },
    ]);
    expect(readPrice('75.000')).toEqual({ kind: 'certain', value: 75_000 });
    expect(readPrice('')).toEqual({ kind: 'empty' });
  });
});

describe('DP term', () => {
  it.each([
    ['50%', { kind: 'percent', percent: 50 }],
    ['50 persen', { kind: 'percent', percent: 50 }],
    [0.5, { kind: 'percent', percent: 50 }],
    [0.29, { kind: 'percent', percent: 29 }],
    [1, { kind: 'percent', percent: 100 }],
    ['25.000', { kind: 'fixed', amount: 25_000 }],
    [25_000, { kind: 'fixed', amount: 25_000 }],
    ['25rb', { kind: 'fixed', amount: 25_000 }],
    ['0', { kind: 'fixed', amount: 0 }],
    [0, { kind: 'fixed', amount: 0 }],
  ])('%p is %p', (typed, value) => {
    expect(readDownPaymentTerm(typed)).toEqual({ kind: 'certain', value });
  });

  it.each(['50', 50, '150', 150, '150%', 0.333, '50% atau lunas'])('%p is flagged', (typed) => {
    expect(readDownPaymentTerm(typed)).toMatchObject({ kind: 'unreadable' });
  });

  it('blank is empty', () => {
    expect(readDownPaymentTerm(' ')).toEqual({ kind: 'empty' });
  });
});
