import { type SettingKey, settingHeaders } from '../../messages/sheets/settingLabels';
import { readCells } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import { columnOf } from '../table/titles';
import { readShop } from '../tabs/readShop';

/** Adds something to the explanation of a setting, once, behind whatever words stand there. */
export function noteSetting(key: SettingKey, more: string): void {
  const { sheet, rows } = readShop();
  const cells = readCells(sheet);
  const [row, column] = [rows.get(key) ?? 0, columnOf(settingHeaders.note, cells[0] ?? [])];
  const present = String(cells[row - 1]?.[column] ?? '');
  if (row === 0 || column < 0 || present.includes(more)) return;
  writeCells(sheet, { row, column: column + 1, cells: [[`${present} ${more}`.trim()]], formats: ['@'] });
}
