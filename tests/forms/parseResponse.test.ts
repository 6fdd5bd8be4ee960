import { parseResponse } from '../../src/forms/parseResponse';
import { aProduct } from '../domain/book';

const products = [aProduct('NAS', { name: 'Nastar' }), aProduct('RIS', { name: 'Risoles per lusin' })];
const items = {
  nama: 11,
  whatsapp: 12,
  catatan: 13,
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

  it('has no line for a product that was left blank', () => {
    expect(draft({ 11: 'Rina', 21: ' ', 23: '' }).lines).toEqual([]);
  });

  it.each([
    ['21', '1 lusin', 12],
    ['23', '1 lusin', null],
    ['21', '2 atau 3', null],
    ['21', '0', 0],
  ])('item %s answered "%s" is %s units, and the answer is kept', (item, answer, units) => {
    expect(draft({ [item]: answer }).lines).toEqual([expect.objectContaining({ units, rawAnswer: answer })]);
  });

  it('with a phone that can’t be read says so', () => {
    expect(draft({ 12: 'tanya adik' })).toMatchObject({
      buyer: { whatsapp: '' },
      problems: [{ code: 'unreadablePhone', params: { raw: 'tanya adik' } }],
    });
  });
});
