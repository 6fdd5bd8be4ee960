import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const [batch = {}] = TEN_CAKES.Batch ?? [];
const first = (shop: Workspace, tab = 'Pesanan') => shown(shop.state, tab)[0] ?? {};

/** What labels say: the sum that the courier collects, and how many lines are in the parcel. */
function labels(shop: Workspace): (number | undefined)[][] {
  const { parcels } = shop.call('pageParcels', []).result as { parcels: { cod: number; items: unknown[] }[] };
  return parcels.map(({ cod, items }) => [cod, items.length]);
}

/** Four cakes to be paid on delivery, their DP paid, brought to this Status. */
function begun(status: string): Workspace {
  const shop = branch(
    openShop({ ...TEN_CAKES, Batch: [{ ...batch, Pelunasan: 'COD', 'Mulai kirim': '03/08/2026' }] }),
  );
  order(shop, { 'produk:BOLU': '4' });
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  sweepTwice(shop);
  typeUnder(shop, 'Pesanan', 2, 'Status', status);
  sweepTwice(shop);
  return shop;
}

describe.each(['Batal', 'Batal (kuota tetap)'])('every slice set to %s', (state) => {
  it.each(['Diproduksi', 'Siap kirim'])('ends an order that is %s, as Status Batal does', (status) => {
    const shop = begun(status);
    typeUnder(shop, 'Rincian', 2, 'Keadaan', state);
    sweepTwice(shop);
    expect(first(shop)).toMatchObject({ Status: 'Batal', Sisa: 'Rp0', Bayar: 'Harus dikembalikan' });
    expect([first(shop, 'Rekap Kirim')['COD ditagih'], labels(shop)]).toEqual(['Rp0', []]);
    expect(toDoText(shop.state)).toContain('Uang Rp120.000 belum diputuskan');
    // Who caused it is said, and by the batch's policy, which is blank, all of it goes back.
    typeUnder(shop, 'Pesanan', 2, 'Alasan', 'Pembeli');
    sweepTwice(shop);
    expect(
      shown(shop.state, 'Pembayaran').map(({ Jenis, Jumlah, Status }) => [Jenis, Jumlah, Status]),
    ).toEqual([
      ['DP', 'Rp120.000', 'Masuk'],
      ['Pengembalian', 'Rp120.000', 'Akan dikirim'],
    ]);
  });

  it.each(['Dikirim', 'Selesai'])(
    'is put back where the order is %s: what comes back is a return',
    (status) => {
      const shop = begun(status);
      typeUnder(shop, 'Rincian', 2, 'Keadaan', state);
      sweepTwice(shop);
      expect([first(shop).Status, first(shop, 'Rincian').Keadaan]).toEqual([status, 'Diterima']);
      const told = shown(shop.state, 'Log').find(({ Sebab = '' }) => Sebab.includes('Retur'));
      expect(told?.Sebab).toContain('sudah dikirim');
    },
  );
});

it('what still waits beside it waits on', () => {
  const shop = branch(
    openShop({
      ...TEN_CAKES,
      Batch: [{ ...batch, 'Setelah habis': 'Antre', 'Jika kuota tidak cukup': 'Sebagian' }],
    }),
  );
  order(shop, { 'produk:BOLU': '8' });
  order(shop, { nama: 'Ani', whatsapp: '081200000002', 'produk:BOLU': '5' });
  typeUnder(shop, 'Pesanan', 3, 'Catat DP', 'TRUE');
  typeUnder(shop, 'Pesanan', 3, 'Status', 'Diproduksi');
  sweepTwice(shop);
  typeUnder(shop, 'Rincian', 3, 'Keadaan', 'Batal (kuota tetap)');
  sweepTwice(shop);
  expect(shown(shop.state, 'Pesanan')[1]).toMatchObject({ Status: 'Daftar tunggu', Jumlah: '3' });
});
