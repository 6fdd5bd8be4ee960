import type { Hands } from '../../local/google/spreadsheet/hands';
import { cellAt } from '../../local/google/spreadsheet/sheetCells';
import type { State } from '../../local/google/state';
import type { Dialog } from '../../local/google/ui/dialogs';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { order, shown } from './shop';

/** The title of a column that the seller has put among ours. */
export const HERS = 'Milik saya';

/** Three orders of the ten cakes, and a word of the seller's beside each, in a column of her own. */
export function threeOrders(shop: Workspace): Workspace {
  shop.person((hands) => hands.insertColumn('Pesanan', 5, HERS));
  for (const units of ['1', '2', '3']) order(shop, { 'produk:BOLU': units });
  for (const row of [2, 3, 4]) shop.person((hands) => hands.edit('Pesanan', row, 5, `catatan ${row}`));
  return shop;
}

/** 1-based number of the last filled column of row 1. */
export function lastTitle(state: State, tab: string): number {
  const header = sheetNamed(state.spreadsheet, tab)?.cells[0] ?? [];
  return header.findLastIndex((cell) => String(cell?.v ?? '') !== '') + 1;
}

/** A row as it stands, to be pasted elsewhere; dates as the numbers that Sheets keeps. */
export function rowOf(state: State, tab: string, row: number): (string | number | boolean)[] {
  const sheet = sheetNamed(state.spreadsheet, tab);
  if (sheet === undefined) throw new Error(`no tab ${tab}`);
  return Array.from({ length: lastTitle(state, tab) }, (_one, i) => cellAt(sheet, row, i + 1)?.v ?? '');
}

/** Her word beside each order, by the key of its response. */
export function wordsOf(state: State): Record<string, string> {
  const rows = shown(state, 'Pesanan').filter((row) => row['ID Respons'] !== '');
  return Object.fromEntries(rows.map((row) => [row['ID Respons'] ?? '', row[HERS] ?? '']));
}

/** Everything that Perlu Tindakan says. */
export function toDoText(state: State): string {
  return shown(state, 'Perlu Tindakan')
    .map((row) => row.Keterangan)
    .join('\n');
}

/** What Periksa says; its dialog is closed. */
export function periksa(shop: Workspace, user?: string): string {
  const said: string[] = [];
  const read = ({ text }: Dialog): string => {
    said.push(text);
    return 'OK';
  };
  const run = shop.run('menuCheck', 'menu', [], [read], user === undefined ? {} : { user });
  if (run.error) throw new Error(run.error);
  return said.join();
}

export type Hand = readonly [name: string, act: (hands: Hands, state: State) => { events: unknown[] }];

/** The note beside a cell; '' = none. */
export function noteUnder(state: State, tab: string, row: number, header: string): string {
  const sheet = sheetNamed(state.spreadsheet, tab);
  if (sheet === undefined) throw new Error(`no tab ${tab}`);
  const column = sheet.cells[0]?.findIndex((cell) => cell?.v === header) ?? -1;
  return cellAt(sheet, row, column + 1)?.note ?? '';
}
