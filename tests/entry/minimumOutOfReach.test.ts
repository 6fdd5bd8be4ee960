import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { closeByHand } from '../support/closeByHand';
import { toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const [agustus = {}] = TEN_CAKES.Batch ?? [];
const [bolu = {}] = TEN_CAKES.Produk ?? [];
const NASTAR = { Kode: 'NASTAR', Produk: 'Nastar', Harga: '80.000', Mode: 'Pre-order', Aktif: 'TRUE' };

/** Two nastar are ordered, of which five, or a lot of five, are the least, and two cakes beside one of them; nobody has paid. */
function shopWith(least: 'Minimum' | 'Kloter'): Workspace {
  const batch = { ...agustus, 'Jika minimum tidak tercapai': 'Batalkan semua' };
  const shop = branch(
    openShop({ ...TEN_CAKES, Produk: [bolu, { ...NASTAR, [least]: '5' }], Batch: [batch] }),
  );
  order(shop, { 'produk:NASTAR': '1' });
  order(shop, { nama: 'Ani', whatsapp: '081200000002', 'produk:BOLU': '2', 'produk:NASTAR': '1' });
  return shop;
}

const orders = ({ state }: Workspace) => shown(state, 'Pesanan');

describe.each(['Minimum', 'Kloter'] as const)('a %s that the close has put out of reach', (least) => {
  it('ends what is below it at once, and nobody is asked for a DP of it', () => {
    const shop = shopWith(least);
    const [, told] = closeByHand(shop);
    expect(told.split('\n').slice(2, 6)).toEqual([
      'Dibatalkan karena minimum tidak tercapai: 1 pesanan, 1 unit. Kabari pembelinya.',
      'Dibatalkan sebagian karena minimum tidak tercapai: 1 pesanan. Kabari pembelinya.',
      'Belum lunas:',
      // Two cakes, of Rp60.000 each.
      `${orders(shop)[1]?.['No. Pesanan']}: Rp120.000`,
    ]);
    expect(shown(shop.state, 'Batch')[0]?.['Tahap minimum']).toMatch(/^ended: /);
    sweepTwice(shop);
    expect(orders(shop).map(({ Status, DP }) => `${Status} ${DP}`)).toEqual([
      'Batal Rp40.000',
      'Menunggu DP Rp60.000',
    ]);
    expect(orders(shop)[0]?.['Pesan WA']).toBe('');
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    sweepTwice(shop);
    expect(orders(shop)[0]?.Dibayar).toBe('Rp0');
    expect(toDoText(shop.state)).not.toContain('DP Rp40.000 ditunggu');
  });
});

it('an order that comes to the register after that is no exception', () => {
  const shop = shopWith('Minimum');
  shop.state.triggers = shop.state.triggers.filter(({ handler }) => handler !== 'onFormSubmit');
  // Google tells of it when the batch is closed.
  order(shop, { nama: 'Budi', whatsapp: '081200000003', 'produk:NASTAR': '2' });
  closeByHand(shop);
  expect(orders(shop).length).toBe(2);
  sweepTwice(shop);
  expect(orders(shop).map(({ Status }) => Status)).toEqual(['Batal', 'Menunggu DP', 'Batal']);
  expect(orders(shop)[2]?.Alasan).toContain('minimum 5 unit (NASTAR) tidak tercapai');
});
