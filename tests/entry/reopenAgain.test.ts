import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const SAID = 'pilih Status Buka di tab Batch';
const DAY = 24 * 3_600_000;
const status = (shop: Workspace) => shown(shop.state, 'Batch')[0]?.Status;

/** Sold out; a day later nobody has paid. `units` that one more has asked for, who waits. */
function expired(units = ''): Workspace {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '10' });
  if (units !== '') order(shop, { nama: 'Bu Dua', whatsapp: '081200000012', 'produk:BOLU': units });
  sweepTwice(shop);
  expect([status(shop), toDoText(shop.state).includes(SAID)]).toEqual(['Tutup', false]);
  sweepAt(shop, shop.state.clock + DAY + 3 * 3_600_000);
  return shop;
}

it('a batch that was sold out and is free again: she is told that it can be opened, and it can', () => {
  const shop = expired();
  expect(toDoText(shop.state)).toContain(SAID);
  typeUnder(shop, 'Batch', 2, 'Status', 'Buka');
  sweepTwice(shop);
  expect([status(shop), toDoText(shop.state).includes(SAID)]).toEqual(['Buka', false]);
});

it('not once what it sells is being made, where no Tutup ends it', () => {
  const [batch = {}] = TEN_CAKES.Batch ?? [];
  const shop = branch(openShop({ ...TEN_CAKES, Batch: [{ ...batch, Tutup: '' }] }));
  order(shop, { 'produk:BOLU': '10' });
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  sweepTwice(shop);
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
  sweepTwice(shop);
  expect(toDoText(shop.state)).toContain(SAID);
  // Mulai produksi is 7 August.
  sweepAt(shop, Date.UTC(2026, 7, 6, 17, 5));
  expect([status(shop), toDoText(shop.state).includes(SAID)]).toEqual(['Tutup', false]);
});

it('not while somebody waits for what is free, nor after its end', () => {
  expect(toDoText(expired('11').state)).not.toContain(SAID);
  const shop = expired();
  sweepAt(shop, Date.UTC(2026, 7, 5, 13, 5));
  expect(toDoText(shop.state)).not.toContain(SAID);
});
