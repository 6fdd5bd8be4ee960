import { phrases } from '../../messages/phrases';
import type { SettingKey } from '../../messages/sheets/settingLabels';
import type { Cell } from '../range/cell';
import { dressCell } from '../range/dressColumns';
import { dressHeader } from '../range/dressHeader';
import { ensureSheet } from '../range/ensureSheet';
import { readCells } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import type { Place } from '../table/kind';
import { readShop, unknownPlace } from '../tabs/readShop';
import { type Setting, settings, settingsTab } from '../tabs/shopTab';
import { completeColumns } from './completeColumns';
import { ensureTabs } from './ensureTabs';
import { foundTab } from './foundTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type SettingColumns = Readonly<Record<keyof typeof settingsTab.fields, number>>;

/**
 * Makes the settings tab, or adds to the given one the columns and settings that it lacks, each with its
 * standard value. What the seller has filled in stays. Returns the place that the settings name.
 */
export function prepareSettings(): Place {
  ensureTabs([settingsTab.name], unknownPlace);
  const found = foundTab(settingsTab, ensureSheet(settingsTab.name, unknownPlace.language));
  const { sheet } = found;
  const [placed = new Map()] = completeColumns([found], unknownPlace);
  const columns = Object.fromEntries(placed) as SettingColumns;
  const { rows, shop, end } = readShop();
  const missing = (Object.keys(settings) as SettingKey[]).filter((key) => !rows.has(key));
  writeMissing(sheet, columns, end, missing, shop);
  writeNotes(sheet, columns, rows, shop);
  dressHeader(sheet, Math.max(...Object.values(columns)) + 1);
  const all = new Map([...rows, ...missing.map((key, index) => [key, end + index] as const)]);
  for (const [key, row] of all) dressSetting(sheet, key, row, columns.value + 1, shop);
  return shop;
}

/** One block over the columns of the tab; only rows that were empty are written. */
function writeMissing(
  sheet: Sheet,
  columns: SettingColumns,
  top: number,
  missing: readonly SettingKey[],
  place: Place,
): void {
  const width = Math.max(columns.label, columns.value, columns.note) + 1;
  const cells = missing.map((key) => {
    const { label, kind, standard }: Setting<unknown> = settings[key];
    const row = new Array<Cell>(width).fill('');
    row[columns.label] = label[place.language];
    row[columns.value] = kind.write(standard, place);
    row[columns.note] = phrases('settingsNotes', place.language)(key);
    return row;
  });
  writeCells(sheet, { row: top, column: 1, cells, formats: new Array<string>(width).fill('@') });
}

/** Explains the settings that the seller has filled in before; an explanation of her own stays. */
function writeNotes(
  sheet: Sheet,
  { note: column }: SettingColumns,
  rows: ReadonlyMap<SettingKey, number>,
  place: Place,
): void {
  const cells = readCells(sheet);
  for (const [key, row] of rows) {
    if ((cells[row - 1]?.[column] ?? '') !== '') continue;
    const note = phrases('settingsNotes', place.language)(key);
    writeCells(sheet, { row, column: column + 1, cells: [[note]], formats: ['@'] });
  }
}

function dressSetting(sheet: Sheet, key: SettingKey, row: number, column: number, place: Place): void {
  const { kind }: Setting<unknown> = settings[key];
  const choices = kind.choices?.(place);
  if (choices !== undefined) dressCell(sheet, row, column, choices);
}
