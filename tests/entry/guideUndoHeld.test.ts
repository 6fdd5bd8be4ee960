import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { guidePageWords } from '../../src/messages/pages/guidePage';
import { askGuide, BATCH, guidedShop, undoLast } from '../support/guide';
import { periksa, toDoText } from '../support/hands';
import { branch, OPENING, order, shown, sweepAt, sweepTwice, typeUnder } from '../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;
const pick = (shop: Workspace, tab: string, header: string) =>
  shown(shop.state, tab).map((row) => row[header]);
const undoable = (shop: Workspace) => askGuide(shop, { ask: 'look' }).state.undoable;

/** Its batch is open. */
function opened(): Workspace {
  const shop = guidedShop();
  sweepAt(shop, OPENING + 26 * HOUR);
  return shop;
}

const { state: ready } = opened();

/** A second product, and an order of both. */
function withOrder(): Workspace {
  const shop = branch(ready);
  askGuide(shop, { ask: 'products', text: 'Bolu 60rb\nDonat 5rb' });
  sweepTwice(shop);
  order(shop, { 'produk:NASTAR': '1', 'produk:BOLU': '1' });
  return shop;
}

describe('a step that was not taken back, for an order hangs on it', () => {
  it('can be taken back when she has done as she was told: cancelled the order', () => {
    const shop = withOrder();
    expect(undoLast(shop)).toMatchObject({ wrong: 'inUse', state: { undoable: 'products' } });
    expect(pick(shop, 'Produk', 'Kode')).toEqual(['NASTAR', 'BOLU']);
    expect(guidePageWords.id.wrongs.inUse).toContain('pilih Batal di Status pesanan itu, lalu tekan lagi');
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
    expect(undoLast(shop)).toMatchObject({ wrong: null, state: { undoable: null } });
    expect([pick(shop, 'Produk', 'Kode'), pick(shop, 'Pesanan', 'Status')]).toEqual([['NASTAR'], ['Batal']]);
    sweepAt(shop, shop.state.clock + 3 * HOUR);
    expect(toDoText(shop.state)).toBe('');
    expect(periksa(shop)).toContain('Semua beres');
  });

  it('or that product of it alone', () => {
    const shop = withOrder();
    const row = pick(shop, 'Rincian', 'Kode').indexOf('BOLU') + 2;
    typeUnder(shop, 'Rincian', row, 'Keadaan', 'Batal');
    expect(undoLast(shop).wrong).toBeNull();
    expect([pick(shop, 'Produk', 'Kode'), pick(shop, 'Pesanan', 'Status')]).toEqual([
      ['NASTAR'],
      ['Menunggu DP'],
    ]);
    sweepAt(shop, shop.state.clock + 3 * HOUR);
    expect(toDoText(shop.state)).not.toContain('BOLU');
  });

  it('while it is asked how many of that product are meant', () => {
    const shop = branch(ready);
    askGuide(shop, { ask: 'products', text: 'Bolu 60rb' });
    sweepTwice(shop);
    order(shop, { 'produk:BOLU': 'dua atau tiga' });
    expect([pick(shop, 'Pesanan', 'Status'), undoLast(shop).wrong]).toEqual([['Perlu dicek'], 'inUse']);
  });

  it('is a batch of hers until all its orders are cancelled: what was sold there is sold', () => {
    const shop = opened();
    order(shop, { 'produk:NASTAR': '1' });
    typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Selesai');
    expect([pick(shop, 'Pesanan', 'Status'), undoLast(shop).wrong]).toEqual([['Selesai'], 'inUse']);
    expect([pick(shop, 'Batch', 'Batch'), undoable(shop)]).toEqual([['Perdana'], 'batch']);
    expect(guidePageWords.id.wrongs.inUse).toContain('bisa diubah di tabnya');
  });
});

it('a batch that is open is not taken back from under a buyer whose answer no event told of', () => {
  const shop = guidedShop();
  // Before the first one.
  askGuide(shop, { ...BATCH, name: 'Dua', opens: '2026-08-01T09:00', closes: '2026-08-01T23:00' });
  sweepAt(shop, OPENING + HOUR / 2);
  expect(pick(shop, 'Batch', 'Status')).toEqual(['Terjadwal', 'Buka']);
  shop.arm({ next: 'onFormSubmit', drop: true });
  order(shop, { 'produk:NASTAR': '1' });
  expect(undoLast(shop).wrong).toBe('inUse');
  expect(shown(shop.state, 'Pesanan')).toMatchObject([{ Batch: 'Dua', Status: 'Menunggu DP' }]);
  expect(pick(shop, 'Batch', 'Batch')).toEqual(['Perdana', 'Dua']);
});

it('settings are taken back though the form does not open, for no order hangs on them', () => {
  const shop = branch(ready);
  askGuide(shop, { ask: 'payment', accounts: 'BRI 456', downPayment: '50%', hours: '24' });
  shop.state.forms = [];
  expect(undoLast(shop).wrong).toBeNull();
  expect(askGuide(shop, { ask: 'look' }).state.payment.accounts).toBe('Bank Contoh 000-111');
});

it('an undo that Google has killed is done when it is pressed again, or is done already', () => {
  const from = branch(ready);
  askGuide(from, { ask: 'products', text: 'Bolu 60rb\nDonat 5rb' });
  sweepTwice(from);
  const of = askGuide(from, { ask: 'look' }).state.undoMark;
  const clean = branch(from.state).call('pageGuide', [{ ask: 'undo', of }]);
  const calls = Object.values(clean.record.calls).reduce((sum, each) => sum + each, 0);
  for (let kill = 3; kill <= calls; kill += 30) {
    const shop = branch(from.state);
    shop.call('pageGuide', [{ ask: 'undo', of }], { fault: { kill } });
    const left = undoable(shop);
    const { wrong } = askGuide(shop, { ask: 'undo', of });
    expect([kill, wrong]).toEqual([kill, left === null ? 'otherSave' : null]);
    expect([kill, pick(shop, 'Produk', 'Kode'), undoable(shop)]).toEqual([kill, ['NASTAR'], null]);
    sweepTwice(shop);
    expect([kill, toDoText(shop.state)]).toEqual([kill, '']);
  }
});
