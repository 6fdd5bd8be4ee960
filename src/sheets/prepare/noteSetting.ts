import { type SettingKey, settingHeaders, settingNotes } from '../../messages/sheets/settingLabels';
import { readCells } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import type { Place } from '../table/kind';
import { columnOf } from '../table/titles';
import { readShop } from '../tabs/readShop';

/** Adds to the explanation of a setting what the shop has of it; words of the seller's own stay. */
export function noteSetting(key: SettingKey, more: string, { language }: Place): void {
  const { sheet, rows } = readShop();
  const [header = [], ...below] = readCells(sheet);
  const [row, column] = [rows.get(key) ?? 0, columnOf(settingHeaders.note, header)];
  const present = String(below[row - 2]?.[column] ?? '');
  const text = `${settingNotes[key][language]} ${more}`;
  const isOurs = Object.values(settingNotes[key]).some((note) => present.startsWith(note));
  if (row === 0 || column < 0 || present === text || !(isOurs || present === '')) return;
  writeCells(sheet, { row, column: column + 1, cells: [[text]], formats: ['@'] });
}
