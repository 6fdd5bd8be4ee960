import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { toDoText } from '../support/hands';
import {
  branch,
  OPENING,
  openShop,
  order,
  scheduledShop,
  shown,
  sweepAt,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../support/shop';

afterAll(closeThreads);

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const open = openShop(TEN_CAKES);

function first(shop: Workspace, tab = 'Pesanan'): Record<string, string> {
  return shown(shop.state, tab)[0] ?? {};
}

describe('a date whose year nobody can mean', () => {
  it.each([
    ['Tutup', '05/08/2926 20.00', '2926'],
    ['Tutup', '05/08/1926 20.00', '1926'],
    ['Mulai produksi', '7 Agustus 2206', '2206'],
    // A time alone is one of 1899 to Sheets.
    ['Tutup', '20:00', '1899'],
  ])(
    'of a batch, %s typed as %s, is told with the reason, and the batch does not open',
    (header, typed, raw) => {
      const shop = branch(scheduledShop(TEN_CAKES));
      typeUnder(shop, 'Batch', 2, header, typed);
      sweepAt(shop, OPENING + HOUR);
      expect(first(shop, 'Batch').Status).toBe('Terjadwal');
      expect(toDoText(shop.state)).toContain(
        `Tab Batch baris 2, ${header}: “${raw}” tidak terbaca (tahunnya tidak mungkin). Perbaiki isinya.`,
      );
      typeUnder(shop, 'Batch', 2, header, '06/08/2026 20.00');
      sweepTwice(shop);
      expect(first(shop, 'Batch').Status).toBe('Buka');
    },
  );

  // Her buyer's number, pasted one cell too far: Sheets has no day of that number.
  it.each([
    ['Batch', 'Tutup'],
    ['Batch', 'Batas tambahan'],
    ['Pesanan', 'Batas DP'],
  ])('a phone number in %s, %s is told as it stands there', (tab, header) => {
    const shop = branch(open);
    order(shop, { 'produk:BOLU': '1' });
    typeUnder(shop, tab, 2, header, '081234567890');
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain(
      `Tab ${tab} baris 2, ${header}: “81234567890” tidak terbaca (bukan tanggal). Perbaiki isinya.`,
    );
    expect(first(shop).Status).toBe('Menunggu DP');
  });

  it('books no money, until it is mended', () => {
    const shop = branch(open);
    order(shop, { 'produk:BOLU': '1' });
    const no = first(shop)['No. Pesanan'] ?? '';
    for (const [header, typed] of [
      ['No. Pesanan', no],
      ['Jumlah', '60.000'],
      ['Status', 'Masuk'],
      ['Tanggal', '01/08/1926'],
    ] as const)
      typeUnder(shop, 'Pembayaran', 2, header, typed);
    sweepTwice(shop);
    expect(first(shop).Dibayar).toBe('Rp0');
    expect(toDoText(shop.state)).toContain('“1926” tidak terbaca (tahunnya tidak mungkin)');
    typeUnder(shop, 'Pembayaran', 2, 'Tanggal', '01/08/2026');
    sweepTwice(shop);
    expect(first(shop).Dibayar).toBe('Rp60.000');
  });

  it('ends no order, where only a time was typed into Batas DP; one put off for ever stays', () => {
    const shop = branch(open);
    order(shop, { 'produk:BOLU': '1' });
    typeUnder(shop, 'Pesanan', 2, 'Batas DP', '20:15');
    sweepAt(shop, OPENING + 5 * HOUR);
    expect(first(shop).Status).toBe('Menunggu DP');
    expect(toDoText(shop.state)).toContain('Batas DP: “1899” tidak terbaca (tahunnya tidak mungkin)');
    typeUnder(shop, 'Pesanan', 2, 'Batas DP', '31/12/2099');
    sweepAt(shop, OPENING + 3 * DAY);
    expect([first(shop).Status, first(shop)['Batas DP']]).toEqual(['Menunggu DP', '31/12/2099 23.59']);
    expect(toDoText(shop.state)).not.toContain('tidak terbaca');
  });

  it('a batch without end may close on 31/12/2099, and not in 2926', () => {
    const shop = branch(open);
    typeUnder(shop, 'Batch', 2, 'Tutup', '31/12/2099 20.00');
    order(shop, { 'produk:BOLU': '1' });
    expect(first(shop).Status).toBe('Menunggu DP');
    typeUnder(shop, 'Batch', 2, 'Tutup', '05/08/2926 20.00');
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('“2926” tidak terbaca (tahunnya tidak mungkin)');
  });
});

describe('an answer that is likely not what it says', () => {
  it.each(['tidak', 'saya', 'Test', 'ada', 'ya', 'xxx'])(
    'the name %s holds the order up, and stays as it was typed',
    (nama) => {
      const shop = branch(open);
      order(shop, { nama, 'produk:BOLU': '1' });
      expect(first(shop)).toMatchObject({ Nama: nama, Status: 'Perlu dicek' });
      expect(first(shop).Alasan).toContain('bukan nama');
    },
  );

  it.each(['Adi', 'Tia', 'Sri', "Ya'qub"])('the name %s does not', (nama) => {
    const shop = branch(open);
    order(shop, { nama, 'produk:BOLU': '1' });
    expect(first(shop)).toMatchObject({ Nama: nama, Status: 'Menunggu DP' });
  });

  it('500 of "Sambal 500 g" takes no units, and asks which', () => {
    const sambal = { Kode: 'SAM', Produk: 'Sambal', Varian: '500 g', Harga: '60.000', Mode: 'Open order' };
    const tabs = { ...TEN_CAKES, Produk: [{ ...sambal, Aktif: 'TRUE' }] };
    const shop = branch(openShop(tabs));
    order(shop, { 'produk:SAM': '500' });
    expect(first(shop)).toMatchObject({ Jumlah: '0', Status: 'Perlu dicek' });
    expect(first(shop).Alasan).toContain('“500” (jumlahnya, atau ukurannya?)');
    expect(shown(shop.state, 'Rincian')[0]?.['Jawaban asli']).toBe('500');
    order(shop, { 'produk:SAM': '2', whatsapp: '081200000002' });
    expect(shown(shop.state, 'Pesanan')[1]).toMatchObject({ Jumlah: '2', Status: 'Menunggu DP' });
  });
});

describe('a bare sum below a thousand', () => {
  it('is no deposit of Rp150, in the cell of text that a setting is', () => {
    const shop = branch(scheduledShop(TEN_CAKES));
    const rows = shown(shop.state, 'Pengaturan');
    const rowOf = (label: string): number => rows.findIndex(({ Pengaturan }) => Pengaturan === label) + 2;
    shop.person((hands) => hands.edit('Pengaturan', rowOf('DP'), 2, '150'));
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('“150” tidak terbaca (bisa dibaca dua cara)');
  });

  it('is a rounding of Rp500, which is as usual as Rp1.000', () => {
    const shop = branch(scheduledShop(TEN_CAKES));
    const rows = shown(shop.state, 'Pengaturan');
    const row = rows.findIndex(({ Pengaturan }) => Pengaturan === 'Pembulatan DP') + 2;
    shop.person((hands) => hands.edit('Pengaturan', row, 2, '500'));
    sweepTwice(shop);
    expect(toDoText(shop.state)).not.toContain('tidak terbaca');
  });

  it('is a price in a cell of Produk, which shows it as Rp500', () => {
    const shop = branch(scheduledShop(TEN_CAKES));
    typeUnder(shop, 'Produk', 2, 'Harga', '500');
    sweepAt(shop, OPENING + HOUR);
    expect([first(shop, 'Produk').Harga, first(shop, 'Batch').Status]).toEqual(['Rp500', 'Buka']);
  });
});
