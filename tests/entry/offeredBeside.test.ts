import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { closeByHand } from '../support/closeByHand';
import { toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const [batch = {}] = TEN_CAKES.Batch ?? [];
const [cake = {}] = TEN_CAKES.Produk ?? [];
const first = (shop: Workspace, tab = 'Pesanan') => shown(shop.state, tab)[0] ?? {};

/** What the courier collects by the label, and how many lines are in the parcel. */
function labels(shop: Workspace): (number | undefined)[][] {
  const { parcels } = shop.call('pageParcels', []).result as { parcels: { cod: number; items: unknown[] }[] };
  return parcels.map(({ cod, items }) => [cod, items.length]);
}

/** Five of a backorder asked for, two on the shelf and their DP of 20.000 paid; then ten more come, and three are offered. */
function restocked(status: string): Workspace {
  const shop = branch(
    openShop({
      ...TEN_CAKES,
      Produk: [
        cake,
        { Kode: 'KERIPIK', Produk: 'Keripik', Harga: '20.000', Mode: 'Backorder', Aktif: 'TRUE' },
      ],
      Stok: [{ Tanggal: '01/08/2026', Kode: 'KERIPIK', Jumlah: '2', Sebab: 'awal' }],
      Batch: [
        {
          ...batch,
          'Jika kuota tidak cukup': 'Sebagian',
          Pelunasan: 'COD',
          'Mulai kirim': '02/08/2026',
          'Mulai produksi': '',
        },
      ],
    }),
  );
  order(shop, { 'produk:KERIPIK': '5' });
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  sweepTwice(shop);
  typeUnder(shop, 'Pesanan', 2, 'Status', status);
  for (const [header, typed] of Object.entries({ Tanggal: '01/08/2026', Kode: 'KERIPIK', Jumlah: '10' }))
    typeUnder(shop, 'Stok', 3, header, typed);
  sweepTwice(shop);
  expect(shown(shop.state, 'Rincian').map(({ Jumlah, Keadaan }) => `${Jumlah} ${Keadaan}`)).toEqual([
    '2 Diterima',
    '3 Ditawari',
  ]);
  return shop;
}

/** Eight of ten cakes are given back: of who asked for five, two are in and three offered. */
function givenBack(paid: 'Catat DP' | 'Catat lunas' | null): Workspace {
  const shop = branch(
    openShop({
      ...TEN_CAKES,
      Batch: [{ ...batch, 'Setelah habis': 'Antre', 'Jika kuota tidak cukup': 'Sebagian' }],
    }),
  );
  order(shop, { 'produk:BOLU': '8' });
  order(shop, { nama: 'Ani', whatsapp: '081200000002', 'produk:BOLU': '5' });
  if (paid !== null) typeUnder(shop, 'Pesanan', 3, paid, 'TRUE');
  sweepTwice(shop);
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
  sweepTwice(shop);
  return shop;
}

const asked = (shop: Workspace): string[] => closeByHand(shop)[0].split('\n').slice(2, 6);

describe('what is only offered is not billed as what is in', () => {
  it('by the courier: label and Rekap Kirim', () => {
    const shop = restocked('Siap kirim');
    expect(labels(shop)).toEqual([[20_000, 1]]);
    expect(first(shop, 'Rekap Kirim')).toMatchObject({
      Pesanan: '2 × Keripik',
      'COD ditagih': 'Rp20.000',
      Sisa: 'Rp20.000',
    });
  });

  it('nor missed as COD: what the buyer is told of the parcel is what is in it', () => {
    const shop = restocked('Dikirim');
    const message = decodeURIComponent(first(shop)['Pesan WA'] ?? '');
    expect(message).toContain('2 × Keripik');
    expect(message).not.toContain('3 × Keripik');
    expect(message).toContain('Rp20.000');
    shop.advance(shop.state.clock + 4 * 24 * 3_600_000);
    expect(toDoText(shop.state)).toContain('Rp20.000');
  });

  it('at the close, of who has paid the DP', () => {
    expect(asked(givenBack('Catat DP'))).toEqual([
      'Diterima: 1 pesanan, 2 unit, Rp120.000',
      'Belum lunas: 1 pesanan, 2 unit, sisa Rp60.000',
      'Ditawari: 1 pesanan, 3 unit',
      '',
    ]);
  });

  it('at the close, of who has not', () => {
    expect(asked(givenBack(null))).toEqual([
      'Diterima: 1 pesanan, 2 unit, Rp120.000',
      'Menunggu DP: 1 pesanan, 2 unit, kurang Rp60.000',
      'Belum lunas: 1 pesanan, 2 unit, sisa Rp120.000',
      'Ditawari: 1 pesanan, 3 unit',
    ]);
  });

  it('at the close, of who has paid all of it: nothing is owed, and not all is settled', () => {
    const shop = givenBack('Catat lunas');
    const [question, told] = closeByHand(shop);
    expect(question.split('\n').slice(2, 5)).toEqual([
      'Diterima: 1 pesanan, 2 unit, Rp120.000',
      'Ditawari: 1 pesanan, 3 unit',
      '',
    ]);
    expect(told).not.toMatch(/Belum lunas|Semua sudah lunas/);
    expect(told).toContain('Ditawari: 1 pesanan, 3 unit');
  });
});
