import type { FormQuestion } from '../../../src/forms/adopt/formQuestion';
import { mapQuestions } from '../../../src/forms/adopt/mapQuestions';
import { aProduct } from '../../domain/book';

const products = [
  aProduct('NAS', { name: 'Nastar', variant: '500 g' }),
  aProduct('NAK', { name: 'Nastar Keju', variant: '500 g' }),
  aProduct('MENU', { name: 'Menu Diet' }),
  aProduct('P1', { name: 'Paket A' }),
];

function question(title: string, changes: Partial<FormQuestion> = {}): FormQuestion {
  return {
    id: 1,
    kind: 'text',
    title,
    help: '',
    choices: [],
    rows: [],
    columns: [],
    required: false,
    ...changes,
  };
}

function told(...items: FormQuestion[]): string[] {
  return mapQuestions(items, products).map((each) => (each.certain ? each.field : `? ${each.doubt}`));
}

const both = ['Nastar 500 g', 'Nastar Keju 500 g'];

describe('a question of a form that is not ours', () => {
  it.each([
    ['Nama', {}, 'nama'],
    ['Nama', { kind: 'list', choices: ['Rini', 'Dodi'] }, '? kind'],
    ['No WA', { kind: 'date' }, '? kind'],
    ['Nama', { help: 'nama bank' }, '? help'],
    ['Nama', { help: 'no. whatsapp' }, '? help'],
    ['Nama', { help: 'nama lengkap ya kak' }, 'nama'],
    ['Nama bank', {}, '? unknownWord'],
    ['Nama dan alamat', {}, '? severalFields'],
    ['Kelas', {}, '? noField'],
    ['Nastar 500gr', {}, 'produk:NAS'],
    ['NAS', {}, 'produk:NAS'],
    ['Nastar', {}, '? products'],
    ['Nastar 250gr', {}, '? products'],
    ['Nastar 500 g tanpa gula', {}, '? products'],
    ['Menu', {}, '? severalFields'],
    ['Menu Diet', {}, 'produk:MENU'],
    ['Paket', {}, '? products'],
    ['Paket A', {}, 'produk:P1'],
    ['Pesanan', { help: 'nomor pesanan' }, '? help'],
    ['Nama', { help: 'nama ibu kandung' }, '? help'],
    ['No WA', { help: 'nomor aktif' }, 'whatsapp'],
    ['Paket A', { kind: 'choice', choices: ['1', '2', '3'], help: 'seberapa enak?' }, '? help'],
    ['Nastar 500 g', { kind: 'scale' }, '? kind'],
    ['Nastar 500 g', { kind: 'list', choices: ['1', '2 toples'] }, 'produk:NAS'],
    ['Nastar 500 g', { kind: 'list', choices: ['pedas', 'manis'] }, '? choices'],
    ['Pengiriman', { kind: 'choice', choices: ['JNE', 'Ambil'] }, 'pengiriman'],
    ['Pengiriman', { kind: 'choice', choices: ['Senin', 'Selasa'] }, '? choices'],
    ['Pembayaran', { kind: 'choice', choices: ['DP', 'Lunas'] }, '? choices'],
    ['Pesanan', { kind: 'checkbox', choices: both }, 'pesanan'],
    ['Pesanan', { kind: 'checkbox', choices: [...both, 'Bolu'] }, '? products'],
    ['Pesanan', { kind: 'checkbox', choices: ['Nastar 500 g', 'NAS'] }, '? products'],
    ['Pesanan', { kind: 'grid', rows: both, columns: ['1', '2'] }, 'pesanan'],
    ['Pesanan', { kind: 'grid', rows: both, columns: ['S', 'M'] }, '? choices'],
  ] as const)('%s %j is %s', (title, changes, expected) => {
    expect(told(question(title, changes))).toEqual([expected]);
  });

  it.each([
    ['Nama penerima', 'Nama pemesan', ['? twice', 'nama']],
    ['Nama', 'Nama pemesan', ['? twice', '? twice']],
    ['Nastar 500 g', 'Jumlah Nastar 500 gr', ['? twice', '? twice']],
    ['Pesanan', 'Nastar 500 g', ['? again', 'produk:NAS']],
    ['Pesanan', 'Jumlah', ['pesanan', '? lonely']],
  ])('"%s" beside "%s" is %j', (one, other, expected) => {
    expect(told(question(one), question(other, { id: 2 }))).toEqual(expected);
  });

  it('has the meaning of the section above it', () => {
    const under = (title: string): string[] =>
      told(question(title, { kind: 'section' }), question('Nama', { id: 2 }));
    expect([under('Pemesan'), under('Data dropship'), under('Rekening refund')]).toEqual([
      ['nama'],
      ['pengirim'],
      ['? section'],
    ]);
  });
});
