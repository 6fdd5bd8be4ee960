import * as fc from 'fast-check';
import { mostUnits } from '../../../src/domain/quota/mostUnits';

/** The slow way: down, one by one. */
function countedDown(asked: number, fits: (units: number) => boolean): number {
  let units = asked;
  while (units > 0 && !fits(units)) units -= 1;
  return units;
}

describe('the most units that fit', () => {
  it('law: what counting down finds', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: -1, max: 220 }), (asked, room) => {
        const fits = (units: number): boolean => units <= room;
        expect(mostUnits(asked, fits)).toBe(countedDown(asked, fits));
      }),
    );
  });

  it('asks a few times only, however many are asked for', () => {
    let questions = 0;
    const most = mostUnits(1_200_000, (units) => {
      questions += 1;
      return units <= 7;
    });
    expect(most).toBe(7);
    expect(questions).toBeLessThan(25);
  });
});
