import * as fc from 'fast-check';
import { itemsText } from '../../src/domain/itemsText';
import type { OrderLine } from '../../src/domain/order';
import type { Product } from '../../src/domain/product';
import { readOrderItems } from '../../src/reading/readOrderItems';
import { readUnits } from '../../src/reading/readUnits';
import { aLine } from '../domain/anOrder';
import { aProduct } from '../domain/book';
import { sold } from './messy/orderTexts';

function lineOf({ code, name, variant }: Product, units: number): OrderLine {
  return aLine(code, units, { product: name, variant });
}

function summed(lines: readonly OrderLine[]): Record<string, number> {
  const units: Record<string, number> = {};
  for (const line of lines) units[line.code] = (units[line.code] ?? 0) + line.units;
  return units;
}

function byCode(typed: string, products: readonly Product[]): Record<string, number> | string {
  const { items, flagged } = readOrderItems(typed, products);
  const units = Object.fromEntries(items.map((item) => [item.code, item.units]));
  return flagged.length === 0 ? units : flagged.map(({ why }) => why).join();
}

/** A name with what sellers put into names: weights, brackets, commas, even our own signs. */
const words = fc.constantFrom(
  'Nastar',
  'Keju',
  '500',
  'g',
  'isi',
  '6',
  '(',
  ')',
  'A,',
  '2',
  '×',
  'x',
  '½',
  'Kue',
  '&',
  'é',
);
const text = (least: number) =>
  fc.array(words, { minLength: least, maxLength: 4 }).map((parts) => parts.join(' '));
const products = fc
  .uniqueArray(fc.record({ name: text(1), variant: text(0) }), {
    selector: ({ name, variant }) => `${name} (${variant})`.toLowerCase(),
    minLength: 1,
    maxLength: 5,
  })
  .map((shown) => shown.map((each, place) => aProduct(`K${place}`, each)));
const season = products.chain((all) =>
  fc.record({
    all: fc.constant(all),
    lines: fc.array(fc.tuple(fc.constantFrom(...all), fc.integer({ min: 1, max: 99_999 })), { minLength: 1 }),
  }),
);

describe('order texts', () => {
  it('law: what column Pesanan prints is read back, unless two names make it ambiguous; then it is flagged whole', () => {
    let read = 0;
    fc.assert(
      fc.property(season, ({ all, lines }) => {
        const slices = lines.map(([product, units]) => lineOf(product, units));
        const { items, flagged } = readOrderItems(itemsText(slices), all);
        if (flagged.length > 0) return expect(items).toEqual([]);
        read++;
        expect(Object.fromEntries(items.map(({ code, units }) => [code, units]))).toEqual(summed(slices));
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(900);
  });

  it('law: of names without a comma every print is read back', () => {
    const plain = sold.filter(({ name }) => !name.includes(','));
    const line = fc.tuple(fc.constantFrom(...plain), fc.integer({ min: 1, max: 99_999 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const slices = lines.map(([product, units]) => lineOf(product, units));
        expect(byCode(itemsText(slices), plain)).toEqual(summed(slices));
      }),
    );
  });

  it('two ways to read a print are flagged', () => {
    const trap = [
      aProduct('A', { name: 'A' }),
      aProduct('B', { name: 'B' }),
      aProduct('AB', { name: 'A, 1 × B' }),
    ];
    expect(byCode('1 × A, 1 × B', trap)).toBe('severalProducts');
    expect(
      byCode('1 × Nastar', [aProduct('N1', { name: 'Nastar' }), aProduct('N2', { name: 'nastar' })]),
    ).toBe('severalProducts');
  });

  it.each([
    ['2 lapis legit', 'unknownProduct'],
    ['brownies 1', 'severalProducts'],
    ['nastar', 'noNumber'],
    ['nastar 2 tanpa gula', 'unknownWord'],
    ['2 nastar 1', 'ambiguous'],
    ['2 nastar, 1 nastar', 'namedTwice,namedTwice'],
    ['1 lusin risoles', 'soldByTheDozen'],
    ['2 dus nastar', 'unknownUnit'],
    ['nastar 75000', 'outOfRange'],
    ['ya kak', 'noNumber'],
  ])('%p is flagged: %s', (typed, why) => {
    expect(byCode(typed, sold)).toBe(why);
  });

  it.each([
    '20 risol mayo',
    '20 pcs risol mayo',
    'risol mayo 20 pcs',
    'risol mayo 20 buah',
    'dua puluh pcs risol mayo',
    '20 biji risol mayo',
  ])('of a box of ten %p is asked about: boxes, or what they hold?', (typed) => {
    const risol = [aProduct('RIS', { name: 'Risol Mayo', variant: 'isi 10' })];
    expect(readOrderItems(typed, risol)).toMatchObject({ items: [], flagged: [{ raw: typed }] });
  });

  it.each([
    ['3 pcs risol mayo', 3],
    ['20 box risol mayo', 20],
    ['20 pcs risol mayo isi 10', 20],
  ])('of a box of ten %p is that many boxes', (typed, units) => {
    const risol = [aProduct('RIS', { name: 'Risol Mayo', variant: 'isi 10' })];
    expect(byCode(typed, risol)).toEqual({ RIS: units });
  });

  it('keeps the words of what it flags, and reads the rest', () => {
    expect(readOrderItems('2 Nastar, 1 Lapis Legit\n3 kastengel', sold)).toEqual({
      items: [
        { code: 'NAS', units: 2 },
        { code: 'KAS', units: 3 },
      ],
      flagged: [{ raw: '1 Lapis Legit', why: 'unknownProduct' }],
    });
  });

  it('takes the product that is named whole before those that only begin so', () => {
    const two = [aProduct('NAS', { name: 'Nastar' }), aProduct('NAK', { name: 'Nastar Keju' })];
    expect(byCode('2 nastar, 1 nastar keju', two)).toEqual({ NAS: 2, NAK: 1 });
    const sizes = [aProduct('N5', { name: 'Nastar 500 g' }), aProduct('N2', { name: 'Nastar 250 g' })];
    expect(byCode('2 nastar', sizes)).toBe('severalProducts');
    expect(byCode('2 nastar 250 g 1 nastar 500 gr', sizes)).toEqual({ N2: 2, N5: 1 });
  });

  it.each([
    ['Paket 1', 'Paket 2', 'paket 1 paket 2', 'noNumber'],
    ['Paket 1', 'Paket 2', 'paket 2 paket 1', 'noNumber'],
    ['Tray 10', 'Tray 20', 'tray 10 tray 20', 'noNumber'],
    ['Paket A', 'Paket B', 'paket a paket 2', 'ambiguous'],
  ])('of %s and %s, %p names two and counts none', (one, other, typed, why) => {
    expect(byCode(typed, [aProduct('P1', { name: one }), aProduct('P2', { name: other })])).toBe(why);
  });

  it('a number of the name, said with it, is no count', () => {
    const two = [aProduct('P1', { name: 'Paket 1' }), aProduct('P2', { name: 'Paket 2' })];
    expect(byCode('paket 1 x 3, paket 2 x 4', two)).toEqual({ P1: 3, P2: 4 });
    expect(byCode('2 bolu bolu', [aProduct('BB', { name: 'Bolu Bolu' })])).toEqual({ BB: 2 });
  });

  const sizes = [
    ...['30', '32'].map((size) => aProduct(`K${size}`, { name: 'Kaos', variant: size })),
    ...['10', '20'].map((size) => aProduct(`T${size}`, { name: `Tumpeng ${size} porsi` })),
  ];

  it.each([
    'kaos 30 dan 32',
    'kaos 30, 32',
    'kaos 30 & 32',
    'kaos 30 sama 2',
    'tumpeng 10 porsi dan 20 porsi',
  ])('%p asks for two of a kind, and counts neither', (typed) => {
    const { items, flagged } = readOrderItems(typed, sizes);
    expect({ items, flagged: flagged.length > 0 }).toEqual({ items: [], flagged: true });
  });

  it('a size of another one is no count without a word between', () => {
    expect(byCode('kaos 30 32', sizes)).toBe('ambiguous');
    expect(byCode('kaos 30\n2', sizes)).toEqual({ K30: 2 });
    expect(byCode('kaos 30 = 2', sizes)).toEqual({ K30: 2 });
    expect(byCode('tumpeng 10 porsi, 2', sizes)).toEqual({ T10: 2 });
  });

  it('a number behind a comma counts where that is said, unless the name of another one has it', () => {
    const risol = [aProduct('RIS', { name: 'Risol isi 10' })];
    expect(byCode('kaos 30, 2 pcs', sizes)).toEqual({ K30: 2 });
    expect(byCode('risol isi 10, 2 box', risol)).toEqual({ RIS: 2 });
    expect(byCode('risol isi 10, 2', risol)).toEqual({ RIS: 2 });
    for (const typed of ['tumpeng 10 porsi, 20 porsi', 'kaos 30, 32 pcs', 'kaos 30, 34'])
      expect([typed, readOrderItems(typed, sizes).items]).toEqual([typed, []]);
  });

  it('a Kode that is another product’s name is nobody’s', () => {
    const two = [aProduct('NASTAR', { name: 'Kue Kering' }), aProduct('N2', { name: 'Nastar' })];
    expect(byCode('2 nastar', two)).toBe('severalProducts');
  });

  it('nothing is nothing, and without products nothing is known', () => {
    expect(readOrderItems(' \n', sold)).toEqual({ items: [], flagged: [] });
    expect(byCode('2 nastar', [])).toBe('unknownProduct');
  });
});

describe('units of one product', () => {
  const nastar = aProduct('NAS', { name: 'Nastar', variant: '500 g' });

  it.each([
    ['2', 2],
    ['2 toples', 2],
    ['2 nastar', 2],
    ['nas 2', 2],
  ])('%p is %i', (typed, value) => {
    expect(readUnits(typed, nastar)).toEqual({ kind: 'certain', value });
  });

  it.each(['2 kastengel', '2 nastar keju', '2 nastar 1 kastengel', '2 nastar 250 g', 'nastar'])(
    '%p is flagged with the whole answer',
    (typed) => {
      expect(readUnits(typed, nastar)).toMatchObject({ kind: 'unreadable', raw: typed });
    },
  );

  it.each(['3500', '3500 ya kak', '35000', '75000'])(
    '%p of what costs Rp3.500 may be rupiah, and is flagged',
    (typed) => {
      expect(readUnits(typed, aProduct('RIS', { name: 'Risoles', price: 3500 })).kind).toBe('unreadable');
    },
  );

  it.each(['paket 1', 'paket 3', 'paket 2'])(
    '%p of Paket 2 may name another one, and is flagged',
    (typed) => {
      expect(readUnits(typed, aProduct('P2', { name: 'Paket 2' }))).toMatchObject({ kind: 'unreadable' });
    },
  );

  it.each(['3', '3 paket', 'paket 2 3'])('%p of Paket 2 is 3', (typed) => {
    expect(readUnits(typed, aProduct('P2', { name: 'Paket 2' }))).toEqual({ kind: 'certain', value: 3 });
  });

  it('a number that measures tells no other product', () => {
    expect(readUnits('nastar 2', nastar)).toEqual({ kind: 'certain', value: 2 });
  });
});
