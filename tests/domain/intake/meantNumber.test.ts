import { passesDamm } from '../../../src/domain/intake/dammDigit';
import { numbersMeant, numberWritten } from '../../../src/domain/intake/meantNumber';
import { formatOrderNumber } from '../../../src/domain/intake/orderNumber';

const DIGITS = '0123456789';
const NUMBERS = [1, 7, 73, 990, 12345].map((running) =>
  formatOrderNumber({ prefix: 'PO', day: '260314', running }),
);

/** Every number that differs from this one by a digit. */
function wrongDigits(no: string): string[] {
  return [...no].flatMap((sign, at) =>
    DIGITS.includes(sign)
      ? [...DIGITS]
          .filter((digit) => digit !== sign)
          .map((digit) => no.slice(0, at) + digit + no.slice(at + 1))
      : [],
  );
}

/** Every number in which two digits side by side, a dash between them or not, have changed places. */
function swaps(no: string): string[] {
  const places = [...no].flatMap((sign, at) => (DIGITS.includes(sign) ? [at] : []));
  return places.slice(1).flatMap((place, index) => {
    const before = places[index] ?? 0;
    const signs = [...no];
    [signs[before], signs[place]] = [no[place] ?? '', no[before] ?? ''];
    const swapped = signs.join('');
    return swapped === no ? [] : [swapped];
  });
}

describe.each(NUMBERS)('%s', (no) => {
  const slips = [...wrongDigits(no), ...swaps(no)];

  it('is found from every single wrong digit and every swap of neighbours, with and without its form', () => {
    expect(slips.length).toBeGreaterThan(90);
    for (const slip of slips) {
      expect([slip, passesDamm(slip.replace(/\D/g, ''))]).toEqual([slip, false]);
      for (const typed of [slip, slip.slice(3), slip.replaceAll('-', ''), slip.toLowerCase(), ` ${slip} `])
        expect([typed, numbersMeant(typed, NUMBERS)]).toEqual([typed, expect.arrayContaining([no])]);
    }
  });

  it('is never taken for certain from a slip', () => {
    for (const slip of slips) expect([slip, numberWritten(slip, NUMBERS)]).toEqual([slip, undefined]);
  });

  it.each([
    ['as it is', no],
    ['in small letters', no.toLowerCase()],
    ['with blanks', ` ${no.replaceAll('-', ' ')} `],
    ['without dashes', no.replaceAll('-', '')],
    ['without prefix', no.slice(3)],
    ['as digits', no.replace(/\D/g, '')],
  ])('is certain where it is written %s', (_how, typed) => {
    expect(numberWritten(typed, NUMBERS)).toBe(no);
  });
});

describe('what is no slip', () => {
  const [first = '', second = ''] = NUMBERS;

  it.each([
    ['two wrong digits apart', 'PO-270314-0019'],
    ['nothing', ''],
    ['words', 'lupa nomornya'],
    ['one digit too few', first.slice(0, -1)],
  ])('%s: no number is meant', (_what, typed) => {
    expect([numberWritten(typed, NUMBERS), numbersMeant(typed, NUMBERS)]).toEqual([undefined, []]);
  });

  it('digits that two numbers share, under two prefixes, are certain of neither', () => {
    const both = [first, first.replace('PO', 'KU'), second];
    expect(numberWritten(first.slice(3), both)).toBeUndefined();
    expect(numbersMeant(first.slice(3), both)).toEqual(both.slice(0, 2));
    expect(numberWritten(first, both)).toBe(first);
  });

  it('is told of every number within a slip, for a person to choose', () => {
    const near = ['PO-260314-0010', 'PO-260314-0019'];
    expect(numbersMeant('PO-260314-0011', near)).toEqual(near);
  });
});
