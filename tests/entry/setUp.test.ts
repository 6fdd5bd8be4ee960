import { addGivenTabs } from '../../local/givenTabs';
import type { State } from '../../local/google/state';
import { newState } from '../../local/newState';
import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import { DISTURBANCES, someCalls } from '../bars/support/disturbances';
import { branch, OPENING, openShop, order, shown, TEN_CAKES } from '../support/shop';

const EACH = DISTURBANCES.map((each, phase) => [each.how, each, phase] as const);

afterAll(closeThreads);

const HOUR = 3_600_000;

function emptyFile(): State {
  return newState({ start: OPENING - HOUR, language: 'id', seed: 1 });
}

function tabNames(state: State): string[] {
  return state.spreadsheet.sheets.map(({ name }) => name);
}

/** What a person can see or Google runs; not properties, clocks and execution records. */
function world(state: State): unknown {
  const { sheets, ...book } = state.spreadsheet;
  return { book, sheets, forms: state.forms, triggers: state.triggers };
}

describe('Siapkan in an empty file', () => {
  const state = emptyFile();
  const shop = openWorkspace({ world: 'kept', state });
  const first = shop.run('menuSetUp', 'menu', []);
  const said = first.dialog?.text ?? '';
  first.answer('OK');

  it('makes every tab, in the order in which a seller meets them, and removes the blank one', () => {
    expect(tabNames(state)).toEqual([
      'Pengaturan',
      'Batch',
      'Produk',
      'Kuota',
      'Stok',
      'Bahan',
      'Resep',
      'Pesanan',
      'Rincian',
      'Pembayaran',
      'Rekap Produksi',
      'Rekap Kirim',
      'Rekap Kuota',
      'Rekap Bahan',
      'Rekap Pembayaran',
      'Rekap Pelanggan',
      'Rekap Batch',
      'Dasbor',
      'Perlu Tindakan',
      'Log',
    ]);
  });

  it('makes no form yet and says what to fill in', () => {
    expect(state.forms).toEqual([]);
    expect(said).toContain('Isi tab Produk');
    expect(said).toContain('Isi tab Batch');
    expect(said).toContain('formulir belum dibuat');
    expect(state.triggers.map(({ handler }) => handler)).toEqual([
      'onRegisterEdit',
      'onRegisterChange',
      'onSweep',
    ]);
  });

  it('gives every setting a row with its standard value', () => {
    const values = new Map(shown(state, 'Pengaturan').map((row) => [row.Pengaturan, row.Nilai]));
    expect(values.get('Zona waktu')).toBe('WIB');
    expect(values.get('Batas waktu DP (jam)')).toBe('24');
    expect(values.get('Jika kuota tidak cukup')).toBe('Antre');
    expect(values.get('DP')).toBe('');
  });
});

describe('Siapkan in a file with products and a batch', () => {
  const state = openShop(TEN_CAKES);

  it('makes the form, published, and its triggers', () => {
    expect(state.forms).toHaveLength(1);
    expect(state.forms[0]).toMatchObject({
      title: 'Pemesanan Dapur Uji',
      published: true,
      accepting: true,
    });
    expect(state.triggers.map(({ handler }) => handler).sort()).toEqual([
      'onBatchTurn',
      'onFormSubmit',
      'onRegisterChange',
      'onRegisterEdit',
      'onSweep',
    ]);
  });

  it('fills in what a blank cell means, and leaves what the seller has typed', () => {
    expect(shown(state, 'Batch')[0]).toMatchObject({ Batch: 'Agustus', Status: 'Buka', 'Kuota unit': '10' });
    expect(shown(state, 'Produk')[0]).toMatchObject({ Kode: 'BOLU', Harga: 'Rp60.000', Aktif: 'TRUE' });
  });

  it('keeps in sight what a row is called, where the columns are wider than a phone, until she has it otherwise', () => {
    const shop = branch(emptyFile());
    shop.menu('Siapkan', ['OK']);
    const tab = sheetNamed(shop.state.spreadsheet, 'Pesanan');
    expect([tab?.frozenRows, tab?.frozenColumns]).toEqual([1, 1]);
    if (tab) tab.frozenColumns = 0;
    shop.menu('Siapkan', ['OK']);
    expect(sheetNamed(shop.state.spreadsheet, 'Pesanan')?.frozenColumns).toBe(0);
  });

  it('changes nothing when it is pressed again', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '2' });
    shop.menu('Siapkan', ['OK']);
    const before = structuredClone(world(shop.state));
    expect(shop.menu('Siapkan', ['OK']).error).toBeUndefined();
    expect(world(shop.state)).toEqual(before);
  });

  it('gives a later product its question among the products, and keeps the others', () => {
    const shop = branch(state);
    shop.person((hands) => hands.append('Produk', ['LAPIS', 'Lapis legit', '90.000']));
    shop.menu('Siapkan', ['OK']);
    const titles = shop.state.forms[0]?.items.map(({ title }) => title) ?? [];
    expect(titles.slice(5)).toEqual(['Bolu pandan', 'Lapis legit', 'Catatan', 'Persetujuan']);
    expect(shop.state.triggers).toHaveLength(5);
  });
});

describe('the form of a shop', () => {
  const state = openShop(TEN_CAKES);

  it('keeps what the seller has put into it, with a title or without', () => {
    const shop = branch(state);
    const [form] = shop.state.forms;
    const [first] = form?.items ?? [];
    if (first === undefined) throw new Error('no form');
    form?.items.push({ ...structuredClone(first), id: 4711, title: '' });
    shop.person((hands) => hands.append('Produk', ['LAPIS', 'Lapis legit', '90.000']));
    shop.menu('Siapkan', ['OK']);
    expect(form?.items.map(({ id }) => id)).toContain(4711);
    expect(form?.items.map(({ title }) => title)).toContain('Lapis legit');
  });

  it.each([
    ['2', true],
    ['0', true],
    ['-3', false],
    ['2,5', false],
    ['10000', false],
    ['dua', false],
  ])('lets %s through as a quantity: %s', (typed, allowed) => {
    const shop = branch(state);
    const [form] = shop.state.forms;
    const answers = Object.fromEntries(
      (form?.items ?? []).map((item) => [
        item.id,
        item.title === 'Bolu pandan' ? typed : defaultAnswer(item.type),
      ]),
    );
    const result = shop.submit(answers, { formId: form?.id ?? '', page: 'fresh' });
    expect('responseId' in result).toBe(allowed);
  });

  it('says of a product that has left tab Produk that it is not sold', () => {
    const shop = branch(state);
    shop.person((hands) => hands.append('Produk', ['LAPIS', 'Lapis legit', '90.000']));
    shop.menu('Siapkan', ['OK']);
    shop.person((hands) => hands.deleteRow('Produk', 3));
    shop.menu('Siapkan', ['OK']);
    const item = shop.state.forms[0]?.items.find(({ title }) => title === 'Lapis legit');
    expect(item?.help).toBe('Sedang tidak dijual');
  });
});

function defaultAnswer(type: string): string | string[] {
  return type === 'CHECKBOX' ? ['Saya setuju dengan ketentuan di atas'] : '0812';
}

describe('Siapkan that is disturbed', () => {
  it.each(EACH)('never makes a second form, wherever it was %s', (_how, { assume, fault }, phase) => {
    const state = emptyFile();
    addGivenTabs(state, TEN_CAKES);
    const calls = countCalls(state);
    expect(calls).toBeGreaterThan(100);
    for (const call of someCalls(calls - 1, phase, 355)) {
      const shop = openWorkspace({ world: 'kept', state: structuredClone(state), assume });
      shop.menu('Siapkan', ['OK'], { fault: fault(call) });
      shop.menu('Siapkan', ['OK']);
      const made = shop.state.forms.filter(({ items }) => items.length > 0);
      expect({ call, forms: made.length, triggers: shop.state.triggers.length }).toEqual({
        call,
        forms: 1,
        // The form, the sweep, the opening and the closing that lie ahead.
        triggers: 6,
      });
      expect(made[0]?.confirmationMessage).toContain('Terima kasih');
      expect(made[0]?.items.map(({ title }) => title)).toEqual([
        'Nama',
        'Nomor WhatsApp',
        'Email (boleh kosong)',
        'Alamat lengkap',
        'Pengiriman',
        'Bolu pandan',
        'Catatan',
        'Persetujuan',
      ]);
    }
  });
});

function countCalls(state: State): number {
  const shop = openWorkspace({ world: 'kept', state: structuredClone(state) });
  return shop.menu('Siapkan', ['OK']).callsMade;
}
