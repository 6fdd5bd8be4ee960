import { displayValue } from '../../local/google/spreadsheet/displayValue';
import { cellAt } from '../../local/google/spreadsheet/sheetCells';
import type { CellState, SheetState } from '../../local/google/spreadsheet/spreadsheetState';
import { closeThreads } from '../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

/** Pixels of Arial at Google's ten points, a digit and the mean of a word's letters. */
const DIGIT = 7.5;
const LETTER = 6.7;
const PADDING = 6;
/** The arrow of a dropdown, and the chip around its word. */
const CHIP = 34;

function widthUnder({ state: { spreadsheet } }: Workspace, tab: string, header: string): number {
  const sheet = sheetNamed(spreadsheet, tab);
  const column = sheet && columnUnder(sheetTable(sheet, spreadsheet.locale), header);
  if (sheet === undefined || column === undefined) throw new Error(`${tab} has no ${header}`);
  return sheet.widths[column] ?? 100;
}

const text = (words: string): number => words.length * DIGIT + PADDING;
const picked = (words: string): number => words.length * LETTER + PADDING + CHIP;

/** What a person must never see half of. */
const VALUES: readonly (readonly [tab: string, header: string, pixels: number])[] = [
  ['Pesanan', 'No. Pesanan', text('PO-270201-0055')],
  ['Pesanan', 'Waktu', text('14/03/2026 20.15')],
  ['Pesanan', 'WhatsApp', text('6281234567890')],
  ['Pesanan', 'Total', text('Rp12.500.000')],
  ['Pesanan', 'Sisa', text('Rp12.500.000')],
  ['Pesanan', 'Status', picked('Daftar tunggu')],
  ['Pesanan', 'Bayar', picked('Harus dikembalikan')],
  ['Pesanan', 'Batas DP', text('14/03/2026 20.15')],
  ['Pesanan', 'Batas pelunasan', text('14/03/2026 20.15')],
  ['Pesanan', 'Resi', text('JNE0012345678901')],
  ['Pesanan', 'HP pengirim', text('6281234567890')],
  ['Rincian', 'Keadaan', picked('Batal (kuota tetap)')],
  ['Rincian', 'Hasil retur', picked('Potongan berikutnya')],
  ['Pembayaran', 'Jenis', picked('Pengembalian')],
  ['Pembayaran', 'Jumlah', text('Rp12.500.000')],
  ['Pembayaran', 'Status', picked('Akan dikirim')],
  ['Batch', 'Tutup', text('14/03/2026 20.15')],
  ['Batch', 'Jika minimum tidak tercapai', picked('Perpanjang sekali')],
  ['Batch', 'Pelunasan', picked('Sebelum produksi')],
  ['Batch', 'Ulangi', picked('Sebelum hari raya')],
  ['Produk', 'Mode', picked('Ready stock')],
  ['Produk', 'Harga', text('Rp12.500.000')],
  ['Rekap Kirim', 'No. Pesanan', text('PO-270201-0055')],
  ['Rekap Pembayaran', 'Jatuh tempo', text('Pelunasan 22/02/2027')],
  ['Perlu Tindakan', 'Objek', text('PO-270201-0055')],
  ['Log', 'Baru', text('Pelunasan Rp177.000 Masuk')],
];

/** The ten cakes in a file whose tabs Siapkan has made itself, and one order. */
const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '1' });
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  sweepTwice(shop);
  return shop.state;
})();

function titleRow(sheet: SheetState): (CellState | null)[] {
  return Array.from({ length: sheet.columns }, (_, at) => cellAt(sheet, 1, at + 1));
}

describe('a new file', () => {
  it('shows money, dates, phones and states whole', () => {
    const shop = branch(state);
    const cut = VALUES.filter(([tab, header, pixels]) => widthUnder(shop, tab, header) < pixels);
    expect(cut).toEqual([]);
  });

  it('shows every title whole: in one line, or in several', () => {
    const { sheets, locale } = state.spreadsheet;
    const ours = sheets.filter(({ formId }) => formId === undefined);
    const cut = ours.flatMap((sheet) =>
      titleRow(sheet).flatMap((cell, at) => {
        const title = cell && displayValue(cell, locale);
        const room = sheet.widths[at + 1] ?? 100;
        const isShown = !title || sheet.hiddenColumns.includes(at + 1) || cell?.wrap === true;
        return isShown || room >= text(title) ? [] : [`${sheet.name}: ${title}`];
      }),
    );
    expect(cut).toEqual([]);
  });
});

describe('widths of hers', () => {
  const widen = (shop: Workspace, tab: string, header: string): void => {
    const sheet = sheetNamed(shop.state.spreadsheet, tab);
    const column = sheet && columnUnder(sheetTable(sheet, shop.state.spreadsheet.locale), header);
    if (sheet !== undefined && column !== undefined) sheet.widths[column] = 333;
  };

  it.each([
    ['Pesanan', 'Status'],
    ['Pengaturan', 'Nilai'],
    ['Batch', 'Tutup'],
  ])('%s, %s: Siapkan leaves them alone', (tab, header) => {
    const shop = branch(state);
    widen(shop, tab, header);
    shop.menu('Siapkan', ['OK', 'OK']);
    expect(widthUnder(shop, tab, header)).toBe(333);
  });

  it.each([
    ['Perlu Tindakan', 'Keterangan'],
    ['Rekap Kirim', 'Resi'],
    ['Rekap Pembayaran', 'Nama'],
  ])('%s, %s: stay when lines come and go', (tab, header) => {
    const shop = branch(state);
    widen(shop, tab, header);
    order(shop, { 'produk:BOLU': '1', nama: 'Budi Contoh', whatsapp: '081200000002' });
    typeUnder(shop, 'Pesanan', 3, 'Status', 'Dikonfirmasi');
    sweepTwice(shop);
    expect(widthUnder(shop, tab, header)).toBe(333);
  });
});
