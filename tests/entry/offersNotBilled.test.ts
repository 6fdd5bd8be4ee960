import { closeThreads } from '../../local/openWorkspace';
import { messageLinks } from '../../local/play/outputs/messageLinks';
import type { Workspace } from '../../local/workspace';
import { closeByHand } from '../support/closeByHand';
import { toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const [batch = {}] = TEN_CAKES.Batch ?? [];
const [cake = {}] = TEN_CAKES.Produk ?? [];
const DAY = 24 * 3_600_000;
const first = (shop: Workspace, tab = 'Pesanan') => shown(shop.state, tab)[0] ?? {};

const slices = (shop: Workspace): string[] =>
  shown(shop.state, 'Rincian').map(({ Jumlah, Keadaan }) => `${Jumlah} ${Keadaan}`);

/** What the courier collects by the label, and how many lines are in the parcel. */
function labels(shop: Workspace): (number | undefined)[][] {
  const { parcels } = shop.call('pageParcels', []).result as { parcels: { cod: number; items: unknown[] }[] };
  return parcels.map(({ cod, items }) => [cod, items.length]);
}

/** Five of a backorder asked for, two on the shelf and their DP of 20.000 paid; ten more come, three are offered, and `days` go by in that Status. */
function restocked(status: string, days = 0): Workspace {
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
          'Batas waktu DP (jam)': '96',
        },
      ],
    }),
  );
  order(shop, { 'produk:KERIPIK': '5' });
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  sweepTwice(shop);
  for (const [header, typed] of Object.entries({ Tanggal: '01/08/2026', Kode: 'KERIPIK', Jumlah: '10' }))
    typeUnder(shop, 'Stok', 3, header, typed);
  sweepTwice(shop);
  typeUnder(shop, 'Pesanan', 2, 'Status', status);
  sweepTwice(shop);
  shop.advance(shop.state.clock + days * DAY);
  expect(slices(shop)).toEqual(['2 Diterima', '3 Ditawari']);
  return shop;
}

/** Eight of ten cakes are given back `days` later: of who asked for five, two are in and three offered. */
function givenBack(paid: 'Catat DP' | 'Catat lunas' | null, days = 0): Workspace {
  const shop = branch(
    openShop({
      ...TEN_CAKES,
      Batch: [
        {
          ...batch,
          'Setelah habis': 'Antre',
          'Jika kuota tidak cukup': 'Sebagian',
          Pelunasan: 'Sebelum produksi',
        },
      ],
    }),
  );
  order(shop, { 'produk:BOLU': '8' });
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  order(shop, { nama: 'Ani', whatsapp: '081200000002', 'produk:BOLU': '5' });
  if (paid !== null) typeUnder(shop, 'Pesanan', 3, paid, 'TRUE');
  sweepTwice(shop);
  shop.advance(shop.state.clock + days * DAY);
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
  sweepTwice(shop);
  expect(slices(shop)).toEqual(['8 Batal', '2 Diterima', '3 Ditawari']);
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

  it('nor by what the buyer is told of the parcel', () => {
    const shop = restocked('Dikirim');
    const [message] = messageLinks(shop.state);
    expect(message?.text.split('\n').slice(1)).toEqual([
      'Pesanan: 2 × Keripik',
      'Dibayar saat diterima (COD): Rp20.000',
      'Terima kasih!',
    ]);
  });

  it('nor missed as COD three days after it was sent, and what she is told to tick books no more', () => {
    const shop = restocked('Dikirim', 3);
    expect(toDoText(shop.state)).toMatch(/Uang COD Rp20.000 belum dicatat.*centang Catat lunas/);
    typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
    sweepTwice(shop);
    expect(shown(shop.state, 'Pembayaran').map(({ Jenis, Jumlah }) => `${Jenis} ${Jumlah}`)).toEqual([
      'DP Rp20.000',
      'Pelunasan Rp20.000',
    ]);
    expect(toDoText(shop.state)).not.toContain('Uang COD');
  });

  it('nor proposed by Catat pembayaran once the rest was sent', () => {
    const { result } = restocked('Dikirim').call('pageFindOrders', ['0001']);
    expect(result).toMatchObject({ orders: [{ total: 40_000, balance: 20_000, missing: 20_000 }] });
  });

  it('nor asked for as a balance, by Perlu Tindakan or by a message', () => {
    // The day before production, which begins on 7 August.
    const shop = givenBack('Catat DP', 5);
    expect(toDoText(shop.state)).toContain('Sisa Rp60.000');
    typeUnder(shop, 'Pesanan', 3, 'Pesan terkirim', 'TRUE');
    const message = messageLinks(shop.state).find(({ key }) => key?.startsWith('balance'));
    expect(message?.text.split('\n').slice(1, 4)).toEqual([
      'Total: Rp120.000',
      'Sudah kami terima: Rp60.000',
      'Pelunasan: Rp60.000, sebelum 7 Agu 2026',
    ]);
    expect(toDoText(givenBack('Catat lunas', 5).state)).not.toContain('Sisa Rp');
  });

  it('nor by the message that orders are closed, which names the offer', () => {
    const shop = givenBack('Catat lunas');
    closeByHand(shop);
    sweepTwice(shop);
    const message = messageLinks(shop.state).find(({ key }) => key?.startsWith('closed'));
    expect(message?.text.split('\n').slice(1)).toEqual([
      'Pesanan: 2 × Bolu pandan',
      'Ada tempat juga untuk 3 × Bolu pandan, sampai 2 Agu 2026 09.55 WIB. Bila mau, balas pesan ini.',
      'Total: Rp120.000',
      'Sudah kami terima: Rp120.000',
      'Lunas, terima kasih!',
    ]);
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
