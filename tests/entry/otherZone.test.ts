import { instantOfSerial } from '../../local/google/spreadsheet/serialDate';
import { cellAt } from '../../local/google/spreadsheet/sheetCells';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { readDateTime } from '../../src/reading/readDateTime';
import { periksa } from '../support/hands';
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

const HOUR = 60 * 60_000;
/** Toleransi DP of the shop: so long after its deadline an order still lives. */
const GRACE = 2 * HOUR;

/** Two orders; she has put off the deadline of the second to 3 August, 20.00 WIB. */
const base = ((): State => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '1' });
  order(shop, { 'produk:BOLU': '2', whatsapp: '081200000002' });
  typeUnder(shop, 'Pesanan', 3, 'Batas DP', '03/08/2026 20.00');
  sweepTwice(shop);
  return shop.state;
})();

/** The moment that a cell of that row says, whether as a date or in words. */
function momentOf({ spreadsheet }: State, tab: string, row: number, header: string): number | null {
  const sheet = sheetNamed(spreadsheet, tab);
  const column = sheet && columnUnder(sheetTable(sheet, spreadsheet.locale), header);
  const value = (sheet && cellAt(sheet, row, column ?? 1)?.v) ?? '';
  if (typeof value === 'number') return instantOfSerial(value, spreadsheet.zone);
  const read = readDateTime(value, 'WIT', OPENING);
  return read.kind === 'certain' ? read.value : null;
}

const dues = (state: State) => [2, 3].map((row) => momentOf(state, 'Pesanan', row, 'Batas DP') ?? 0);

const [ours = 0, hers = 0] = dues(base);

const notes = ({ spreadsheet }: State) =>
  (sheetNamed(spreadsheet, 'Pesanan')?.cells ?? []).flatMap((row) => row.flatMap((cell) => cell?.note ?? []));

function setUp(shop: Workspace): void {
  shop.menu('Siapkan', ['OK', 'OK']);
}

function moved(state: State = base): Workspace {
  const shop = branch(state);
  const row = shown(shop.state, 'Pengaturan').findIndex(({ Pengaturan }) => Pengaturan === 'Zona waktu') + 2;
  typeUnder(shop, 'Pengaturan', row, 'Nilai', 'WITA');
  sweepTwice(shop);
  return shop;
}

describe('a shop that moves to another zone', () => {
  it('keeps the deadlines of its orders, hers too, and shows them on the new clock', () => {
    const shop = moved();
    expect(dues(shop.state)).toEqual([ours, hers]);
    setUp(shop);
    sweepTwice(shop);
    expect(shop.state.spreadsheet.zone).toBe('Asia/Makassar');
    expect(dues(shop.state)).toEqual([ours, hers]);
    expect(shown(shop.state, 'Pesanan')[1]?.['Batas DP']).toBe('03/08/2026 21.00');
    expect(notes(shop.state)).toEqual(notes(base));
    expect(shown(shop.state, 'Log')).toHaveLength(shown(base, 'Log').length);
  });

  it('has an order end at the moment that its buyer was told', () => {
    const shop = moved();
    setUp(shop);
    const status = (at: number): string | undefined => {
      const later = branch(shop.state);
      sweepAt(later, at);
      return shown(later.state, 'Pesanan')[0]?.Status;
    };
    expect(status(ours + GRACE - 60_000)).toBe('Menunggu DP');
    expect(status(ours + GRACE + 60_000)).toBe('Kedaluwarsa');
  });

  it('reads what she types from then on, and her batch, on the new clock', () => {
    const shop = moved();
    setUp(shop);
    typeUnder(shop, 'Pesanan', 2, 'Batas DP', '04/08/2026 10.00');
    expect(dues(shop.state)[0]).toBe(Date.parse('2026-08-04T10:00+08:00'));
    expect(shown(shop.state, 'Batch')[0]?.Tutup).toBe('05/08/2026 20.00');
    expect(momentOf(shop.state, 'Batch', 2, 'Tutup')).toBe(Date.parse('2026-08-05T20:00+08:00'));
  });

  it('keeps the moment at which she closed by hand', () => {
    const shop = branch(base);
    shop.menu('Tutup order sekarang', ['ya', 'OK']);
    const closed = momentOf(shop.state, 'Batch', 2, 'Ditutup pada');
    expect(closed).not.toBeNull();
    const after = moved(shop.state);
    setUp(after);
    expect(momentOf(after.state, 'Batch', 2, 'Ditutup pada')).toBe(closed);
  });

  it('loses no deadline, wherever Siapkan is killed, and keeps them when it is pressed again', () => {
    const before = moved().state;
    const half = (kill: number): Workspace => {
      const shop = branch(before, 1, { unflushedAtKill: 'applied' });
      shop.arm({ next: 'menuSetUp', kill });
      setUp(shop);
      return shop;
    };
    // The first kill that comes after the file has its new zone.
    let [low, high] = [1, 400];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (half(middle).state.spreadsheet.zone === 'Asia/Makassar') high = middle;
      else low = middle + 1;
    }
    const seconds = ([one = 0, other = 0]: number[]) => [one, other].map((at) => Math.floor(at / 1000));
    for (let kill = low - 6; kill <= low + 6; kill++) {
      const shop = half(kill);
      expect([kill, seconds(dues(shop.state))]).toEqual([kill, seconds([ours, hers])]);
      setUp(shop);
      sweepTwice(shop);
      expect([kill, seconds(dues(shop.state))]).toEqual([kill, seconds([ours, hers])]);
      expect(shop.state.spreadsheet.zone).toBe('Asia/Makassar');
    }
  });
});

it('a file whose zone somebody has changed in its own settings shows what it showed, and Periksa puts the zone back', () => {
  const shop = branch(base);
  shop.state.spreadsheet.zone = 'Asia/Jayapura';
  periksa(shop);
  expect(shop.state.spreadsheet.zone).toBe('Asia/Jakarta');
  expect(dues(shop.state)).toEqual([ours, hers]);
});
