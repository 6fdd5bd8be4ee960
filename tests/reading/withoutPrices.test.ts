import { withoutPrices } from '../../src/reading/withoutPrices';

describe('a note without prices', () => {
  it.each([
    ['Total: Rp120.000\nDP: Rp60.000', ''],
    ['Total:\nRp120.000', ''],
    ['*TOTAL* = 120rb / DP: 60rb, titip satpam', 'DP: titip satpam'],
    ['Ongkir 15rb\nHarga 60.000 ya\nOngkir: gratis', ''],
    ['Tanpa kacang\nSubtotal : 60 ribu', 'Tanpa kacang'],
    ['2 bolu pandan @60rb', '2 bolu pandan'],
    ['2 bolu x Rp60.000 = Rp120.000 tanpa kacang', '2 bolu tanpa kacang'],
    ['1 bolu pandan (Rp 60.000,-) tanpa kacang', '1 bolu pandan tanpa kacang'],
    ['Pembayaran: transfer BCA 60rb', 'Pembayaran: transfer BCA'],
    ['2 bolu @60k, 1 nastar x 85k, kado (24k)', '2 bolu 1 nastar kado'],
    ['Bolu 2 x 60.000 = 120.000, tanpa kacang', 'Bolu 2 tanpa kacang'],
    ['1 nastar (85,000) @ 85.000,00', '1 nastar'],
    ['Bolu Rp1,2jt tanpa kacang', 'Bolu tanpa kacang'],
    ['IDR 60.000, titip satpam', ' titip satpam'],
    ['Sudah bayar 60.000 rupiah, sisanya 1 juta rupiah', 'Sudah bayar sisanya'],
    ['Bolu @60rb, tulisan: Selamat', 'Bolu tulisan: Selamat'],
    ['Tulisan: Selamat 100rb subscriber, Total: Rp120.000', 'Tulisan: Selamat 100rb subscriber'],
  ])('%j', (note, left) => {
    expect(withoutPrices(note)).toBe(left);
  });

  it.each([
    '',
    'Tulisan: Selamat 17.08.2026, Ani!',
    'HP satpam 081200000505\n081200000506',
    'Total: 3 toples, jangan dipisah',
    '- Jam 15.00\n- IG: @ani2026\n\n- jangan dilipat',
    'Sisa kuenya titip di No. 12 RT 1/2',
    'Boks: 2 ribbon merah',
    'Antar jam 10 k kantor',
    'Susu 2 x 1.000 ml, boks 20 x 30, titip ke @wati.000',
    'Kode pagar = 1234, rumah (12.345.678.90)',
    'Patokan: blok 12 K no 3',
    'Nama cucu: Rafa 2 jt Rafi, bungkus kado 24k',
    'Untuk yang ke 1 juta cinta',
    'Tulisan: Selamat 100K subscriber',
    'Ucapan di kartu: Terima kasih Rp0 ongkirnya, 100rb kali',
  ])('keeps %j', (note) => {
    expect(withoutPrices(note)).toBe(note);
  });

  it('of a wish keeps what may be words for a cake', () => {
    const wish = 'Selamat 100rb subscriber, 1 juta cinta';
    expect(withoutPrices(wish, 'wish')).toBe(wish);
    expect(withoutPrices('lilin (5rb), pita Rp10.000, kartu @5k', 'wish')).toBe('lilin pita kartu');
  });
});
