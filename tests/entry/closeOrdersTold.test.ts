import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { closeByHand } from '../support/closeByHand';
import {
  branch,
  OPENING,
  openShop,
  order,
  scheduledShop,
  shown,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
/** Tutup, 5 August 2026, 20.00 WIB. */
const CLOSING = OPENING + 4 * 24 * 60 * MINUTE + 11 * 60 * MINUTE;
const [agustus = {}] = TEN_CAKES.Batch ?? [];

/** Eight cakes are the least; Jika minimum tidak tercapai as given. */
function shopWith(outcome: string): Workspace {
  const batch = { ...agustus, 'Minimum unit': '8', 'Jika minimum tidak tercapai': outcome };
  return branch(openShop({ ...TEN_CAKES, Batch: [batch] }));
}

describe('a close that did not happen', () => {
  it.each<[string, (shop: Workspace) => void]>([
    ['renamed', (shop) => typeUnder(shop, 'Batch', 2, 'Batch', 'Agustus A')],
    ['deleted', (shop) => shop.person((hands) => hands.deleteRow('Batch', 2))],
  ])('is not told as one: the row was %s while she was asked', (_what, act) => {
    const shop = branch(openShop(TEN_CAKES));
    order(shop, { 'produk:BOLU': '2' });
    const [, told] = closeByHand(shop, () => act(shop));
    expect(told).toMatch(/^Batch Agustus tidak ditutup: barisnya di tab Batch tidak ada lagi/);
    expect(shown(shop.state, 'Batch').map(({ Status }) => Status)).not.toContain('Tutup');
  });
});

describe('what the question promises', () => {
  it('is no move to another batch where there is none', () => {
    const shop = shopWith('Pindah batch');
    order(shop, { 'produk:BOLU': '2' });
    const [asked] = closeByHand(shop);
    expect(asked).toContain('2 dari 8: belum tercapai → Anda yang menentukan');
    expect(shown(shop.state, 'Pesanan')[0]?.Batch).toBe('Agustus');
  });

  it('is no extension while a DP is awaited: then it is closed for now', () => {
    const shop = shopWith('Perpanjang sekali');
    shop.state.triggers = shop.state.triggers.filter(({ handler }) => !/^on(Sweep|BatchTurn)$/.test(handler));
    shop.state.clock = CLOSING - MINUTE;
    // Four are taken, seven wait for want of room: eight may come in yet.
    order(shop, { 'produk:BOLU': '4' });
    order(shop, { nama: 'Ani', whatsapp: '081200000002', 'produk:BOLU': '7' });
    shop.state.clock += 2 * MINUTE;
    const [asked, told] = closeByHand(shop);
    expect(asked).toContain('ditutup per saat itu, dan pesanan sesudahnya tidak masuk batch ini');
    expect(told).toMatch(/^Batch Agustus sudah ditutup\./);
    expect(shown(shop.state, 'Batch')[0]).toMatchObject({ Status: 'Tutup', Tutup: '05/08/2026 20.00' });
  });
});

describe('what a missed minimum has ended', () => {
  it('is told without a sum where nobody had paid', () => {
    const shop = shopWith('Batalkan semua');
    order(shop, { 'produk:BOLU': '2' });
    const [, told] = closeByHand(shop);
    expect(told.split('\n').slice(2)).toEqual([
      'Dibatalkan karena minimum tidak tercapai: 1 pesanan, 2 unit. Kabari pembelinya.',
    ]);
  });

  it('is told once: not what an earlier close had', () => {
    const shop = shopWith('Batalkan semua');
    order(shop, { 'produk:BOLU': '2' });
    closeByHand(shop);
    typeUnder(shop, 'Batch', 2, 'Status', 'Buka');
    sweepTwice(shop);
    order(shop, { nama: 'Ani', whatsapp: '081200000002', 'produk:BOLU': '9' });
    const [asked, told] = closeByHand(shop);
    expect(asked).toContain('9 dari 8: tercapai');
    expect(told).toMatch(/^Batch Agustus sudah ditutup\./);
    expect(told).not.toContain('Dibatalkan karena minimum tidak tercapai');
  });
});

describe('a batch whose Buka has passed, where no run has looked since', () => {
  const before = { ...agustus, Batch: 'Juli', Buka: '20/07/2026 09.00', Tutup: '25/07/2026 20.00' };
  const closed = { ...before, 'Mulai produksi': '27/07/2026', Status: 'Tutup' };

  /** Five minutes after Buka of the second; `change` = cells of it. */
  function unseen(change: Record<string, string> = {}): Workspace {
    const shop = branch(scheduledShop({ ...TEN_CAKES, Batch: [closed, { ...agustus, ...change }] }));
    shop.state.clock = OPENING + 5 * MINUTE;
    return shop;
  }

  const standing = ({ state }: Workspace): (string | undefined)[] =>
    shown(state, 'Batch').map(({ Status }) => Status);

  it('is the one that she is asked about, and that is closed', () => {
    const shop = unseen();
    const [asked, told] = closeByHand(shop);
    expect(asked).toMatch(/^Tutup batch Agustus sekarang\?/);
    expect(told).toMatch(/^Batch Agustus sudah ditutup\./);
    expect(standing(shop)).toEqual(['Tutup', 'Tutup']);
    expect(shown(shop.state, 'Batch')[1]).toMatchObject({
      'Ditutup pada': '01/08/2026 09.05',
      'Ditutup karena': 'Penjual',
    });
    expect(shop.state.forms[0]?.accepting).toBe(false);
  });

  it('stays as it is when she says no', () => {
    const shop = unseen();
    const run = shop.run('menuCloseOrders', 'menu', [], ['tidak']);
    expect([run.error ?? null, standing(shop)]).toEqual([null, ['Tutup', 'Terjadwal']]);
  });

  it('is not closed where something has come up while she was asked', () => {
    const shop = unseen();
    const [, told] = closeByHand(shop, () => typeUnder(shop, 'Produk', 2, 'Harga', ''));
    expect(told).toMatch(/^Tidak ada batch yang sedang buka\./);
    expect(standing(shop)).toEqual(['Tutup', 'Terjadwal']);
  });

  it('is not where it may not open: a price is missing, or its form is gone', () => {
    const [bolu = {}] = TEN_CAKES.Produk ?? [];
    const priceless = branch(
      scheduledShop({ ...TEN_CAKES, Batch: [closed, agustus], Produk: [{ ...bolu, Harga: '' }] }),
    );
    priceless.state.clock = OPENING + 5 * MINUTE;
    const unlinked = unseen();
    for (const form of unlinked.state.forms) form.published = false;
    for (const shop of [priceless, unlinked]) {
      expect(closeByHand(shop)[0]).toMatch(/^Batch Juli sudah ditutup\./);
      expect(standing(shop)).toEqual(['Tutup', 'Terjadwal']);
    }
  });
});
