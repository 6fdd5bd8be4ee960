import * as fc from 'fast-check';
import { readDateTime } from '../../src/reading/readDateTime';
import { readDownPaymentTerm } from '../../src/reading/readDownPaymentTerm';
import type { Reading } from '../../src/reading/reading';
import { plainText } from '../../src/reading/reading';
import { readPhone } from '../../src/reading/readPhone';
import { readQuantity } from '../../src/reading/readQuantity';
import { readPrice, readRupiah } from '../../src/reading/readRupiah';
import { readWholeNumber } from '../../src/reading/readWholeNumber';
import { readYesNo, readZone } from '../../src/reading/readWord';

const readers: Record<string, (typed: unknown) => Reading<unknown>> = {
  readQuantity,
  readPhone,
  readRupiah,
  readPrice,
  readDateTime: (typed) => readDateTime(typed, 'WITA'),
  readDownPaymentTerm,
  readWholeNumber,
  readYesNo,
  readZone,
};

/** What a form or a sheet can hold, and what it never should. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[0-9rpRP.,%+\- jtbk/:]{0,16}$/),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
);

describe.each(Object.entries(readers))('%s', (_, read) => {
  it('law: never throws, and flags with the text that was typed', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const reading = read(typed);
        expect(['certain', 'empty', 'unreadable']).toContain(reading.kind);
        if (reading.kind === 'unreadable') expect(reading.raw.length).toBeGreaterThan(0);
      }),
    );
  });

  it('nothing is empty, and an object never passes for nothing', () => {
    for (const nothing of ['', '  ', null, undefined]) expect(read(nothing)).toEqual({ kind: 'empty' });
    for (const something of [new Date(0), {}, [], Symbol('x')]) {
      expect(read(something)).toMatchObject({ kind: 'unreadable' });
    }
  });
});

describe('plain text', () => {
  it('law: cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe('whole number', () => {
  it.each([
    ['8', 8],
    [8, 8],
    ['0', 0],
    ['1.000', 1000],
    ['12.500.000', 12_500_000],
  ])('%p is %i', (typed, value) => {
    expect(readWholeNumber(typed)).toEqual({ kind: 'certain', value });
  });

  it.each(['8?', 'delapan', '-1', 2.5, 1.234, '1.5', '1,000', '1.00'])('%p is flagged', (typed) => {
    expect(readWholeNumber(typed)).toMatchObject({ kind: 'unreadable' });
  });

  it('has an upper bound where one is given', () => {
    expect(readWholeNumber('25', 24)).toEqual({ kind: 'unreadable', raw: '25', why: 'outOfRange' });
  });
});

describe('words', () => {
  it('reads yes and no', () => {
    const read = ['Ya', 'YES', true, 'TRUE', 'tidak', false].map(readYesNo);
    expect(read).toEqual([true, true, true, true, false, false].map((value) => ({ kind: 'certain', value })));
    expect(readYesNo('mungkin')).toMatchObject({ kind: 'unreadable', why: 'unknownWord' });
  });

  it('reads the zone', () => {
    expect(readZone(' wita ')).toEqual({ kind: 'certain', value: 'WITA' });
    expect(readZone('Asia/Jakarta')).toEqual({ kind: 'certain', value: 'WIB' });
    expect(readZone('GMT+7')).toMatchObject({ kind: 'unreadable' });
  });
});
