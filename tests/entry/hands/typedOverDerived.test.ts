import { closeThreads } from '../../../local/openWorkspace';
import type { Workspace } from '../../../local/workspace';
import { noteUnder } from '../../support/hands';
import {
  branch,
  openShop,
  order,
  shown,
  sweepAt,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;

/** Two orders of a batch whose balance is due before it is made; the second has its DP. */
const start = branch(
  openShop({
    ...TEN_CAKES,
    Batch: (TEN_CAKES.Batch ?? []).map((row) => ({ ...row, Pelunasan: 'Sebelum produksi' })),
  }),
);
for (const units of ['2', '3']) order(start, { 'produk:BOLU': units });
typeUnder(start, 'Pesanan', 3, 'Catat DP', 'TRUE');
sweepTwice(start);

/** Every note beside the orders and their lines. */
function notes({ state }: Workspace): string[] {
  return ['Pesanan', 'Rincian'].flatMap((tab) =>
    shown(state, tab).flatMap((row, index) =>
      Object.keys(row).flatMap((header) => {
        const note = noteUnder(state, tab, index + 2, header);
        return note === '' ? [] : [`${tab}.${header} ${index + 2}: ${note}`];
      }),
    ),
  );
}

describe.each<[string, string, string, why: string]>([
  ['Pesanan', 'Jumlah', '5', 'dihitung sendiri'],
  ['Pesanan', 'Total', '100.000', 'dihitung sendiri'],
  ['Pesanan', 'Total', 'seratus ribu', 'dihitung sendiri'],
  ['Pesanan', 'Sisa', '0', 'dihitung sendiri'],
  ['Pesanan', 'Lebih', '5.000', 'dihitung sendiri'],
  ['Pesanan', 'Bayar', 'Lunas', 'dihitung sendiri'],
  ['Pesanan', 'Dilewati', '3', 'dihitung sendiri'],
  ['Rincian', 'Harga', '50.000', 'seperti saat dipesan'],
  ['Rincian', 'Diskon', '10.000', 'seperti saat dipesan'],
  ['Rincian', 'Subtotal', '100.000', 'seperti saat dipesan'],
  ['Rincian', 'Produk', 'Bolu keju', 'seperti saat dipesan'],
  ['Rincian', 'Kode', 'KEJU', 'seperti saat dipesan'],
  ['Rincian', 'Waktu', '01/08/2026 10.00', 'seperti saat dipesan'],
])('%s.%s, typed over with %s', (tab, header, typed, why) => {
  it.each([2, 3])('is put back with a note that says why, and no other cell has one (row %i)', (row) => {
    const shop = branch(start.state);
    const before = shown(shop.state, tab)[row - 2]?.[header];
    typeUnder(shop, tab, row, header, typed);
    sweepTwice(shop);
    expect(shown(shop.state, tab)[row - 2]?.[header]).toBe(before);
    expect(notes(shop)).toEqual([expect.stringContaining(why)]);
    expect(noteUnder(shop.state, tab, row, header)).toContain(why);
  });
});

describe('no note stands beside what follows from', () => {
  it.each<[string, string, string]>([
    ['Pesanan', 'Ongkir', '15.000'],
    ['Pesanan', 'Diskon', '30.000'],
    // So that what is paid is less than the DP, and no more than Total.
    ['Pesanan', 'DP', '170.000'],
    ['Pesanan', 'DP', '10.000'],
    ['Pesanan', 'Status', 'Batal'],
    ['Rincian', 'Jumlah', '1'],
    ['Rincian', 'Keadaan', 'Batal'],
    ['Batch', 'Mulai produksi', '08/08/2026'],
    ['Batch', 'Pelunasan', ''],
    ['Pembayaran', 'Jumlah', '20.000'],
  ])('%s.%s = %s', (tab, header, typed) => {
    const shop = branch(start.state);
    const row = tab === 'Batch' || tab === 'Pembayaran' ? 2 : 3;
    typeUnder(shop, tab, row, header, typed);
    sweepTwice(shop);
    expect(notes(shop)).toEqual([]);
  });

  it('Ongkir of a dead order, whose Sisa and Bayar stay', () => {
    const shop = branch(start.state);
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
    typeUnder(shop, 'Pesanan', 2, 'Ongkir', '15.000');
    sweepTwice(shop);
    expect(notes(shop)).toEqual([]);
    typeUnder(shop, 'Pesanan', 2, 'Total', '1.000');
    sweepAt(shop, shop.state.clock + HOUR);
    expect(notes(shop)).toEqual([expect.stringContaining('Pesanan.Total 2')]);
  });
});

describe('Batas pelunasan of who owes, which follows the batch', () => {
  it('is put back, and without a note', () => {
    const shop = branch(start.state);
    const before = shown(shop.state, 'Pesanan')[0]?.['Batas pelunasan'];
    typeUnder(shop, 'Pesanan', 2, 'Batas pelunasan', '09/08/2026');
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan')[0]?.['Batas pelunasan']).toBe(before);
    expect(notes(shop)).toEqual([]);
  });

  it('has no note where a run is killed that follows another Mulai produksi', () => {
    const dates = new Set<string | undefined>();
    for (let kill = 1; kill < 70; kill += 3) {
      const shop = branch(start.state, 1, { unflushedAtKill: 'applied' });
      shop.arm({ next: 'onRegisterEdit', kill });
      typeUnder(shop, 'Batch', 2, 'Mulai produksi', '08/08/2026');
      sweepTwice(shop);
      dates.add(shown(shop.state, 'Pesanan')[0]?.['Batas pelunasan']);
      expect([kill, notes(shop)]).toEqual([kill, []]);
    }
    expect(dates.size).toBe(1);
  });
});

describe('Dilewati', () => {
  /** Ten are sold; one waits for four, one behind it for one, and two come back: the second is passed by. */
  function queue(): Workspace {
    const shop = branch(start.state);
    for (const units of ['5', '4', '1']) {
      order(shop, { 'produk:BOLU': units, whatsapp: `0812000001${units}${units}`, nama: `Bu ${units}` });
      shop.advance(shop.state.clock + HOUR / 60);
    }
    typeUnder(shop, 'Rincian', 2, 'Jumlah', '1');
    sweepTwice(shop);
    return shop;
  }

  it('has no note where somebody is passed over', () => {
    const shop = queue();
    expect(shown(shop.state, 'Pesanan').map((row) => row.Dilewati)).toEqual(['', '', '', '1', '']);
    expect(notes(shop)).toEqual([]);
  });

  it('nor where she changes Prioritas', () => {
    const shop = queue();
    typeUnder(shop, 'Pesanan', 6, 'Prioritas', '1');
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan').map((row) => row.Dilewati)).toEqual(['', '', '', '', '']);
    expect(notes(shop)).toEqual([]);
  });
});
