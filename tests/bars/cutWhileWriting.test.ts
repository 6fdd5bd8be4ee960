import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';
import { thinned } from '../support/thinned';
import { refreshWhile } from './support/refreshWhile';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

const TAB = 'Rekap Kuota';

const before = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '1' });
  sweepTwice(shop);
  return shop.state;
})();

/** She deletes all rows below the first two, so that what is on its way to the tab has no place there. */
function cut(shop: Workspace): void {
  const hands = openWorkspace({ state: shop.state });
  const sheet = shop.state.spreadsheet.sheets.find(({ name }) => name === TAB);
  hands.person((person) => {
    for (let row = sheet?.rows ?? 0; row > 2; row--) person.deleteRow(TAB, row);
    return { events: [] };
  });
}

it('a tab that is cut down while all is written fails no run and keeps up no other', () => {
  const whole = refreshWhile(before, 0, () => undefined);
  const quotas = shown(whole.shop.state, TAB).length;
  for (let call = whole.calls; call > 40; call -= thinned(20)) {
    const { shop } = refreshWhile(before, call, cut);
    const failed = shown(shop.state, 'Log').filter(({ Kejadian }) => Kejadian === 'Gagal');
    expect([call, failed]).toEqual([call, []]);
    for (const tab of ['Rekap Batch', 'Rekap Pelanggan'])
      expect([call, tab, shown(shop.state, tab).length]).toEqual([
        call,
        tab,
        shown(whole.shop.state, tab).length,
      ]);
    shop.menu('Perbarui semua rekap', ['OK']);
    expect([call, shown(shop.state, TAB).length]).toEqual([call, quotas]);
    expect(quotas).toBeGreaterThan(2);
  }
}, 120_000);
