import type { FormQuestion } from '../../../src/forms/adopt/formQuestion';
import { mapQuestions } from '../../../src/forms/adopt/mapQuestions';
import { aProduct } from '../../domain/book';

const products = [
  aProduct('NST', { name: 'Nastar', price: null }),
  aProduct('KST', { name: 'Kastengel', price: null }),
  aProduct('NBA', { name: 'Nasi Box Ayam', price: null }),
];

function question(title: string, changes: Partial<FormQuestion> = {}, id = 1): FormQuestion {
  const bare = { kind: 'text', help: '', choices: [], rows: [], columns: [], required: false } as const;
  return { ...bare, id, title, ...changes };
}

function told(items: readonly FormQuestion[], sold = products): string[] {
  return mapQuestions(items, sold).map((each) => (each.certain ? each.field : `? ${each.doubt}`));
}

const BOTH = ['Nastar', 'Kastengel'];
const FIVE = ['1', '2', '3', '4', '5'];

describe('what sellers write', () => {
  it.each([
    ['Atas nama siapa kak?', {}, 'nama'],
    ['Transfer atas nama', {}, '? severalFields'],
    ['Rekening atas nama', {}, '? unknownWord'],
    ['Nama (misal: Budi Santoso)', {}, 'nama'],
    ['Nama (contoh: BCA a.n. Budi)', {}, '? unknownWord'],
    ['Nomor yang bisa dihubungi', {}, 'whatsapp'],
    ['Nomor darurat yang bisa dihubungi', {}, '? unknownWord'],
    ['Nomor', {}, '? noField'],
    ['Kirim ke mana?', {}, 'alamat'],
    ['Kirim ke mana?', { kind: 'choice', choices: ['Rumah', 'Kantor'] }, '? kind'],
    ['Dikirim ke alamat mana?', { kind: 'paragraph' }, 'alamat'],
    ['Dikirim dari mana?', {}, '? severalFields'],
    ['Alamat (kalo diantar)', {}, 'alamat'],
    ['Alamat toko', {}, '? unknownWord'],
    ['Nama pengirim (khusus dropship)', {}, 'pengirim'],
    ['No HP pengirim (jika dropship)', {}, 'hpPengirim'],
    ['Nama pengirim transfer', {}, '? severalFields'],
    ['Notes (kalo ada)', {}, 'catatan'],
    ['Request khusus (misal: tidak pedas)', {}, 'catatan'],
    ['Upload bukti transfer DP', { kind: 'file' }, 'bukti'],
    ['Bayar pakai apa?', { kind: 'choice', choices: ['QRIS', 'Lainnya'] }, 'pembayaran'],
    ['Bayar kapan?', { kind: 'choice', choices: ['Transfer dulu', 'COD'] }, '? unknownWord'],
    ['Kurir', { kind: 'list', choices: ['JNE', 'Ninja', 'Lainnya'] }, 'pengiriman'],
    ['Kurir', { kind: 'list', choices: ['Lainnya'] }, '? choices'],
    ['Kurir', { kind: 'list', choices: ['JNE', 'Senin'] }, '? choices'],
    ['What would you like to order?', { kind: 'paragraph' }, 'pesanan'],
    ['Pesanan (tulis nama barang, warna, jumlah)', { kind: 'paragraph' }, 'pesanan'],
    ['Warna pesanan', {}, '? unknownWord'],
    ['Nama barang, jumlah', {}, '? unknownWord'],
    ['Jumlah Nastar per hari', {}, '? unknownWord'],
    ['Siapa yang order?', {}, '? unknownWord'],
    ['Pesanan untuk siapa ya kak?', {}, '? unknownWord'],
    ['Order untuk siapa', { kind: 'paragraph' }, '? unknownWord'],
    ['Jumlah pesanan siapa?', {}, '? severalFields'],
    ['Nama siapa?', {}, 'nama'],
  ] as const)('%s %j is %s', (title, changes, expected) => {
    expect(told([question(title, changes)])).toEqual([expected]);
  });

  it.each([
    ['Saya bersedia menunggu PO 14 hari kerja', ['Ya, saya setuju'], 'setuju'],
    ['Saya sudah paham aturannya', ['Ya'], 'setuju'],
    ['Bersedia dihubungi untuk promo', ['Ya'], '? noField'],
    ['Setuju fotonya diposting', ['Setuju'], '? unknownWord'],
    ['Bersedia menunggu?', ['Ya', 'Tidak'], '? noField'],
  ])('a consent: "%s" %j is %s', (title, choices, expected) => {
    expect(told([question(title, { kind: 'checkbox', choices, required: true })])).toEqual([expected]);
  });

  it.each([
    ['Warna yang dipesan', 'pesanan'],
    ['Varian', 'pesanan'],
    ['Pilih paket', 'pesanan'],
    ['Cake ultah yang dipesan', 'pesanan'],
    ['Ukuran', 'pesanan'],
    ['Kue favorit', '? noField'],
    ['Kue yang pernah dibeli', '? noField'],
    ['Pilih bonus', '? unknownWord'],
    ['Yang tersedia', '? noField'],
  ])('"%s" over choices that are all products is %s', (title, expected) => {
    expect(told([question(title, { kind: 'checkbox', choices: BOTH })])).toEqual([expected]);
  });

  it.each([
    ['PILIH KUE DAN JUMLAHNYA', 'pesanan'],
    ['Pilih level pedas', '? unknownWord'],
    ['Ukuran yang dipesan', '? noField'],
    ['Rasa', '? noField'],
  ])('"%s" over a grid of products is %s', (title, expected) => {
    expect(told([question(title, { kind: 'grid', rows: BOTH, columns: FIVE })])).toEqual([expected]);
  });

  it('one choice of a quantity may be open', () => {
    const counted = (...choices: string[]) => told([question('Nastar', { kind: 'list', choices })])[0];
    expect(counted('1', '2', 'lebih dari 2')).toBe('produk:NST');
    expect(counted('1', '2', '>2')).toBe('produk:NST');
    expect(counted('1', '2', '3+')).toBe('produk:NST');
    expect(counted('lebih dari 2')).toBe('? choices');
    expect(counted('1', '2+', '3+')).toBe('? choices');
    expect(counted('1', 'pedas')).toBe('? choices');
  });

  it('"Berapa box?" counts the one that is picked of a list, where one of them is sold so', () => {
    const list = question('Menu', { kind: 'list', choices: ['Nastar', 'Nasi Box Ayam'] });
    expect(told([list, question('Berapa box?', {}, 2)])).toEqual(['pesanan', 'jumlah']);
    expect(told([list, question('Berapa kodi?', {}, 2)])).toEqual(['pesanan', '? unit']);
    expect(told([question('Berapa box?')])).toEqual(['? lonely']);
    expect(told([question('Berapa hari?')])).toEqual(['? noField']);
  });

  it('a number in a shop with one product counts that, unless it may count something else', () => {
    const alone = (...items: FormQuestion[]) => told(items, [aProduct('NB', { name: 'Nasi Bakar box' })]);
    expect(alone(question('Berapa box?'))).toEqual(['produk:NB']);
    expect(alone(question('Jumlah'))).toEqual(['produk:NB']);
    expect(alone(question('Berapa lusin?'))).toEqual(['? unit']);
    expect(alone(question('Jumlah'), question('Nasi Bakar box', {}, 2))).toEqual(['? lonely', 'produk:NB']);
    const under = (heading: string, title: string) =>
      alone(question(heading, { kind: 'section' }), question(title, {}, 2));
    expect(under('Pembayaran', 'Jumlah')).toEqual(['? section']);
    expect(under('Data bukti transfer', 'Nama')).toEqual(['? section']);
    expect(under('Pemesanan dan pembayaran', 'Nama')).toEqual(['nama']);
  });

  it.each([
    ['Nama', 'Atas nama', ['nama', '? twice']],
    ['Nomor yang dapat dihubungi', 'No HP', ['? twice', 'whatsapp']],
    ['Alamat', 'Diantar ke mana?', ['alamat', '? twice']],
    ['Nomor WA yang bisa dihubungi', 'No HP', ['? twice', '? twice']],
  ])('the plainer one stays: "%s" beside "%s"', (one, other, expected) => {
    expect(told([question(one), question(other, {}, 2)])).toEqual(expected);
  });
});
