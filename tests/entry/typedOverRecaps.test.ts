import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

/** One sweep that is due, ten minutes on; an hour has not passed since the last deep look. */
function sweep(shop: Workspace): void {
  shop.advance(shop.state.clock + 11 * 60_000);
}

const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikonfirmasi');
  sweep(shop);
  return shop.state;
})();

describe('what she types over in a recap', () => {
  it.each([
    ['Rekap Pembayaran', 'Dibayar', 'Rp0'],
    ['Rekap Produksi', 'Dipesan', '2'],
    ['Rekap Kirim', 'Alamat', shown(state, 'Rekap Kirim')[0]?.Alamat ?? '?'],
  ])('%s, %s is put right by the next sweep, once', (tab, header, right) => {
    const shop = branch(state);
    typeUnder(shop, tab, 2, header, '999');
    sweep(shop);
    expect(shown(shop.state, tab)[0]?.[header]).toBe(right);
    const { published } = shop.state.properties.document;
    sweep(shop);
    expect(shop.state.properties.document.published).toBe(published);
  });
});

it('a recap that she deletes is there again after the next sweep', () => {
  const shop = branch(state);
  const before = shown(shop.state, 'Rekap Pelanggan')[0];
  shop.person((hands) => hands.deleteTab('Rekap Pelanggan'));
  sweep(shop);
  expect(shown(shop.state, 'Rekap Pelanggan')[0]).toEqual(before);
});

it('a column of ours that she moves stays where she has put it, one of hers among ours too', () => {
  const shop = branch(state);
  const tab = 'Rekap Pembayaran';
  const titles = () => Object.keys(shown(shop.state, tab)[0] ?? {});
  const before = titles();
  shop.person((hands) => hands.paste(tab, 1, before.length + 1, [['Milik saya'], ['janji']]));
  shop.person((hands) => hands.moveColumn(tab, before.length + 1, 3));
  order(shop, { whatsapp: '081200000002', 'produk:BOLU': '1' });
  sweepTwice(shop);
  expect(titles()).toEqual([...before.slice(0, 2), 'Milik saya', ...before.slice(2)]);
  expect(shown(shop.state, tab)[0]?.['Milik saya']).toBe('janji');
});
