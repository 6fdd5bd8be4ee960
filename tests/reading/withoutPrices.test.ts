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
  ])('keeps %j', (note) => {
    expect(withoutPrices(note)).toBe(note);
  });
});
