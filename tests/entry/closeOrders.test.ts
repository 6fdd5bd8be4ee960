import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { closeByHand } from '../support/closeByHand';
import { toDoText } from '../support/hands';
import {
  branch,
  OPENING,
  openShop,
  order,
  shown,
  sweepAt,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Tutup, 5 August 2026, 20.00 WIB. */
const CLOSING = OPENING + 4 * DAY + 11 * 60 * MINUTE;
const [agustus = {}] = TEN_CAKES.Batch ?? [];
const [bolu = {}] = TEN_CAKES.Produk ?? [];

/** Two of eight cakes are ordered, and their DP is there; Jika minimum tidak tercapai as given. */
function shortOf(outcome: string): Workspace {
  const batch = { ...agustus, 'Minimum unit': '8', 'Jika minimum tidak tercapai': outcome };
  const shop = branch(openShop({ ...TEN_CAKES, Batch: [batch] }));
  order(shop, { 'produk:BOLU': '2' });
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  return shop;
}

/** Nobody looks until then. */
function unseenUntil(shop: Workspace, at: number): void {
  shop.state.triggers = shop.state.triggers.filter(({ handler }) => !/^on(Sweep|BatchTurn)$/.test(handler));
  shop.state.clock = at;
}

const row = (shop: Workspace): Record<string, string> => shown(shop.state, 'Batch')[0] ?? {};

describe('minimums in the question of Tutup order sekarang', () => {
  it('leaves out what nobody has ordered', () => {
    const kas = { ...bolu, Kode: 'KAS', Produk: 'Kastengel', Mode: 'Pre-order', Minimum: '5', Kloter: '4' };
    const shop = branch(openShop({ ...TEN_CAKES, Produk: [{ ...bolu, Minimum: '2' }, kas] }));
    order(shop, { 'produk:BOLU': '2' });
    const [asked] = closeByHand(shop);
    expect(asked).toContain('Minimum BOLU: 2 dari 2: tercapai');
    expect(asked).not.toContain('KAS');
  });

  it('says of the last lot that it is full', () => {
    const shop = branch(openShop({ ...TEN_CAKES, Produk: [{ ...bolu, Kloter: '3' }] }));
    order(shop, { 'produk:BOLU': '6' });
    expect(closeByHand(shop)[0]).toContain('Kloter terakhir BOLU: penuh, 3 dari 3');
  });

  it('of the last lot nothing while all of it waits', () => {
    const shop = branch(openShop({ ...TEN_CAKES, Produk: [{ ...bolu, Kloter: '6' }] }));
    order(shop, { 'produk:BOLU': '11' });
    expect(shown(shop.state, 'Pesanan')[0]?.Status).toBe('Daftar tunggu');
    expect(closeByHand(shop)[0]).not.toContain('Kloter');
  });
});

describe('Perpanjang sekali', () => {
  it('is not promised where she closes the batch before its Tutup: that is for her to decide', () => {
    const shop = shortOf('Perpanjang sekali');
    const [asked] = closeByHand(shop);
    expect(asked).toContain('2 dari 8: belum tercapai → Anda yang menentukan');
    sweepTwice(shop);
    expect(row(shop)).toMatchObject({
      Tutup: '05/08/2026 20.00',
      Status: 'Tutup',
      'Ditutup karena': 'Penjual',
    });
    expect(toDoText(shop.state)).toContain('undurkan Tutup, lalu pilih Status Buka');
  });

  it('is done by hand, as Perlu Tindakan says', () => {
    const shop = shortOf('Perpanjang sekali');
    closeByHand(shop);
    typeUnder(shop, 'Batch', 2, 'Tutup', '06/08/2026 20.00');
    typeUnder(shop, 'Batch', 2, 'Status', 'Buka');
    sweepTwice(shop);
    expect(row(shop)).toMatchObject({ Tutup: '06/08/2026 20.00', Status: 'Buka', 'Ditutup pada': '' });
    expect(toDoText(shop.state)).not.toContain('Minimum unit');
    expect(shop.state.forms[0]?.accepting).toBe(true);
  });

  it('keeps a batch open whose Tutup has passed unseen, and says so', () => {
    const shop = shortOf('Perpanjang sekali');
    unseenUntil(shop, CLOSING + 3 * MINUTE);
    const [asked, told] = closeByHand(shop);
    expect(asked).toContain('2 dari 8: belum tercapai → Perpanjang sekali');
    expect(asked).toContain('ditutup per saat itu, lalu Tutup diperpanjang sekali');
    // Later by the 4 days and 11 hours that it was open.
    expect(row(shop)).toMatchObject({ Tutup: '10/08/2026 07.00', Status: 'Buka', 'Ditutup pada': '' });
    expect(told).toMatch(
      /^Batch Agustus tidak ditutup: Tutup sudah diperpanjang sampai 10 Agu 2026 07\.00 WIB\./,
    );
    expect(shown(shop.state, 'Log').map(({ Kejadian }) => Kejadian)).not.toContain('Tutup order');
    expect(shop.state.forms[0]?.accepting).toBe(true);
  });

  it('closes it when she asks once more, and promises nothing', () => {
    const shop = shortOf('Perpanjang sekali');
    unseenUntil(shop, CLOSING + 3 * MINUTE);
    closeByHand(shop);
    shop.state.clock += MINUTE;
    const [asked, told] = closeByHand(shop);
    expect(asked).toContain('→ Anda yang menentukan');
    expect(told).toMatch(/^Batch Agustus sudah ditutup\./);
    expect(row(shop)).toMatchObject({ Status: 'Tutup', 'Ditutup karena': 'Penjual' });
  });

  it('closes as of Tutup what was not extended by then', () => {
    const shop = shortOf('Produksi saja');
    unseenUntil(shop, CLOSING + 3 * MINUTE);
    const [asked, told] = closeByHand(shop);
    expect(asked).toContain('dan pesanan sesudahnya tidak masuk batch ini');
    expect(told).toMatch(/^Batch Agustus sudah ditutup\./);
    expect(row(shop)).toMatchObject({ 'Ditutup pada': '05/08/2026 20.00', 'Ditutup karena': 'Tanggal' });
  });
});

describe('a minimum that ends orders at the close', () => {
  it('is told, with what is to be sent back, and nobody has paid all', () => {
    const [, told] = closeByHand(shortOf('Batalkan semua'));
    expect(told.split('\n').slice(2)).toEqual([
      'Dibatalkan karena minimum tidak tercapai: 1 pesanan, 2 unit, harus dikembalikan Rp60.000. Kabari pembelinya.',
    ]);
  });

  it('is told of orders of which the rest is made', () => {
    const kas = { ...bolu, Kode: 'KAS', Produk: 'Kastengel', Minimum: '5' };
    const batch = { ...agustus, 'Jika minimum tidak tercapai': 'Batalkan semua' };
    const shop = branch(openShop({ ...TEN_CAKES, Produk: [bolu, kas], Batch: [batch] }));
    order(shop, { 'produk:BOLU': '1', 'produk:KAS': '2' });
    typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
    const [, told] = closeByHand(shop);
    // Rp180.000 are paid; one cake is Rp60.000.
    expect(told).toContain(
      'Dibatalkan sebagian karena minimum tidak tercapai: 1 pesanan, lebih bayar Rp120.000.',
    );
    expect(told).toContain('Semua sudah lunas.');
  });

  it('is told of orders that go to the next batch', () => {
    const shop = shortOf('Pindah batch');
    const next = {
      Batch: 'September',
      Buka: '01/09/2026 09.00',
      Tutup: '05/09/2026 20.00',
      Status: 'Terjadwal',
    };
    for (const [header, typed] of Object.entries(next)) typeUnder(shop, 'Batch', 3, header, typed);
    sweepAt(shop, shop.state.clock + 10 * MINUTE);
    const [, told] = closeByHand(shop);
    expect(shown(shop.state, 'Pesanan')[0]?.Batch).toBe('September');
    expect(told.split('\n').slice(2)).toEqual([
      'Pindah batch karena minimum tidak tercapai: 1 pesanan, 2 unit. Kabari pembelinya.',
    ]);
  });
});
