import { closeThreads } from '../../local/openWorkspace';
import { changeAnswer } from '../bars/support/queueShop';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

type Shop = ReturnType<typeof branch>;

const state = openShop(TEN_CAKES);

function sent(shop: Shop): void {
  typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikirim');
}

function faulty(shop: Shop, outcome: string, row = 2): void {
  typeUnder(shop, 'Rincian', row, 'Retur', '1');
  typeUnder(shop, 'Rincian', row, 'Alasan retur', 'Cacat');
  typeUnder(shop, 'Rincian', row, 'Hasil retur', outcome);
}

/** Nama, Lebih of each line, and the notes below. */
function buyers(shop: Shop) {
  const rows = shown(shop.state, 'Rekap Pelanggan');
  return { over: rows.map(({ Nama, Lebih }) => `${Nama} ${Lebih}`), text: JSON.stringify(rows) };
}

describe('money kept for the next order', () => {
  it('stands beside its buyer in Rekap Pelanggan until it is used', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '3' });
    sent(shop);
    faulty(shop, 'Potongan berikutnya');
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan')[0]?.Lebih).toBe('Rp0');
    expect(buyers(shop).over.slice(0, 2)).toEqual(['Pembeli Uji Rp60.000', 'Jumlah Rp60.000']);
    expect(buyers(shop).text).toContain('Lebih memuat Rp60.000 yang disimpan untuk pesanan berikutnya');
    order(shop, { 'produk:BOLU': '2' });
    const next = shown(shop.state, 'Pesanan')[1]?.['No. Pesanan'] ?? '';
    const at = shown(shop.state, 'Pembayaran').findIndex(({ Jenis }) => Jenis === 'Pindahan');
    typeUnder(shop, 'Pembayaran', at + 2, 'Referensi', next);
    sweepTwice(shop);
    expect(buyers(shop).over.slice(0, 2)).toEqual(['Pembeli Uji Rp0', 'Jumlah Rp0']);
    expect(buyers(shop).text).not.toContain('disimpan');
  });
});

describe('what is sent again', () => {
  it('has no label with the number of the first parcel, and is not packed', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '3' });
    const parcel = (): unknown => {
      const { parcels } = shop.call('pageParcels', []).result as { parcels: object[] };
      return parcels[0];
    };
    typeUnder(shop, 'Pesanan', 2, 'Resi', 'JNE0001');
    typeUnder(shop, 'Pesanan', 2, 'Dikemas', 'TRUE');
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    expect(parcel()).toMatchObject({ tracking: 'JNE0001', packed: true });
    sent(shop);
    faulty(shop, 'Ganti');
    expect(parcel()).toMatchObject({ tracking: '', packed: false, items: [{ units: 1 }] });
  });

  it('is asked for with all of its units, though they are of two slices', () => {
    const shop = branch(state);
    const id = order(shop, { 'produk:BOLU': '2' });
    changeAnswer(shop, id, { 'produk:BOLU': '3' }, shop.state.clock + 60_000);
    sent(shop);
    faulty(shop, 'Ganti', 2);
    faulty(shop, 'Ganti', 3);
    sweepTwice(shop);
    const asked = shown(shop.state, 'Perlu Tindakan').filter(({ Tindakan }) => Tindakan === 'Retur');
    expect(asked.map(({ Keterangan }) => /lagi (\d+)/.exec(Keterangan ?? '')?.[1])).toEqual(['2']);
  });
});
