import type { FormQuestion } from '../../../src/forms/adopt/formQuestion';
import { mapQuestions } from '../../../src/forms/adopt/mapQuestions';
import { aProduct } from '../../domain/book';

const products = [
  aProduct('NST', { name: 'Nastar', price: 85_000 }),
  aProduct('KJU', { name: 'Kaastengels', variant: '500 g', price: 95_000 }),
  aProduct('DNT', { name: 'Donat', variant: 'lusin', price: 60_000 }),
  aProduct('BRL', { name: 'Brownies', variant: 'loyang', price: 70_000 }),
  aProduct('RSL', { name: 'Risol', variant: 'isi 10', price: 35_000 }),
];

function told(title: string, changes: Partial<FormQuestion> = {}): string {
  const bare = { id: 1, kind: 'text', title, help: '', choices: [], rows: [], columns: [] } as const;
  const [proposal] = mapQuestions([{ ...bare, required: false, ...changes }], products);
  if (proposal === undefined) return 'none';
  return proposal.certain ? proposal.field : `? ${proposal.doubt} ${proposal.fields.join()}`.trim();
}

describe("a product's question in an adopted form", () => {
  it.each([
    'Nastar (per lusin)',
    'Nastar lusin',
    'Nastar lusinan',
    'Nastar selusin',
    'Nastar dus',
    'Nastar 500 gr/dus',
    'Nastar kodi',
    'Jumlah Nastar (kg)',
    'Nastar per kg',
    'Nastar (ons)',
    'Nastar (toples)',
  ])('"%s" may count something else than Produk sells: she is asked', (title) => {
    expect(told(title)).toMatch(/^\? (?:unit produk:NST|products)$/);
  });

  it.each([
    'per lusin',
    'dalam lusin',
    'Tulis berapa lusin',
    '1 = 1 lusin',
    'Rp 600.000/lusin',
    'dus',
    'Nastar nanas asli, lembut dan wangi sekali, harga per lusin',
  ])('and so she is where only the help text says so: "%s"', (help) => {
    expect(told('Nastar', { help })).toBe('? unit produk:NST');
  });

  it.each([
    ['Donat per lusin', '', 'produk:DNT'],
    ['Brownies per loyang', '', 'produk:BRL'],
    ['Kaastengels 500 gr (toples)', '', 'produk:KJU'],
    ['Kaastengels 500 g', 'tulis jumlah toples', 'produk:KJU'],
    ['Risol isi 10 (box)', '', 'produk:RSL'],
    ['Nastar (pcs)', '', 'produk:NST'],
    ['Nastar', '500 gr, isi 40 biji', 'produk:NST'],
    ['Nastar', 'tahan 7 hari', 'produk:NST'],
    ['Nastar', 'Nastar nanas asli, kami kirim pakai kardus tebal, tahan 7 hari', 'produk:NST'],
  ])('"%s" %j is sold as Produk sells it', (title, help, expected) => {
    expect(told(title, { help })).toBe(expected);
  });

  it.each([
    ['Harga per lusin', '', '? unit'],
    ['Kue kering', 'Semua harga Rp 600.000/lusin', '? unit'],
    ['Kue kering', 'Semua dikemas di toples kaca', 'produk:NST'],
  ])('under the heading "%s" (%s) it is %s', (title, help, expected) => {
    const bare = { choices: [], rows: [], columns: [], required: false } as const;
    const heading = { ...bare, id: 1, kind: 'section', title, help } as const;
    const asked = { ...bare, id: 2, kind: 'text', title: 'Nastar', help: '' } as const;
    const [proposal] = mapQuestions([heading, asked], products);
    expect(proposal?.certain ? proposal.field : `? ${proposal?.doubt}`).toBe(expected);
  });

  it.each([
    ['of another unit', ['Nastar per lusin', 'Brownies loyang'], '? unit pesanan'],
    ['of their own', ['Nastar', 'Brownies (per loyang)'], 'pesanan'],
    ['at another price', ['Nastar 85rb', 'Brownies loyang @65k'], '? price pesanan'],
    ['at the price of Produk', ['Nastar - 85.000', 'Brownies loyang @70'], 'pesanan'],
  ])('a list of products %s', (_, choices, expected) => {
    expect(told('Pesanan', { kind: 'list', choices })).toBe(expected);
    expect(told('Pesanan', { kind: 'grid', rows: choices, columns: ['1', '2'] })).toBe(expected);
  });

  it.each([
    ['Menu (lusin)', {}, '? unknownWord pesanan'],
    ['Pesanan', { help: 'tulis per lusin' }, '? unit pesanan'],
    ['Pesanan', { help: 'contoh: 2 lusin nastar' }, 'pesanan'],
  ])('free text "%s" %j is %s', (title, changes, expected) => {
    expect(told(title, { kind: 'paragraph', ...changes })).toBe(expected);
  });

  it.each([
    ['Nastar (Rp 85.000)', 'produk:NST'],
    ['Nastar 85k', 'produk:NST'],
    ['Nastar @85', 'produk:NST'],
    ['Nastar (Rp 75.000)', '? price produk:NST'],
    ['Nastar 80rb', '? price produk:NST'],
    ['Nastar 100rb 85rb', 'produk:NST'],
  ])('a price that is not the one of Produk is asked about: %s', (title, expected) => {
    expect(told(title)).toBe(expected);
  });

  it.each([
    'Siapa yang pesan Nastar?',
    'Pelanggan Nastar',
    'Pembeli Nastar',
    'Pemesan Nastar',
    'Nastar untuk siapa?',
    'Nastar pesan untuk siapa ya kak',
    'Nastar untuk',
    'Nastar dengan apa?',
    'Mau beli Nastar apa?',
    'Nastar isi',
    'Nastar lengkap',
    'Nastar benar?',
    'Nastar dapat berapa?',
    'Nastar aktif',
  ])('"%s" asks for no number of it', (title) => {
    expect(told(title)).toMatch(/^\? (?:products|unknownWord pesanan)$/);
  });

  it.each([
    'Berapa Nastar?',
    'Mau pesan Nastar berapa kak?',
    'Berapa Nastar yang mau dipesan?',
    'Nastar, berapa pcs ya kak?',
    'Tolong tulis jumlah Nastar',
    'How many Nastar?',
    'Quantity of Nastar',
  ])('"%s" does', (title) => {
    expect(told(title)).toBe('produk:NST');
  });

  it('a container that can only mean one of it may be asked for', () => {
    expect(told('Berapa loyang Brownies yang mau dipesan?')).toBe('produk:BRL');
    expect(told('Berapa toples Nastar yang mau dipesan?')).toBe('? unit produk:NST');
  });
});
