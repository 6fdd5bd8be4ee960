import * as fc from 'fast-check';
import { readQuantity, soldByTheDozen } from '../../src/reading/readQuantity';
import { containersOf } from '../../src/reading/words/units';

describe('quantity', () => {
  it.each([
    ['2', 2],
    [' 2 ', 2],
    ['02', 2],
    ['0', 0],
    [3, 3],
    ['2 pcs', 2],
    ['2pcs', 2],
    ['10 buah', 10],
    ['dua', 2],
    ['Sepuluh', 10],
    ['tiga pcs', 3],
    ['2 lusin', 24],
    ['1 Lusin', 12],
    ['satu lusin', 12],
    ['selusin', 12],
    ['\u200e2\u00a0pcs', 2],
    ['2 🙏', 2],
    ['2 pcs ya kak', 2],
    ['dua puluh lima', 25],
    ['2 (dua)', 2],
    ['tidak', 0],
  ])('%p is %i', (typed, value) => {
    expect(readQuantity(typed)).toEqual({ kind: 'certain', value });
  });

  it.each([
    '2-3',
    '2 atau 3',
    '2.5',
    '1/2 lusin',
    'setengah lusin',
    '1.000',
    '-1',
    '2 toples',
    '20 biji',
    '1 dus',
    'banyak',
    'lusin',
    '5²',
    '081234567890',
    'constructor',
    true,
  ])('%p is flagged, not guessed', (typed) => {
    expect(readQuantity(typed)).toMatchObject({ kind: 'unreadable' });
  });

  it.each(['', '   ', '-', null, undefined])('%p is empty', (typed) => {
    expect(readQuantity(typed)).toEqual({ kind: 'empty' });
  });

  it('takes a container only where it can mean nothing but one unit', () => {
    expect(readQuantity('2 toples', false, ['toples'])).toEqual({ kind: 'certain', value: 2 });
    expect(readQuantity('2 toples', false, ['botol'])).toMatchObject({ why: 'unknownUnit' });
    expect(readQuantity('1 dus', false, containersOf({ name: 'Brownies', variant: 'dus' }))).toMatchObject({
      why: 'unknownUnit',
    });
  });

  it.each([
    ['Nastar', '500 g', 'toples'],
    ['Donat', 'isi 6', 'kotak'],
    ['Es Kopi 250 ml', '', 'botol'],
    ['Brownies loyang', '', 'loyang'],
    ['Hampers box isi 3 toples', '', 'box'],
  ])('%s %s is sold by the %s', (name, variant, container) => {
    expect(containersOf({ name, variant })).toContain(container);
  });

  it.each([
    ['Risoles', '', 'box'],
    ['Brownies loyang', '500 g', 'toples'],
    ['Hampers box isi 3 toples', '', 'toples'],
    ['Nastar', '500 g', 'box'],
  ])('%s %s: nobody knows what a %s is', (name, variant, container) => {
    expect(containersOf({ name, variant })).not.toContain(container);
  });

  it('a dozen of what is sold by the dozen is flagged, a number is not', () => {
    expect(readQuantity('2 lusin', true)).toEqual({
      kind: 'unreadable',
      raw: '2 lusin',
      why: 'soldByTheDozen',
    });
    expect(readQuantity('2', true)).toEqual({ kind: 'certain', value: 2 });
  });

  it.each([
    ['Donat per lusin', '', true],
    ['Risoles', '1 lusin', true],
    ['Donat', 'isi 12', true],
    ['Nastar 500 g', '', false],
    ['Bolu Lusiana', '', false],
  ])('%s %s: sold by the dozen is %p', (name, variant, dozen) => {
    expect(soldByTheDozen({ name, variant })).toBe(dozen);
  });

  it('law: a whole number is read as itself', () => {
    fc.assert(
      fc.property(fc.nat(99_999), (units) => {
        expect(readQuantity(String(units))).toEqual({ kind: 'certain', value: units });
      }),
    );
  });
});
