import { closeThreads } from '../../../local/openWorkspace';
import { sheetNamed } from '../../../local/sheetTable';
import type { Workspace } from '../../../local/workspace';
import { DISTURBANCES, someCalls } from '../../bars/support/disturbances';
import { Futures } from '../../bars/support/futures';
import { periksa, threeOrders, toDoText } from '../../support/hands';
import { seen } from '../../support/seen';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../../support/shop';

const MINUTE = 60_000;
const EACH = DISTURBANCES.map((each, phase) => [each.how, each, phase] as const);

afterAll(closeThreads);

const base = threeOrders(branch(openShop(TEN_CAKES))).state;

describe('Periksa on a shop that is well', () => {
  it('says so line by line, and changes nothing', () => {
    const shop = branch(base);
    shop.menu('Perbarui semua rekap', ['OK']);
    const before = seen(shop.state);
    const said = periksa(shop);
    expect(said.split('\n')).toEqual([
      '✅ File ini',
      '✅ Nama tab',
      '✅ Judul kolom',
      '✅ Zona waktu dan format angka',
      '✅ Tab, kolom, format dan pilihan',
      '✅ Isi tab',
      '✅ Batch dan Produk',
      '✅ Formulir',
      '✅ Akun',
      '✅ Pemicu otomatis',
      expect.stringMatching(/^ {3}• Pemeriksaan berkala terakhir berjalan \d menit yang lalu\.$/),
      '✅ Jatah email',
      '   • Akun ini masih bisa mengirim email ke 100 penerima hari ini. Buka PO belum mengirim email.',
      'Semua beres.',
    ]);
    expect(seen(shop.state)).toEqual(before);
  });
});

describe('Periksa on tab Stok of a shop that sells nothing from stock', () => {
  it('names what Perlu Tindakan names: a Kode that no product has', () => {
    const shop = branch(base);
    shop.person((hands) => hands.append('Stok', ['01/08/2026', 'BOLO', '5', 'stok awal']));
    expect(periksa(shop)).toContain('Tab Stok menyebut Kode BOLO, yang tidak ada di tab Produk');
    shop.advance(shop.state.clock + 120 * MINUTE);
    expect(toDoText(shop.state)).toContain('Tab Stok menyebut Kode BOLO, yang tidak ada di tab Produk');
    expect(periksa(shop)).not.toContain('Semua beres');
  });
});

describe('Periksa mends', () => {
  it.each<[string, (shop: Workspace) => void, string]>([
    [
      'an unpublished form',
      (shop) => Object.assign(shop.state.forms[0] ?? {}, { published: false, accepting: false }),
      'Formulir dipublikasikan lagi',
    ],
    [
      'a form that somebody has closed',
      (shop) => Object.assign(shop.state.forms[0] ?? {}, { accepting: false }),
      'Formulir dibuka lagi dan menerima pesanan.',
    ],
    [
      'a deleted question',
      (shop) => void shop.state.forms[0]?.items.splice(5, 1),
      'Pertanyaan “Bolu pandan” dibuat lagi di formulir.',
    ],
    [
      'a form that writes elsewhere',
      (shop) => unlink(shop),
      'sekarang disalin lagi ke file ini. Tautan untuk pembeli tetap.',
    ],
    ['a trigger that is there twice', (shop) => doubleTrigger(shop, 'onSweep'), 'yang berlebih dihapus'],
    [
      'a trigger for a form that is ours no more',
      (shop) => doubleTrigger(shop, 'onFormSubmit', 'form-lama'),
      'Pemicu otomatis “Mencatat pesanan” yang berlebih dihapus.',
    ],
    [
      'a sweep that has not run for an hour though its trigger is there',
      (shop) => {
        shop.state.clock += 60 * MINUTE;
      },
      'menit yang lalu; pemicunya dipasang lagi.',
    ],
    ['a trigger that is gone', (shop) => void shop.state.triggers.shift(), 'Pemicu otomatis “'],
    [
      'all triggers',
      (shop) => void shop.state.triggers.splice(0),
      'Pemicu otomatis “Mencatat pesanan” dipasang lagi.',
    ],
    [
      'the trigger of a closing that is to come',
      (shop) => {
        shop.state.triggers = shop.state.triggers.filter(({ handler }) => handler !== 'onBatchTurn');
      },
      'Pemicu otomatis “Buka dan tutup batch” dipasang lagi.',
    ],
    [
      'another zone',
      (shop) => Object.assign(shop.state.spreadsheet, { zone: 'America/New_York' }),
      'America/New_York',
    ],
    ['another locale', (shop) => Object.assign(shop.state.spreadsheet, { locale: 'en_US' }), 'en_US'],
    [
      'a lost setting',
      (shop) => loseSetting(shop),
      'baris “DP” ditambahkan lagi, masih kosong. Isi lagi nilainya.',
    ],
  ])('%s', (_name, harm, sentence) => {
    const shop = branch(base);
    harm(shop);
    expect(periksa(shop)).toContain(sentence);
    expect(periksa(shop)).toContain('Semua beres.');
    order(shop, { 'produk:BOLU': '1' });
    expect(shown(shop.state, 'Pesanan').at(-1)?.Status).toMatch(/Menunggu DP|Dikonfirmasi/);
    expect(shop.state.forms[0]).toMatchObject({ published: true, accepting: true });
    expect(shop.state.triggers).toHaveLength(5);
  });

  it.each<[string, (shop: Workspace) => void, RegExp]>([
    [
      'a form of which nothing is remembered',
      (shop) => void delete shop.state.properties.document.form,
      /^ {3}• Formulir baru dibuat dan dihubungkan dengan file ini\. Tautannya baru; bagikan yang ini ke pembeli: https:\/\/docs\.google\.com\/forms\/d\/e\/form-\d+\/viewform$/m,
    ],
    [
      'a tab with another name',
      (shop) => void shop.person((hands) => hands.renameTab('Batch', 'Punya saya')),
      /^ {3}• Nama tab “Punya saya” dikembalikan menjadi Batch\.$/m,
    ],
    [
      'a column with another title',
      (shop) => void shop.person((hands) => hands.renameHeader('Rincian', 2, 'Kode saya')),
      /^ {3}• Tab Rincian: judul kolom “Kode saya” dikembalikan menjadi Kode\.$/m,
    ],
    [
      'titles that slid down',
      (shop) => void shop.person((hands) => hands.insertRow('Batch', 1)),
      /^ {3}• Tab Batch: baris judul dikembalikan dari baris 2 ke baris 1\.$/m,
    ],
    [
      'a tab that is gone',
      (shop) => void shop.person((hands) => hands.deleteTab('Log')),
      /^ {3}• Tab Log dibuat lagi\.$/m,
    ],
  ])('%s, and says what it did, not what is still to be done', (_name, harm, sentence) => {
    const shop = branch(base);
    harm(shop);
    const said = periksa(shop);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/[Mm]enu (Siapkan|Periksa)/);
    expect(said).toContain('Semua beres.');
  });

  it('a sweep’s trigger that does not run, by another in its place', () => {
    const shop = branch(base);
    const ids = (): string[] =>
      shop.state.triggers.filter(({ handler }) => handler === 'onSweep').map(({ id }) => id);
    const [before] = ids();
    shop.state.clock += 15 * MINUTE;
    periksa(shop);
    expect(ids()).toEqual([before]);
    shop.state.clock += 31 * MINUTE;
    periksa(shop);
    expect(ids()).toEqual([expect.not.stringMatching(`^${before}$`)]);
  });

  it('dropdowns and formats that a paste has taken along', () => {
    const shop = branch(base);
    const status = sheetNamed(shop.state.spreadsheet, 'Pesanan');
    const column = status?.cells[0]?.findIndex((cell) => cell?.v === 'Status') ?? -1;
    if (status?.cells[1]) status.cells[1][column] = { v: 'Menunggu DP' };
    periksa(shop);
    expect(status?.cells[1]?.[column]).toMatchObject({ n: '@', rule: { criteria: 'VALUE_IN_LIST' } });
  });
});

function doubleTrigger({ state }: Workspace, handler: string, sourceId?: string): void {
  const present = state.triggers.find((trigger) => trigger.handler === handler);
  if (!present) throw new Error(`no trigger ${handler}`);
  state.triggers.push({ ...present, id: `${present.id}-lagi`, ...(sourceId ? { sourceId } : {}) });
}

function unlink(shop: Workspace): void {
  const [form] = shop.state.forms;
  delete form?.destination;
  shop.state.spreadsheet.sheets = shop.state.spreadsheet.sheets.filter(({ formId }) => formId === undefined);
}

function loseSetting(shop: Workspace): void {
  const rows = sheetNamed(shop.state.spreadsheet, 'Pengaturan')?.cells ?? [];
  const row = rows.findIndex((cells) => cells[0]?.v === 'DP') + 1;
  shop.person((hands) => hands.deleteRow('Pengaturan', row));
}

describe('what only the seller can mend', () => {
  it('a lost setting is in Perlu Tindakan before anybody asks', () => {
    const shop = branch(base);
    loseSetting(shop);
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('baris “DP” tidak ditemukan');
  });

  it('settings of batches and products are said with their way out, each once', () => {
    const shop = branch(base);
    const next = {
      Batch: 'September',
      Buka: '04/08/2026 09.00',
      Tutup: '09/08/2026 20.00',
      Status: 'Terjadwal',
    };
    for (const [header, text] of Object.entries(next)) typeUnder(shop, 'Batch', 3, header, text);
    for (const [header, text] of Object.entries({ Kode: 'NST', Produk: 'Nastar', Aktif: 'TRUE' }))
      typeUnder(shop, 'Produk', 3, header, text);
    typeUnder(shop, 'Batch', 3, 'DP', 'separuh lebih');
    const said = periksa(shop).split('\n');
    const own = said.slice(said.indexOf('❌ Batch dan Produk: perlu tindakan Anda') + 1);
    expect(own.slice(0, 2).join()).toMatch(/September.*Agustus.*NST.*Harga|NST.*Harga.*September.*Agustus/);
    expect(said.filter((line) => line.includes('separuh lebih'))).toHaveLength(1);
    expect(said.filter((line) => line.includes('NST'))).toHaveLength(1);
    expect(said.at(-1)).toContain('Yang bertanda ❌');
  });

  it('a form in nobody’s hands is said, and stops none of the other checks', () => {
    const shop = branch(base);
    shop.state.forms = [];
    shop.state.triggers = [];
    const said = periksa(shop);
    expect(said).toContain('❌ Formulir: perlu tindakan Anda');
    expect(said).toContain('Formulir tidak bisa dibuka');
    expect(said).toContain('✅ Zona waktu');
  });

  it('a row of the ledger that cannot be read', () => {
    const shop = branch(base);
    typeUnder(shop, 'Pembayaran', 2, 'No. Pesanan', shown(base, 'Pesanan')[0]?.['No. Pesanan'] ?? '');
    typeUnder(shop, 'Pembayaran', 2, 'Jumlah', 'banyak');
    const said = periksa(shop);
    expect(said).toContain('❌ Isi tab');
    expect(said).toContain('baris 2, Jumlah: “banyak” tidak terbaca');
  });

  it('two columns that both claim a title: neither is written over', () => {
    const shop = branch(base);
    const notes = shown(base, 'Pesanan').map((row) => row.Catatan);
    const column = shop.person((hands) => ({ events: [], at: hands.column('Pesanan', 'Catatan') })).at;
    shop.person((hands) => hands.renameHeader('Pesanan', column, 'Pesan pembeli'));
    shop.person((hands) => hands.insertColumn('Pesanan', 1, 'Catatan'));
    const said = periksa(shop);
    expect(said).toContain('judul Catatan ada di kolom A');
    expect(said).toContain('(kolom AC) berjudul “Pesan pembeli”');
    const header = shop.state.spreadsheet.sheets.find(({ name }) => name === 'Pesanan')?.cells[0];
    expect([header?.[0]?.v, header?.[column]?.v]).toEqual(['Catatan 2', 'Catatan']);
    expect(shown(shop.state, 'Pesanan').map((row) => row.Catatan)).toEqual(notes);
    expect(periksa(shop)).toContain('Semua beres.');
  });
});

describe('Periksa that is disturbed', () => {
  const harmed = branch(base);
  harmed.person((hands) => hands.renameTab('Pesanan', 'Punya saya'));
  harmed.person((hands) => hands.renameHeader('Rincian', 2, 'Kode saya'));
  harmed.person((hands) => hands.insertRow('Batch', 1));
  harmed.person((hands) => hands.deleteTab('Log'));
  Object.assign(harmed.state.forms[0] ?? {}, { published: false, accepting: false });
  harmed.state.triggers = [];

  it.each(EACH)(
    'ends the same when it is chosen again, wherever it was %s',
    (_how, { assume, fault }, phase) => {
      const clean = branch(harmed.state, 1, assume);
      const { callsMade } = clean.menu('Periksa', ['OK']);
      clean.menu('Periksa', ['OK']);
      const expected = seen(clean.state);
      const futures = new Futures();
      for (const call of someCalls(callsMade - 1, phase, 601)) {
        const shop = branch(harmed.state, 1, assume);
        shop.menu('Periksa', ['OK'], { fault: fault(call) });
        const end = futures.after(shop, () => shop.menu('Periksa', ['OK']));
        expect({ call, ...(seen(end) as object) }).toEqual({ call, ...(expected as object) });
        expect(end.triggers).toHaveLength(5);
      }
    },
  );
});
