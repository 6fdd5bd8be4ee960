import { closeThreads } from '../../local/openWorkspace';
import { toDoText } from '../support/hands';
import { branch, OPENING, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const state = openShop(TEN_CAKES);

it('a DP above the bill is asked for no further than the bill', () => {
  const shop = branch(state);
  order(shop, { 'produk:BOLU': '2' });
  typeUnder(shop, 'Pesanan', 2, 'Diskon', '100.000');
  sweepTwice(shop);
  const [{ 'No. Pesanan': no = '', Total, DP } = {}] = shown(shop.state, 'Pesanan');
  expect([Total, DP]).toEqual(['Rp20.000', 'Rp60.000']);
  expect(toDoText(shop.state)).toContain('DP Rp20.000 ditunggu');
  expect(shown(shop.state, 'Rekap Pembayaran')[0]).toMatchObject({ Total: 'Rp20.000', DP: 'Rp20.000' });
  typeUnder(shop, 'Pembayaran', 2, 'No. Pesanan', no);
  typeUnder(shop, 'Pembayaran', 2, 'Jumlah', '5.000');
  sweepTwice(shop);
  expect(toDoText(shop.state)).toContain('DP kurang Rp15.000');
});

it('an order that a Diskon asks for nothing any more waits for no DP, and does not expire', () => {
  const shop = branch(state);
  order(shop, { 'produk:BOLU': '2' });
  typeUnder(shop, 'Pesanan', 2, 'Diskon', '119.000');
  sweepTwice(shop);
  expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Total: 'Rp1.000', Status: 'Menunggu DP' });
  typeUnder(shop, 'Pesanan', 2, 'Diskon', '120.000');
  sweepTwice(shop);
  const free = { Total: 'Rp0', Sisa: 'Rp0', Bayar: 'Lunas', Status: 'Dikonfirmasi' };
  expect(shown(shop.state, 'Pesanan')[0]).toMatchObject(free);
  expect(toDoText(shop.state)).not.toContain('DP');
  shop.advance(OPENING + 3 * 24 * 3_600_000);
  expect(shown(shop.state, 'Pesanan')[0]).toMatchObject(free);
});

describe('a DP that has come to nothing by her hand', () => {
  const card = {
    Kode: 'KARTU',
    Produk: 'Kartu',
    Harga: '10.000',
    DP: '0',
    Mode: 'Open order',
    Aktif: 'TRUE',
  };
  const both = openShop({ ...TEN_CAKES, Produk: [...(TEN_CAKES.Produk ?? []), card] });

  it.each([
    ['she types 0', 'Pesanan', 'DP', '0'],
    ['she empties the cell', 'Pesanan', 'DP', ''],
    ['she cancels all that asks for one', 'Rincian', 'Keadaan', 'Batal'],
  ])('is asked for by nobody, and the order is Dikonfirmasi: %s', (_, tab, header, text) => {
    const shop = branch(both);
    order(shop, { 'produk:BOLU': '1', 'produk:KARTU': '2' });
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ DP: 'Rp30.000', Status: 'Menunggu DP' });
    typeUnder(shop, tab, 2, header, text);
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Status: 'Dikonfirmasi' });
    expect(shown(shop.state, 'Rekap Pembayaran')[0]).toMatchObject({ DP: 'Rp0' });
    expect(toDoText(shop.state)).not.toContain('DP');
    shop.advance(OPENING + 40 * 3_600_000);
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Status: 'Dikonfirmasi' });
  });
});

describe('Ongkir raises no DP', () => {
  it('where a Diskon has left less than the DP', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '2' });
    typeUnder(shop, 'Pesanan', 2, 'Diskon', '100.000');
    typeUnder(shop, 'Pesanan', 2, 'Ongkir', '15.000');
    sweepTwice(shop);
    expect(shown(shop.state, 'Rekap Pembayaran')[0]).toMatchObject({ Total: 'Rp35.000', DP: 'Rp20.000' });
    expect(toDoText(shop.state)).toContain('DP Rp20.000 ditunggu');
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    sweepTwice(shop);
    const paid = { Dibayar: 'Rp20.000', Sisa: 'Rp15.000', Status: 'Dikonfirmasi', Bayar: 'DP diterima' };
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject(paid);
  });

  it('but all of it may be asked for in advance by her hand', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '2' });
    typeUnder(shop, 'Pesanan', 2, 'Ongkir', '15.000');
    typeUnder(shop, 'Pesanan', 2, 'DP', '200.000');
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('DP Rp135.000 ditunggu');
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Dibayar: 'Rp135.000', Bayar: 'Lunas' });
  });

  it('nor does an order of which nothing else is left to pay wait for it, and expire', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '2' });
    typeUnder(shop, 'Pesanan', 2, 'Ongkir', '15.000');
    typeUnder(shop, 'Pesanan', 2, 'Diskon', '120.000');
    sweepTwice(shop);
    shop.advance(OPENING + 40 * 3_600_000);
    const left = { Total: 'Rp15.000', Sisa: 'Rp15.000', Status: 'Dikonfirmasi' };
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject(left);
  });
});

describe('a cancelled batch, of which orders live', () => {
  const shop = branch(state);
  typeUnder(shop, 'Batch', 2, 'Pelunasan', 'COD');
  typeUnder(shop, 'Batch', 2, 'Mulai kirim', '02/08/2026');
  order(shop, { 'produk:BOLU': '2' });
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');

  const pick = (status: string): void => {
    typeUnder(shop, 'Batch', 2, 'Status', status);
    sweepTwice(shop);
  };
  const seen = () => {
    const { parcels } = shop.call('pageParcels', []).result as { parcels: { cod: number }[] };
    const told = shown(shop.state, 'Rekap Pembayaran').map((row) => Object.values(row).join(' '));
    return {
      cod: parcels.map(({ cod }) => cod),
      shipping: shown(shop.state, 'Rekap Kirim')[0]?.['COD ditagih'],
      collect: told.filter((row) => row.startsWith('Agustus 1')).map((row) => row.trim()),
      late: toDoText(shop.state).includes('Mulai kirim 02/08/2026 sudah lewat'),
    };
  };

  it('has nobody told to send or to collect, until she has said what becomes of it', () => {
    shop.advance(OPENING + 3 * 24 * 3_600_000);
    const before = seen();
    expect(before).toEqual({
      ...{ cod: [60_000], shipping: 'Rp60.000', late: true },
      collect: ['Agustus 1 Rp60.000 Rp0 Rp0'],
    });
    pick('Batal');
    expect(toDoText(shop.state)).toContain('1 pesanan masih berjalan di batch yang batal ini');
    expect(seen()).toEqual({
      ...{ cod: [0], shipping: 'Rp0', late: false },
      collect: ['Agustus 1 Rp0 Rp0 Rp0'],
    });
    pick('Buka');
    expect(seen()).toEqual(before);
  });
});
