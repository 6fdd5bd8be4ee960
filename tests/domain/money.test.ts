import * as fc from 'fast-check';
import { formatRupiah, isRupiah, percentOf, roundUp, roundUpHundredths } from '../../src/domain/money';

const amounts = fc.integer({ min: 0, max: 10_000_000_000 });

describe('money', () => {
  it.each([
    [0, 'Rp0'],
    [999, 'Rp999'],
    [1000, 'Rp1.000'],
    [1_250_000, 'Rp1.250.000'],
    [-75_000, '-Rp75.000'],
  ])('writes %i as %s', (amount, text) => {
    expect(formatRupiah(amount)).toBe(text);
  });

  it('law: rounding up reaches a multiple and never a whole step too far', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 100_000 }), (amount, step) => {
        const rounded = roundUp(amount, step);
        expect(rounded % step).toBe(0);
        expect(rounded).toBeGreaterThanOrEqual(amount);
        expect(rounded - amount).toBeLessThan(step);
      }),
    );
  });

  it('law: the shares of a whole are rounded once, so they add up', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 100 }), (amount, percent) => {
        const both = percentOf(amount, percent) + percentOf(amount, 100 - percent);
        expect(roundUpHundredths(both, 1)).toBe(amount);
      }),
    );
  });

  it('half of an odd sum is rounded up to the step', () => {
    expect(roundUpHundredths(percentOf(75_001, 50), 1)).toBe(37_501);
    expect(roundUpHundredths(percentOf(75_001, 50), 1000)).toBe(38_000);
    expect(roundUp(75_001, 0)).toBe(75_001);
  });

  it('a fraction is no rupiah', () => {
    expect([75_000, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY].map(isRupiah)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
