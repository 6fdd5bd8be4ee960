import { displayValue } from '../../local/google/spreadsheet/displayValue';
import { cellLooks } from '../../local/google/spreadsheet/looks/cellLooks';
import { cellAt } from '../../local/google/spreadsheet/sheetCells';
import type { SheetState } from '../../local/google/spreadsheet/spreadsheetState';
import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, sweepAt, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const RED = '#c5221f';
const base = openShop(TEN_CAKES);

function toDo({ state }: Workspace): SheetState {
  const sheet = sheetNamed(state.spreadsheet, 'Perlu Tindakan') ?? sheetNamed(state.spreadsheet, 'To do');
  if (!sheet) throw new Error('no Perlu Tindakan');
  return sheet;
}

/** What a cell of Perlu Tindakan shows; `D1` = row 1, column 4. */
function cell(shop: Workspace, row = 1, column = 4): string {
  return displayValue(cellAt(toDo(shop), row, column), shop.state.spreadsheet.locale);
}

/** Columns of a row that are red so many minutes from now, while nothing runs. */
function redIn(shop: Workspace, minutes: number, row = 1): number[] {
  const { spreadsheet, clock } = shop.state;
  const looks = cellLooks(spreadsheet, toDo(shop), clock + minutes * MINUTE);
  return [1, 2, 3, 4, 5, 6].filter((column) => looks(row, column).bg === RED);
}

function rules(shop: Workspace): unknown[] {
  return toDo(shop).conditionalFormats.map(({ ranges, values }) => [...ranges, ...values]);
}

const OURS = ['A1:C1', 'D1', '=NOW()-$D$1>1/48'];

describe('the heartbeat of the sweep', () => {
  it('stands beside the titles of Perlu Tindakan from the first set-up on, and is not red', () => {
    const shop = branch(base);
    expect(cell(shop)).toMatch(/^Terakhir sinkron 01\/08\/2026 09\.\d\d$/);
    expect(cellAt(toDo(shop), 1, 4)?.note).toContain('Periksa');
    expect(redIn(shop, 0)).toEqual([]);
    expect(rules(shop)).toEqual([OURS]);
  });

  it('tells the last sweep, an idle one too, which reads and publishes nothing', () => {
    const shop = branch(base);
    sweepTwice(shop);
    sweepAt(shop, Date.UTC(2026, 7, 1, 2, 59));
    const run = shop.state.executions.at(-1);
    expect(run).toMatchObject({ entry: 'onSweep', cellsWritten: 1, cellsRead: 0 });
    expect(cell(shop)).toBe('Terakhir sinkron 01/08/2026 09.59');
  });

  it('turns red with its titles when no sweep has run for half an hour, and no sooner', () => {
    const shop = branch(base);
    sweepAt(shop, shop.state.clock + 10 * MINUTE);
    expect(redIn(shop, 29)).toEqual([]);
    expect(redIn(shop, 31)).toEqual([1, 2, 3, 4]);
    expect(redIn(shop, 31, 2)).toEqual([]);
    sweepAt(shop, shop.state.clock + 31 * MINUTE);
    expect(redIn(shop, 0)).toEqual([]);
  });

  it('is not told by a sweep that could not do its work', () => {
    const shop = branch(base);
    sweepTwice(shop);
    const before = cell(shop);
    shop.arm({ next: 'onSweep', throw: 3 });
    sweepAt(shop, shop.state.clock + 15 * MINUTE);
    expect(shop.faultsWaiting).toEqual([]);
    expect(cell(shop)).toBe(before);
  });

  it('has the clock worked out every minute, but for a file whose owner has chosen otherwise', () => {
    expect(base.spreadsheet.recalculation).toBe('MINUTE');
    const shop = branch(base);
    shop.state.spreadsheet.recalculation = 'HOUR';
    shop.menu('Siapkan', ['OK', 'OK']);
    expect(shop.state.spreadsheet.recalculation).toBe('HOUR');
  });

  it('leaves the colours that she has chosen, and comes before them', () => {
    const shop = branch(base);
    const hers = { ranges: ['C2:C9'], criteria: 'TEXT_CONTAINS', values: ['DP'], bg: '#ffeeaa' };
    const sheet = toDo(shop);
    sheet.conditionalFormats = [hers];
    sheet.namedRanges = [];
    sheet.cells = sheet.cells.map((row, at) => (at === 0 ? row.slice(0, 3) : row));
    shop.menu('Siapkan', ['OK', 'OK']);
    shop.menu('Siapkan', ['OK', 'OK']);
    expect(rules(shop)).toEqual([OURS, ['C2:C9', 'DP']]);
    expect(cell(shop)).toContain('Terakhir sinkron');
  });

  it('takes no cell in which she has written something', () => {
    const shop = branch(base);
    const sheet = toDo(shop);
    sheet.conditionalFormats = [];
    sheet.namedRanges = [];
    sheet.cells = sheet.cells.map((row, at) =>
      at === 0 ? [...row.slice(0, 3), { v: 'Catatan Dewi' }] : row,
    );
    shop.menu('Siapkan', ['OK', 'OK']);
    expect([cell(shop), cell(shop, 1, 5)]).toEqual([
      'Catatan Dewi',
      expect.stringContaining('Terakhir sinkron'),
    ]);
    expect(redIn(shop, 31)).toEqual([1, 2, 3, 5]);
  });

  it('goes along with rows, columns and another name of the tab', () => {
    const shop = branch(base);
    shop.person((hands) => hands.insertColumn('Perlu Tindakan', 4));
    shop.person((hands) => hands.renameTab('Perlu Tindakan', 'Tugas'));
    shop.person((hands) => hands.insertRow('Tugas', 1));
    sweepAt(shop, Date.UTC(2026, 7, 1, 5, 5));
    const moved = sheetNamed(shop.state.spreadsheet, 'Tugas')?.cells[1]?.[4] ?? null;
    expect(displayValue(moved, 'in_ID')).toBe('Terakhir sinkron 01/08/2026 12.05');
  });

  it('is made again, once, when its column or its tab was deleted', () => {
    const shop = branch(base);
    shop.person((hands) => hands.deleteColumn('Perlu Tindakan', 4));
    sweepAt(shop, shop.state.clock + 90 * MINUTE);
    expect(rules(shop)).toEqual([OURS]);
    expect(cell(shop)).toContain('Terakhir sinkron');
    shop.person((hands) => hands.deleteTab('Perlu Tindakan'));
    shop.menu('Periksa', ['OK']);
    expect(rules(shop)).toEqual([OURS]);
    expect(cell(shop)).toContain('Terakhir sinkron');
  });

  it('speaks the language of the shop', () => {
    const Pengaturan = [...(TEN_CAKES.Pengaturan ?? []), { Pengaturan: 'Bahasa', Nilai: 'English' }];
    const shop = branch(openShop({ ...TEN_CAKES, Pengaturan }));
    expect(cell(shop)).toContain('Last sync 01/08/2026');
  });
});
