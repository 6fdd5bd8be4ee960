import { cellAt } from '../../local/google/spreadsheet/sheetCells';
import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

/** Of each row of Perlu Tindakan under its titles: the first cell's words, and which of its three cells grow with their words. */
function wraps({ state: { spreadsheet } }: Workspace): [string, boolean[]][] {
  const sheet = sheetNamed(spreadsheet, 'Perlu Tindakan');
  if (sheet === undefined) throw new Error('no Perlu Tindakan');
  const cells = sheet.cells.map((_, row) => [1, 2, 3].map((column) => cellAt(sheet, row + 1, column)));
  return cells.slice(1).map((row) => [String(row[0]?.v ?? ''), row.map((cell) => cell?.wrap === true)]);
}

it('lines of Perlu Tindakan grow with their words; what stands there when they are gone does not', () => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '1', nama: '' });
  sweepTwice(shop);
  expect(wraps(shop)[0]).toEqual(['Cek pesanan', [true, true, true]]);
  const line = sheetNamed(shop.state.spreadsheet, 'Perlu Tindakan');
  expect([1, 2, 3].map((column) => line && cellAt(line, 2, column)?.valign)).toEqual(['top', 'top', 'top']);
  expect(wraps(shop).at(-1)).toEqual([expect.stringMatching(/^dibuat /), [false, false, false]]);
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
  sweepTwice(shop);
  expect(shown(shop.state, 'Pesanan')[0]?.Status).toBe('Batal');
  for (const [words, grown] of wraps(shop)) expect([words, grown]).toEqual([words, [false, false, false]]);
});
