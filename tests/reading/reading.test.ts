import * as fc from 'fast-check';
import { formatDateTime } from '../../src/domain/calendar';
import { formatRupiah } from '../../src/domain/money';
import { readAddress } from '../../src/reading/readAddress';
import { readDateTime } from '../../src/reading/readDateTime';
import { readDownPaymentTerm } from '../../src/reading/readDownPaymentTerm';
import type { Reading } from '../../src/reading/reading';
import { plainLines, plainText } from '../../src/reading/reading';
import { readName } from '../../src/reading/readName';
import { readOrderItems } from '../../src/reading/readOrderItems';
import { readPhone, writePhone } from '../../src/reading/readPhone';
import { readQuantity } from '../../src/reading/readQuantity';
import { readPrice, readRupiah } from '../../src/reading/readRupiah';
import { readSignedNumber } from '../../src/reading/readSignedNumber';
import { readUnits } from '../../src/reading/readUnits';
import { readWholeNumber } from '../../src/reading/readWholeNumber';
import { readYesNo, readZone } from '../../src/reading/readWord';
import { aProduct } from '../domain/book';
import { addresses } from './messy/addresses';
import { amounts } from './messy/amounts';
import { dates } from './messy/dates';
import { names } from './messy/names';
import { clear, contested } from './messy/orderTexts';
import { phones } from './messy/phones';
import { jarsOfNastar } from './messy/quantities';

const NOW = Date.UTC(2026, 2, 14);
const nastar = aProduct('NAS', { name: 'Nastar', variant: '500 g' });
const donat = aProduct('DON-6', { name: 'Donat', variant: 'isi 6' });

const readers: Record<string, (typed: unknown) => Reading<unknown>> = {
  readQuantity,
  readUnits: (typed) => readUnits(typed, nastar),
  readPhone,
  readName,
  readAddress,
  readRupiah,
  readPrice,
  readDateTime: (typed) => readDateTime(typed, 'WITA', NOW),
  readDownPaymentTerm,
  readWholeNumber,
  readSignedNumber,
  readYesNo,
  readZone,
};

/** What a form or a sheet can hold, and what it never should. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[0-9rpRP.,%+\- jtbk/:]{0,16}$/),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
  // Digits of every script, signs and the words of real answers, thrown together.
  fc.string({ unit: fc.constantFrom(...'0123456789٣۵５५²½①🔟2️⃣IVX+-/.,()@~x× ') }),
  fc
    .array(fc.constantFrom(...typedByPeople().flatMap((text) => text.split(/\s+/))), { maxLength: 8 })
    .map((words) => words.join(' ')),
  fc.constantFrom(...typedByPeople()),
);

function typedByPeople(): string[] {
  const tables = [jarsOfNastar, phones, amounts, dates, names, addresses];
  const answers = tables.flatMap(({ clear, contested }) => [...clear.map(([text]) => text), ...contested]);
  return [...answers, ...clear.map(([text]) => text), ...contested.map(([text]) => text)];
}

/** How a value is written where it will be read again. */
const written: Record<string, [read: (typed: unknown) => Reading<unknown>, write: (value: never) => string]> =
  {
    readQuantity: [readQuantity, String],
    // With its unit: a bare 500 may be the size of a jar.
    readUnits: [(typed) => readUnits(typed, nastar), (units: number) => `${units} pcs`],
    readPhone: [readPhone, writePhone],
    readRupiah: [readRupiah, formatRupiah],
    readName: [readName, String],
    readAddress: [readAddress, ({ text }: { text: string }) => text],
    readDateTime: [(typed) => readDateTime(typed, 'WIB', NOW), (at: number) => formatDateTime(at, 'WIB')],
  };

describe('law: what was read and written reads the same', () => {
  it.each(Object.entries(written))('%s', (_, [read, write]) => {
    const certain: unknown[] = [];
    const check = (typed: unknown): void => {
      const first = read(typed);
      if (first.kind !== 'certain') return;
      certain.push(first.value);
      expect(read(write(first.value as never))).toEqual(first);
    };
    typedByPeople().forEach(check);
    fc.assert(fc.property(anything, check), { numRuns: 1000, examples: [[-0]] });
    expect(certain.length).toBeGreaterThan(20);
  });
});

describe('order texts', () => {
  it('law: never throw, and every piece is read or flagged', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { items, flagged } = readOrderItems(typed, [nastar, donat]);
        for (const { code, units } of items) {
          expect(['NAS', 'DON-6']).toContain(code);
          expect(Number.isInteger(units) && units >= 0).toBe(true);
        }
        for (const { raw } of flagged) expect(raw.length).toBeGreaterThan(0);
        expect(items.length + flagged.length > 0).toBe(plainLines(typed) !== '');
      }),
    );
  });
});

describe('a huge answer', () => {
  const huge = [
    '1',
    'a',
    ' 1',
    '1,',
    '(',
    '2 nastar ',
    'ya ',
    '🙏',
    '1\n',
    '2 × Nastar (500 g), ',
    '8 ',
    '.',
  ];
  it.each(huge)('of %p is read or flagged without looking at it over and over', (part) => {
    const typed = part.repeat(300_000 / part.length);
    const start = performance.now();
    for (const read of Object.values(readers)) expect(() => read(typed)).not.toThrow();
    expect(() => readOrderItems(typed, [nastar, donat])).not.toThrow();
    expect(() => readOrderItems(typed.slice(0, 5000), [nastar, donat])).not.toThrow();
    // Reading it character by character takes a fraction of a second; for every character anew, minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

it('a list of numbers alone is not looked at from its beginning for each of them', () => {
  const products = Array.from({ length: 8 }, (_, place) =>
    aProduct(`P${place}`, { name: `Kue ${'abcdefgh'[place]}` }),
  );
  const start = performance.now();
  for (const part of ['1;', '1, ', '1 + ']) readOrderItems(part.repeat(4900 / part.length), products);
  expect(performance.now() - start).toBeLessThan(20_000);
});

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
        expect(plainLines(plainLines(text))).toBe(plainLines(text));
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
