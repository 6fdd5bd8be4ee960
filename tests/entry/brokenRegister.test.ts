import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, OPENING, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

/** As set up by a version that marked nothing: what is renamed there can't be told from what is lost. */
const state = unmarked(openShop(TEN_CAKES));

function unmarked(marked: State): State {
  for (const sheet of marked.spreadsheet.sheets) sheet.metadata = [];
  return marked;
}
const DAY = 86_400_000;

/** 1-based column under a header. */
function columnIn(state: State, tab: string, header: string): number {
  const sheet = sheetNamed(state.spreadsheet, tab);
  return sheet === undefined ? 0 : (columnUnder(sheetTable(sheet, state.spreadsheet.locale), header) ?? 0);
}

function type(shop: Workspace, tab: string, row: number, header: string, typed: string): void {
  shop.person((hands) => hands.edit(tab, row, columnIn(shop.state, tab, header), typed));
}

function register(shop: Workspace): unknown {
  const { sheets } = shop.state.spreadsheet;
  return structuredClone(
    sheets.filter(({ name }) => /^(Pesanan|Rincian)/.test(name)).map(({ cells }) => cells),
  );
}

function statuses(shop: Workspace): string[] {
  return shown(shop.state, 'Pesanan').map((row) => row.Status ?? '');
}

function explanations(shop: Workspace): string {
  return shown(shop.state, 'Perlu Tindakan')
    .map((row) => row.Keterangan)
    .join('\n');
}

describe.each([
  ['Pesanan', 'Batch'],
  ['Pesanan', 'ID Respons'],
  ['Pesanan', 'No. Pesanan'],
  ['Rincian', 'Kode'],
])('%s without its title %s', (tab, header) => {
  const shop = branch(state);
  order(shop, { 'produk:BOLU': '9' });
  shop.person((hands) => hands.renameHeader(tab, columnIn(shop.state, tab, header), 'Judul lain'));
  const run = shop.run('menuSetUp', 'menu', []);
  const said = run.dialog?.text ?? '';
  run.answer('OK');
  order(shop, { 'produk:BOLU': '2' });
  sweepTwice(shop);

  it('gets the column from Siapkan once more, with what stood in it; the one that is called otherwise stays', () => {
    const own = (): string[] => shown(shop.state, tab).map((row) => row[header] ?? '');
    const old = shown(shop.state, tab).map((row) => row['Judul lain'] ?? '');
    expect(own()[0]).toBe(old[0]);
    expect([own()[0], old[1]]).toEqual([expect.stringMatching(/./), '']);
    expect(said).not.toContain('tidak ditemukan');
    expect(statuses(shop)).toEqual(['Menunggu DP', 'Daftar tunggu']);
  });

  it('goes on as if nothing had happened once the title is back', () => {
    const mended = branch(shop.state);
    mended.person((hands) => hands.renameHeader(tab, columnIn(mended.state, tab, 'Judul lain'), header));
    sweepTwice(mended);
    expect(statuses(mended)).toEqual(['Menunggu DP', 'Daftar tunggu']);
    expect(shown(mended.state, 'Rincian').map((row) => row.Keadaan)).toEqual(['Diterima', 'Antre']);
  });
});

describe.each(['Pesanan', 'Rincian'])('tab %s under another name', (tab) => {
  it('is not made anew, and taken up again under its own', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '9' });
    shop.person((hands) => hands.renameTab(tab, `${tab} lama`));
    shop.menu('Siapkan', ['OK']);
    order(shop, { 'produk:BOLU': '2' });
    sweepTwice(shop);
    expect(sheetNamed(shop.state.spreadsheet, tab)).toBeUndefined();
    shop.person((hands) => hands.renameTab(`${tab} lama`, tab));
    sweepTwice(shop);
    expect(statuses(shop)).toEqual(['Menunggu DP', 'Daftar tunggu']);
  });
});

const COLUMN = { number: 'No. Pesanan', key: 'ID Respons', record: 'Tercatat' };

/** No run sees it at once, or it would be written again. */
function loseRecord(shop: Workspace): void {
  shop.state.triggers = shop.state.triggers.filter(({ handler }) => !handler.startsWith('onRegister'));
  type(shop, 'Pesanan', 2, COLUMN.record, '');
}

type Loss = readonly [what: string, lose: (shop: Workspace) => void, sentence: string];

const LOSSES: readonly Loss[] = [
  ['its lines', (shop) => shop.person((hands) => hands.deleteRow('Rincian', 2)), 'berjumlah 9'],
  ['its number', (shop) => type(shop, 'Pesanan', 2, COLUMN.number, ''), 'tidak punya No. Pesanan'],
  ['the number of its line', (shop) => type(shop, 'Rincian', 2, COLUMN.number, ''), 'Rincian baris 2'],
  ['its key', (shop) => type(shop, 'Pesanan', 2, COLUMN.key, ''), 'tidak punya ID Respons'],
];

describe('an order that has lost', () => {
  const sold = branch(state);
  order(sold, { 'produk:BOLU': '9' });
  const visible = (shop: Workspace): unknown =>
    ['Pesanan', 'Rincian'].map((tab) =>
      shown(shop.state, tab)
        .filter((row) => row[COLUMN.number] !== '')
        .map(({ 'Jawaban asli': _, ...row }) => row),
    );

  it.each(LOSSES)('%s gets it back from its record, and its units stay taken', (_what, lose) => {
    const [shop, untouched] = [branch(sold.state), branch(sold.state)];
    lose(shop);
    for (const each of [shop, untouched]) {
      order(each, { 'produk:BOLU': '2' });
      sweepTwice(each);
    }
    expect(statuses(shop)).toEqual(['Menunggu DP', 'Daftar tunggu']);
    expect(visible(shop)).toEqual(visible(untouched));
  });

  it.each(LOSSES)('%s and its record stops the intake, and is not written over', (_what, lose, sentence) => {
    const shop = branch(sold.state);
    loseRecord(shop);
    lose(shop);
    const before = register(shop);
    order(shop, { 'produk:BOLU': '2' });
    sweepTwice(shop);
    expect(register(shop)).toEqual(before);
    expect(explanations(shop)).toContain(sentence);
  });

  it('both does not keep its batch from closing by date, nor the form from closing', () => {
    const shop = branch(sold.state);
    loseRecord(shop);
    shop.person((hands) => hands.deleteRow('Rincian', 2));
    sweepAt(shop, OPENING + 5 * DAY);
    sweepTwice(shop);
    expect(shown(shop.state, 'Batch')[0]).toMatchObject({ Status: 'Tutup', 'Ditutup karena': 'Tanggal' });
    expect(shop.state.forms[0]?.accepting).toBe(false);
  });
});

describe('what no decision reads', () => {
  it('may be anything: the shop goes on, and what is derived is put back', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1' });
    type(shop, 'Pesanan', 2, 'Dibayar', 'lunas BCA');
    order(shop, { 'produk:BOLU': '1' });
    sweepTwice(shop);
    expect(statuses(shop)).toEqual(['Menunggu DP', 'Menunggu DP']);
    expect(shown(shop.state, 'Pesanan').map((row) => row.Dibayar)).toEqual(['Rp0', 'Rp0']);
  });

  it('is reported where it is the seller’s own', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1' });
    type(shop, 'Pesanan', 2, 'Ongkir', 'gratis dong');
    order(shop, { 'produk:BOLU': '1' });
    sweepTwice(shop);
    expect(statuses(shop)).toEqual(['Menunggu DP', 'Menunggu DP']);
    expect(explanations(shop)).toContain('gratis dong');
  });

  it.each([
    ['with a number', 'WA-1'],
    ['without', ''],
  ])('is a row that the seller has typed %s: reported, not counted, not overwritten', (_name, number) => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1' });
    type(shop, 'Pesanan', 3, 'No. Pesanan', number);
    type(shop, 'Pesanan', 3, 'Nama', 'Bu Ani');
    type(shop, 'Pesanan', 3, 'Jumlah', '5');
    order(shop, { 'produk:BOLU': '9' });
    sweepTwice(shop);
    expect(
      shown(shop.state, 'Pesanan').map((row) => [row['No. Pesanan'] === '', row.Nama, row.Status]),
    ).toEqual([
      [false, 'Pembeli Uji', 'Menunggu DP'],
      [number === '', 'Bu Ani', ''],
      [false, 'Pembeli Uji', 'Menunggu DP'],
    ]);
    expect(explanations(shop)).toContain('Tab Pesanan baris 3 Anda ketik sendiri');
  });
});
