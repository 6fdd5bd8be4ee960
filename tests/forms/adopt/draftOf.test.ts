import type { AdoptedQuestion as Agreed } from '../../../src/forms/adopt/adoptedQuestion';
import { draftOf } from '../../../src/forms/adopt/draftOf';
import type { GivenList } from '../../../src/forms/readResponse';

type GivenAnswer = string | GivenList;

import { aProduct } from '../../domain/book';

const products = [aProduct('NAS', { name: 'Nastar' }), aProduct('KAS', { name: 'Kastengel' })];
const codes: [string, string | null][] = [
  ['Nastar 85k', 'NAS'],
  ['Kastengel 95k', 'KAS'],
  ['Tidak pesan', null],
];
const ROWS = codes.map(([label]) => label);

function asked(id: number, field: Agreed['field'], changes: Partial<Agreed> = {}): Agreed {
  return { id, title: `T${id}`, field, kind: 'text', codes: [], ...changes };
}

function draft(agreed: Agreed[], given: Record<string, GivenAnswer>, rows: readonly string[] = ROWS) {
  const each = Object.entries(given);
  const answers = each.flatMap(([id, answer]) => (typeof answer === 'string' ? [[id, answer] as const] : []));
  const lists = each.flatMap(([id, answer]) => (typeof answer === 'string' ? [] : [[id, answer] as const]));
  const response = { id: 'r1', at: 5, answers: Object.fromEntries(answers), cameBack: false };
  return draftOf({ ...response, lists: Object.fromEntries(lists), rowsOf: () => rows }, agreed, products);
}

function units(agreed: Agreed[], answers: Record<string, GivenAnswer>): unknown[] {
  return draft(agreed, answers).lines.map((line) => [line.code, line.units, line.why ?? line.rawAnswer]);
}

describe('a response of the form she already has', () => {
  it('gives its buyer, by the fields that were agreed', () => {
    const agreed = [asked(7, 'nama'), asked(8, 'whatsapp'), asked(9, 'pengiriman', { kind: 'choice' })];
    const { key, at, buyer, problems } = draft(agreed, {
      7: ' Rina ',
      8: '0812-3456-7890',
      9: 'Ambil sendiri',
      99: 'x',
    });
    expect({ key, at, problems }).toEqual({ key: 'r1', at: 5, problems: [] });
    expect(buyer).toMatchObject({
      name: 'Rina',
      whatsapp: '6281234567890',
      delivery: 'Ambil sendiri',
      note: '',
    });
  });

  it('has a line for each quantity question that was answered', () => {
    const agreed = [asked(1, 'produk:NAS'), asked(2, 'produk:KAS'), asked(3, 'produk:OLD')];
    expect(units(agreed, { 1: '1 lusin', 2: '', 3: '2' })).toEqual([
      ['NAS', 12, '1 lusin'],
      ['OLD', 2, '2'],
    ]);
    expect(units(agreed, { 1: '2-3' })).toEqual([['NAS', null, 'severalNumbers']]);
  });

  it('says nothing of a text question that is gone: of it there is not even a blank answer', () => {
    const agreed = [asked(1, 'produk:NAS'), asked(2, 'produk:KAS'), asked(3, 'alamat'), asked(4, 'nama')];
    expect(draft(agreed, { 2: '', 4: 'Rina' }).asked).toEqual({ codes: { KAS: 0 }, fields: { name: 0 } });
    const listed = [asked(1, 'pesanan', { kind: 'checkbox' }), asked(2, 'alamat')];
    expect(draft(listed, { 2: '' }).asked).toEqual({ fields: { address: 0 } });
    const typed = [asked(1, 'pesanan'), asked(2, 'alamat')];
    expect(draft(typed, { 2: '' }).asked).toEqual({ codes: {}, fields: { address: 0 } });
  });

  it('of a grid: one number a row, in the order of its rows', () => {
    const grid = asked(1, 'pesanan', { kind: 'grid', codes });
    expect(units([grid], { 1: [null, '3 pcs', null] })).toEqual([['KAS', 3, '3 pcs']]);
    expect(units([grid], { 1: ['2', '0', null] })).toEqual([
      ['NAS', 2, '2'],
      ['KAS', 0, '0'],
    ]);
  });

  it('of a grid whose rows she has moved since: each answer by the words of its row; a new row is flagged', () => {
    const grid = asked(1, 'pesanan', { kind: 'grid', codes });
    const rows = ['Bolu 60k', 'Kastengel 95k', 'Nastar 85k'];
    const { lines, problems, buyer } = draft([grid], { 1: ['1', '3', null] }, rows);
    expect(lines.map(({ code, units }) => [code, units])).toEqual([['KAS', 3]]);
    expect(problems).toContainEqual({
      code: 'unreadableItems',
      params: { raw: 'Bolu 60k 1', why: 'unknownProduct' },
    });
    expect(buyer.note).toBe('Bolu 60k 1');
  });

  it('of a check box grid: two ticks in a row are no number', () => {
    const grid = asked(1, 'pesanan', { kind: 'checkboxGrid', codes });
    expect(units([grid], { 1: [['1', '2'], ['3'], []] })).toEqual([
      ['NAS', null, 'severalNumbers'],
      ['KAS', 3, '3'],
    ]);
  });

  it('of check boxes: products without a number, even where one stands beside them', () => {
    const agreed = [asked(1, 'pesanan', { kind: 'checkbox', codes }), asked(2, 'jumlah')];
    expect(units(agreed, { 1: ['Nastar 85k', 'Kastengel 95k'], 2: '2' })).toEqual([
      ['NAS', null, 'noNumber'],
      ['KAS', null, 'noNumber'],
    ]);
    expect(units(agreed, { 1: ['Tidak pesan'] })).toEqual([]);
  });

  it('of a list: the picked product, as many as the quantity beside it says', () => {
    const agreed = [asked(1, 'pesanan', { kind: 'list', codes }), asked(2, 'jumlah')];
    expect(units(agreed, { 1: 'Kastengel 95k', 2: '4' })).toEqual([['KAS', 4, '4']]);
    expect(units(agreed, { 1: 'Kastengel 95k' })).toEqual([['KAS', null, 'noNumber']]);
    expect(units(agreed, { 2: '4' })).toEqual([]);
  });

  it('a choice that is no longer there is flagged and kept', () => {
    const { lines, problems, buyer } = draft([asked(1, 'pesanan', { kind: 'checkbox', codes })], {
      1: ['Bolu'],
    });
    expect(lines).toEqual([]);
    expect(problems).toContainEqual({
      code: 'unreadableItems',
      params: { raw: 'Bolu', why: 'unknownProduct' },
    });
    expect(buyer.note).toBe('Bolu');
  });

  it('several questions for notes stand in the note with what was asked', () => {
    const agreed = [
      asked(1, 'catatan', { title: 'Warna' }),
      asked(2, 'catatan', { title: 'Ucapan' }),
      asked(3, 'catatan'),
    ];
    expect(draft(agreed, { 1: 'merah', 2: 'Selamat', 3: '' }).buyer.note).toBe(
      'Warna: merah\nUcapan: Selamat',
    );
  });

  it('free text is read as a typed order; what is unclear is flagged, and the text is kept', () => {
    const agreed = [asked(1, 'pesanan', { kind: 'paragraph' }), asked(2, 'catatan')];
    expect(units(agreed, { 1: 'nastar 2, kastengel 1' })).toEqual([
      ['NAS', 2, 'nastar 2, kastengel 1'],
      ['KAS', 1, 'nastar 2, kastengel 1'],
    ]);
    const text = 'nastar 2\nbolu 1\nbolu kukus 3';
    const { buyer, problems, lines } = draft(agreed, { 1: text, 2: 'sore ya' });
    expect(lines).toMatchObject([{ code: 'NAS', units: 2 }]);
    expect(problems.filter(({ code }) => code === 'unreadableItems')).toHaveLength(2);
    expect(buyer.note).toBe(`sore ya\n${text}`);
  });
});
