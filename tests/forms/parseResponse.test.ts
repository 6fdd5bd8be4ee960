import { parseResponse } from '../../src/forms/parseResponse';
import { aProduct } from '../domain/book';

const products = [aProduct('NAS', { name: 'Nastar' }), aProduct('RIS', { name: 'Risoles per lusin' })];
const items = {
  nama: 11,
  whatsapp: 12,
  catatan: 13,
  alamat: 14,
  pengiriman: 15,
  'produk:NAS': 21,
  'permintaan:NAS': 22,
  'produk:RIS': 23,
};

function draft(answers: Record<string, string>) {
  return parseResponse({ id: 'r1', at: 5, answers, cameBack: false }, items, products);
}

describe('a form response', () => {
  it('is read by item id; questions of the seller’s own are left to her', () => {
    const read = draft({
      11: ' Rina ',
      12: '0812-3456-7890',
      13: '=1+1',
      21: '2',
      22: 'tanpa gula',
      99: 'merah',
    });
    expect(read.buyer).toMatchObject({ name: 'Rina', whatsapp: '6281234567890', note: '=1+1' });
    expect(read.lines).toEqual([{ code: 'NAS', units: 2, rawAnswer: '2', request: 'tanpa gula' }]);
    expect(read.problems).toEqual([]);
    expect(read).toMatchObject({ key: 'r1', at: 5 });
  });

  it('asks for what has an answer, be it blank: what is no longer on the form says nothing', () => {
    const read = parseResponse(
      { id: 'r1', at: 5, answers: { 11: 'Rina', 14: '', 21: '' }, cameBack: false },
      items,
      products,
      { 'produk:NAS': 3 },
    );
    expect(read.asked).toEqual({ codes: { NAS: 3 }, fields: { name: 0, address: 0 } });
  });

  it('has no line for a product that was left blank', () => {
    expect(draft({ 11: 'Rina', 21: ' ', 23: '' }).lines).toEqual([]);
  });

  it.each([
    ['21', '1 lusin', 12],
    ['23', '1 lusin', null],
    ['21', '2 atau 3', null],
    ['21', '0', 0],
    ['21', '2 nastar ya kak', 2],
    ['21', '2 risoles', null],
    ['23', '2', 2],
  ])('item %s answered "%s" is %s units, and the answer is kept', (item, answer, units) => {
    expect(draft({ [item]: answer }).lines).toEqual([expect.objectContaining({ units, rawAnswer: answer })]);
  });

  it('with a phone that can’t be read says so', () => {
    expect(draft({ 12: 'tanya adik' })).toMatchObject({
      buyer: { whatsapp: '' },
      problems: [{ code: 'unreadablePhone', params: { raw: 'tanya adik', why: 'notAPhone' } }],
    });
  });

  it('says why a quantity was not read', () => {
    expect(draft({ 21: '2-3' }).lines).toEqual([
      expect.objectContaining({ units: null, why: 'severalNumbers' }),
    ]);
    expect(draft({ 21: '2' }).lines[0]).not.toHaveProperty('why');
  });

  it.each(['-', 'tidak ada', '0', ' '])('wishes for nothing with "%s"', (wish) => {
    const { lines, buyer } = draft({ 13: 'pagi', 21: '2', 22: wish });
    expect([lines[0]?.request, buyer.note]).toEqual(['', 'pagi']);
    expect(draft({ 13: 'pagi', 22: wish }).buyer.note).toBe('pagi');
  });

  it('keeps a wish without a number in the note, and holds up nobody for it', () => {
    const read = draft({
      11: 'Rina',
      12: '0812-3456-7890',
      13: 'pagi',
      22: ' Selamat ulang tahun 17 ',
      23: '2',
    });
    expect([read.buyer.note, read.lines.map(({ code }) => code), read.problems]).toEqual([
      'pagi\nNAS: Selamat ulang tahun 17',
      ['RIS'],
      [],
    ]);
    expect(draft({ 21: '0', 22: 'biru' })).toMatchObject({
      buyer: { note: '' },
      lines: [{ units: 0, request: 'biru' }],
    });
  });

  it('has no line for a dash', () => {
    expect(draft({ 11: 'Rina', 21: '-' }).lines).toEqual([]);
  });

  it('of a product that is gone is read as a mere number', () => {
    const read = parseResponse({ id: 'r1', at: 5, answers: { 21: '2' }, cameBack: false }, items, []);
    expect(read.lines).toEqual([expect.objectContaining({ code: 'NAS', units: 2 })]);
  });

  it('keeps what can’t be a name where it was typed, and says so', () => {
    expect(draft({ 11: ' 0812-3456-7890 ' })).toMatchObject({
      buyer: { name: '0812-3456-7890' },
      problems: [{ code: 'unreadableName', params: { raw: '0812-3456-7890', why: 'notAName' } }],
    });
    expect(draft({ 11: ' Bu   Sri ' })).toMatchObject({ buyer: { name: 'Bu Sri' }, problems: [] });
  });

  it('keeps an address whole, and says when it is thin', () => {
    expect(draft({ 14: 'Jl. Melati 3 \r\nBantul ' })).toMatchObject({
      buyer: { address: 'Jl. Melati 3\nBantul' },
      problems: [],
    });
    expect(draft({ 14: 'rumah' })).toMatchObject({
      buyer: { address: 'rumah' },
      problems: [{ code: 'thinAddress', params: { raw: 'rumah', why: 'tooThin' } }],
    });
  });

  it.each([
    { 14: '' },
    { 14: 'ambil sendiri' },
    { 14: 'rumah', 15: 'Ambil sendiri' },
    { 14: 'rumah', 15: 'COD' },
  ])('%j needs no address', (answers) => {
    expect(draft(answers).problems).toEqual([]);
  });
});
