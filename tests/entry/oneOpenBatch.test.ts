import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { noteUnder, toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const [agustus = {}] = TEN_CAKES.Batch ?? [];
const [cake = {}] = TEN_CAKES.Produk ?? [];
const kedua = {
  ...agustus,
  Batch: 'Kedua',
  Buka: '06/08/2026 09.00',
  Tutup: '09/08/2026 20.00',
  'Mulai produksi': '12/08/2026',
  'Kuota unit': '3',
};

const shopOf = (...batches: (typeof agustus)[]): Workspace =>
  branch(openShop({ ...TEN_CAKES, Batch: batches }));
const open = (shop: Workspace): (string | undefined)[] =>
  shown(shop.state, 'Batch')
    .filter((row) => row.Status === 'Buka')
    .map((row) => row.Batch);
const states = (shop: Workspace): (string | undefined)[] =>
  shown(shop.state, 'Batch').map((row) => row.Status);
function pickOpen(shop: Workspace, row: number): void {
  typeUnder(shop, 'Batch', row, 'Status', 'Buka');
  sweepTwice(shop);
}

/** Kedua is open, Agustus closed by hand before its Tutup; Kedua stands above it. */
function closedForTheNext(): Workspace {
  const shop = shopOf(kedua, { ...agustus, 'Kuota unit': '2' });
  typeUnder(shop, 'Batch', 3, 'Status', 'Tutup');
  sweepAt(shop, Date.UTC(2026, 7, 5, 2, 5));
  typeUnder(shop, 'Batch', 2, 'Buka', '05/08/2026 09.00');
  sweepTwice(shop);
  return shop;
}

describe('a Status that is picked to be Buka', () => {
  it('beside the open batch goes back with a note that says why, and to the Log', () => {
    const shop = shopOf(agustus, { ...kedua, Buka: '01/08/2026 09.10' });
    pickOpen(shop, 3);
    expect(states(shop)).toEqual(['Buka', 'Terjadwal']);
    expect(noteUnder(shop.state, 'Batch', 3, 'Status')).toContain('Kedua bertumpuk dengan Agustus');
    const told = shown(shop.state, 'Log').filter((row) => row.Kejadian === 'Belum bisa dibuka');
    expect(told.map((row) => [row.Objek, row.Lama, row.Baru])).toEqual([['Kedua', 'Buka', 'Terjadwal']]);
  });

  it('of one that fails its check goes back', () => {
    const shop = branch(openShop({ ...TEN_CAKES, Produk: [{ ...cake, Harga: '' }] }));
    expect(states(shop)).toEqual(['Terjadwal']);
    pickOpen(shop, 2);
    expect(states(shop)).toEqual(['Terjadwal']);
    expect(noteUnder(shop.state, 'Batch', 2, 'Status')).toContain('Harga');
  });

  it('of one that was closed goes back to Tutup with its stamps while the next is open', () => {
    const shop = closedForTheNext();
    const stamps = () =>
      ['Ditutup pada', 'Ditutup karena'].map((header) => shown(shop.state, 'Batch')[1]?.[header]);
    const before = stamps();
    pickOpen(shop, 3);
    expect(states(shop)).toEqual(['Buka', 'Tutup']);
    expect(stamps()).toEqual(before);
    expect(noteUnder(shop.state, 'Batch', 3, 'Status')).toContain('Agustus bertumpuk dengan Kedua');
  });

  it('opens one that passes, also one that she has closed', () => {
    const shop = shopOf(agustus);
    typeUnder(shop, 'Batch', 2, 'Status', 'Tutup');
    sweepTwice(shop);
    pickOpen(shop, 2);
    expect(states(shop)).toEqual(['Buka']);
    expect(noteUnder(shop.state, 'Batch', 2, 'Status')).toBe('');
  });
});

it('an open batch stays open whatever its check would say now', () => {
  const shop = shopOf(agustus);
  typeUnder(shop, 'Produk', 2, 'Harga', '');
  sweepTwice(shop);
  expect(states(shop)).toEqual(['Buka']);
});

it('a row that was copied whole while it was open does not stay open beside it', () => {
  const shop = shopOf(agustus);
  for (const [header, value] of Object.entries({ ...shown(shop.state, 'Batch')[0], Batch: 'Salinan' }))
    if (value !== '') typeUnder(shop, 'Batch', 3, header, value ?? '');
  sweepTwice(shop);
  expect(states(shop)).toEqual(['Buka', 'Terjadwal']);
});

it('a Tutup that is moved later opens no second batch, and she is told', () => {
  const shop = shopOf(agustus, { ...kedua, 'Kuota unit': '4' });
  sweepAt(shop, Date.UTC(2026, 7, 5, 13, 5));
  sweepAt(shop, Date.UTC(2026, 7, 6, 2, 5));
  typeUnder(shop, 'Batch', 2, 'Tutup', '07/08/2026 20.00');
  sweepTwice(shop);
  expect(open(shop)).toEqual(['Kedua']);
  expect(toDoText(shop.state)).toContain('Agustus bertumpuk dengan Kedua');
  order(shop, { nama: 'Bu Dua', whatsapp: '081200000012', 'produk:BOLU': '3' });
  sweepTwice(shop);
  expect([shown(shop.state, 'Pesanan')[0]?.Batch, shop.state.forms[0]?.description?.split('\n')[0]]).toEqual([
    'Kedua',
    'Batch Kedua',
  ]);
});

it('an order goes into the batch that the form names', () => {
  const shop = closedForTheNext();
  typeUnder(shop, 'Batch', 3, 'Status', 'Buka');
  order(shop, { nama: 'Bu Dua', whatsapp: '081200000012', 'produk:BOLU': '3' });
  sweepTwice(shop);
  const [made] = shown(shop.state, 'Pesanan');
  expect([made?.Batch, made?.Status]).toEqual(['Kedua', 'Menunggu DP']);
});
