import { copiedFile } from '../../local/copiedFile';
import { addGivenTabs, type GivenTabs } from '../../local/givenTabs';
import type { State } from '../../local/google/state';
import { newState } from '../../local/newState';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import type { GuideAnswer, GuideAsk } from '../../src/ui/guideAnswers';
import { periksa } from '../support/hands';
import { seen } from '../support/seen';
import { branch, OPENING, openShop, order, scheduledShop, shown, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const SHOP: GuideAsk = { ask: 'shop', name: 'Dapur Uji', whatsapp: '', zone: 'WIB', language: 'id' };

/** A Sheet in which she has kept books by hand, and nothing of ours. */
function keptBy(tabs: GivenTabs): State {
  const state = newState({ start: OPENING, language: 'id', seed: 1 });
  addGivenTabs(state, tabs);
  return state;
}

/** What Siapkan says. */
function setUp(shop: Workspace): string {
  const run = shop.run('menuSetUp', 'menu', []);
  const said = run.dialog?.text ?? '';
  run.answer('OK');
  return said;
}

/** Why it was not done; `null` = it was. */
function guide(shop: Workspace, asked: GuideAsk): string | null {
  const answer = shop.call('pageGuide', [asked]).result as GuideAnswer;
  return 'failure' in answer ? answer.cause : null;
}

const HERS: readonly (readonly [tab: string, rows: GivenTabs[string]])[] = [
  ['Dasbor', [{ Bulan: 'Maret', Omzet: 'tiga juta' }]],
  ['Dashboard', [{ Bulan: 'Maret', Omzet: 'tiga juta' }]],
  ['Rekap Pelanggan', [{ Nama: 'Bu Rina', WhatsApp: '0812', Pesanan: '2', Suka: 'kastengel' }]],
  ['Rekap Produksi', [{ Produk: 'Nastar', Minggu: '1', Dibuat: '30' }]],
  ['Rekap Kirim', [{ Nama: 'Bu Rina', Resi: 'JNE-123', Ongkos: 'lunas' }]],
  ['Rekap Pembayaran', [{ Nama: 'Bu Rina', Total: '170.000', DP: '50.000', Lunas: 'belum' }]],
  ['Rekap Bahan', [{ Bahan: 'Tepung', Sisa: 'dua karung' }]],
  ['Perlu Tindakan', [{ Tindakan: 'Beli telur', Keterangan: '2 kg', Kapan: 'Senin' }]],
  ['Pesanan', [{ Tanggal: '12/03/2025', Nama: 'Bu Rina', WhatsApp: '081234567890', Pesanan: '2 Nastar' }]],
  ['Rincian', [{ Barang: 'Nastar', Biaya: '10.000' }]],
  ['Pembayaran', [{ Tanggal: '01/07/2026', Nama: 'Bu Rina', Jumlah: '170.000' }]],
  ['Pengaturan', [{ Oven: 'atas', Suhu: '180' }]],
  // Google takes two names that differ in nothing but capitals for one.
  ['PESANAN', [{ Tanggal: '12/03/2025', Nama: 'Bu Rina' }]],
  ['dasbor', [{ Bulan: 'Maret', Omzet: 'tiga juta' }]],
];

describe.each(HERS)('a tab %s that she had before the first set-up', (tab, rows) => {
  const before = keptBy({ [tab]: rows });
  const wayOut = new RegExp(`sudah ada tab .*: ${tab}\\. .*[Gg]anti namanya \\(mis\\. “${tab} lama”\\)`);

  it('stops Siapkan before anything is written, and is told as hers with the way out', () => {
    const shop = branch(before);
    const file = seen(shop.state);
    expect(setUp(shop)).toMatch(wayOut);
    expect(seen(shop.state)).toEqual(file);
    expect(shop.state.triggers).toEqual([]);
  });

  it('stops Panduan as it opens, and its first step', () => {
    const shop = branch(before);
    const file = seen(shop.state);
    expect(guide(shop, { ask: 'look' })).toMatch(wayOut);
    expect(guide(shop, SHOP)).toMatch(wayOut);
    expect(seen(shop.state)).toEqual(file);
  });

  it('stays as it was under another name, and the set-up goes on', () => {
    const shop = branch(before);
    const hers = shown(shop.state, tab);
    shop.person((hands) => hands.renameTab(tab, `${tab} lama`));
    expect(guide(shop, SHOP)).toBeNull();
    expect(setUp(shop)).toContain('Selesai');
    expect(shown(shop.state, `${tab} lama`)).toEqual(hers);
  });
});

it('the third step of Panduan leaves it as it was, and nothing is remembered that would let Siapkan write there', () => {
  const shop = branch(keptBy({ Dasbor: [{ Bulan: 'Maret', Omzet: 'tiga juta' }] }));
  expect(guide(shop, { ask: 'form' })).toMatch(/sudah ada tab .*: Dasbor\./);
  expect(setUp(shop)).toMatch(/sudah ada tab .*: Dasbor\./);
  expect(shown(shop.state, 'Dasbor')[0]).toMatchObject({ Bulan: 'Maret' });
});

it('all of them are told at once', () => {
  const shop = branch(
    keptBy(Object.fromEntries(HERS.filter(([tab]) => !/^(Dashboard|PESANAN|dasbor)$/.test(tab)))),
  );
  expect(setUp(shop)).toContain(
    ': Pengaturan, Pesanan, Rincian, Pembayaran, Rekap Produksi, Rekap Kirim, Rekap Bahan, Rekap Pembayaran, Rekap Pelanggan, Dasbor, Perlu Tindakan. ',
  );
});

describe('what is no such tab', () => {
  it.each([
    ['lists that she has begun for a shop', TEN_CAKES],
    ['lists of hers that lack titles of ours', { Produk: [{ Produk: 'Nastar', Harga: '80.000' }] }],
    ['a tab of hers that is only like ours', { 'Dasbor lama': [{ Bulan: 'Maret' }] }],
  ])('%s', (_name, tabs: GivenTabs) => {
    const shop = branch(keptBy(tabs));
    expect(setUp(shop)).toContain('Selesai');
    expect(periksa(shop)).not.toContain('milik Anda');
  });

  it('a list of hers, from which Panduan begins as from a blank file', () => {
    const shop = branch(
      keptBy({ Produk: [{ Produk: 'Nastar', Harga: '80.000' }], Batch: [{ Nama: 'PO 1' }] }),
    );
    expect(guide(shop, { ask: 'look' })).toBeNull();
    expect(guide(shop, SHOP)).toBeNull();
    expect(shown(shop.state, 'Produk')[0]).toMatchObject({ Produk: 'Nastar' });
    expect(shown(shop.state, 'Batch')[0]).toMatchObject({ Nama: 'PO 1' });
  });

  it.each([
    ['whose marks she has lost', branch(scheduledShop(TEN_CAKES)).state],
    [
      'that is a copy which knows nothing',
      copiedFile(scheduledShop(TEN_CAKES), { copiedProperties: 'stay' }),
    ],
  ])('a recap without titles, in a shop %s', (_name, state) => {
    const shop = branch(state);
    for (const sheet of shop.state.spreadsheet.sheets) sheet.metadata = [];
    shop.person((hands) => hands.edit('Dasbor', 1, 1, 'Milik saya'));
    shop.person((hands) => hands.deleteRow('Rekap Kuota', 1));
    expect(setUp(shop)).toContain('Selesai');
  });

  it.each<[string, (shop: Workspace) => void]>([
    ['has another name', (shop) => shop.person((hands) => hands.renameTab('Pesanan', 'Pesanan Juli'))],
    ['begins with a blank row', (shop) => shop.person((hands) => hands.insertRow('Pesanan', 1))],
  ])('any in a copy without memory and marks, whose Rincian is ours and whose Pesanan %s', (_what, act) => {
    const first = branch(openShop(TEN_CAKES));
    order(first, { 'produk:BOLU': '2' });
    const shop = branch(copiedFile(first.state, { copiedProperties: 'stay' }));
    for (const sheet of shop.state.spreadsheet.sheets) sheet.metadata = [];
    act(shop);
    expect(setUp(shop)).not.toContain('sudah ada tab');
  });

  it('the tab that a failure was told in before any set-up', () => {
    const shop = branch(keptBy({}));
    shop.run('menuSetUp', 'menu', [], ['OK'], { fault: { throw: 8 } });
    expect(shown(shop.state, 'Perlu Tindakan')[0]?.Tindakan).toBe('Periksa kegagalan');
    expect(setUp(shop)).toContain('Selesai');
  });
});
