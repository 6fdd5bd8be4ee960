import fc from 'fast-check';
import { numberPattern } from '../../src/forms/numberPattern';

function allows(most: number, typed: string): boolean {
  return new RegExp(`^(${numberPattern(most)})$`).test(typed);
}

describe('the pattern of a quantity', () => {
  it('allows exactly the whole numbers from 0 to the most', () => {
    fc.assert(
      fc.property(fc.nat(12_000), fc.nat(20_000), (most, typed) => {
        expect(allows(most, String(typed))).toBe(typed <= most);
      }),
    );
  });

  it('is right at the edge itself', () => {
    for (const most of [0, 1, 9, 10, 11, 19, 20, 99, 100, 101, 125, 999, 1000, 9999]) {
      expect([most, allows(most, String(most)), allows(most, String(most + 1))]).toEqual([most, true, false]);
    }
  });

  it.each(['-3', '2,5', '2.5', '1e2', '+1', '007', '', 'dua', '1 2'])('refuses %j', (typed) => {
    expect(allows(9999, typed)).toBe(false);
  });
});
