import { type SettingKey, settingHeaders } from '../../messages/sheets/settingLabels';
import { tabNames } from '../../messages/sheets/tabNames';
import type { Cell } from '../range/cell';
import { dressCell, dressColumn, dressHeader } from '../range/dressColumn';
import { ensureSheet } from '../range/ensureSheet';
import { readCells } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import type { Place } from '../table/kind';
import { columnOf } from '../table/tab';
import { readShop, unknownPlace } from '../tabs/readShop';
import { type Setting, settings } from '../tabs/shopTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels. */
const WIDTHS: SettingColumns = { label: 140, value: 180, note: 420 };

const headers = Object.values(settingHeaders);

/**
 * Makes the settings tab, or adds to the given one the columns and settings that it lacks, each with its
 * standard value. What the seller has filled in stays. Returns the place that the settings name.
 */
export function prepareSettings(): Place {
  const sheet = ensureSheet(tabNames.settings, unknownPlace.language);
  const columns = addColumns(sheet);
  const { rows, shop, end } = readShop();
  const missing = (Object.keys(settings) as SettingKey[]).filter((key) => !rows.has(key));
  writeMissing(sheet, columns, end, missing, shop);
  writeNotes(sheet, columns, rows, shop);
  dressHeader(sheet, Math.max(...Object.values(columns)) + 1);
  const all = new Map([...rows, ...missing.map((key, index) => [key, end + index] as const)]);
  for (const [key, row] of all) dressSetting(sheet, key, row, columns.value + 1, shop);
  for (const key of Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]) {
    const dress = { format: null, choices: null, note: null, width: WIDTHS[key], hidden: false };
    dressColumn(sheet, columns[key] + 1, end, dress);
  }
  return shop;
}

type SettingColumns = Readonly<Record<keyof typeof settingHeaders, number>>;

/** 0-based columns of label, value and note; those that the tab lacks are added on the right. */
function addColumns(sheet: Sheet): SettingColumns {
  const [header = []] = readCells(sheet);
  // Up to the last title: there may be a column without one in between.
  const filled = header.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);
  const missing = headers.filter((words) => columnOf(words, header) < 0);
  const cells = missing.map((words) => words[unknownPlace.language]);
  writeCells(sheet, { row: 1, column: filled + 1, cells: [cells], formats: cells.map(() => '@') });
  const now = [...header.slice(0, filled), ...cells];
  const { label, value, note } = settingHeaders;
  return { label: columnOf(label, now), value: columnOf(value, now), note: columnOf(note, now) };
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
    const { label, note, kind, standard }: Setting<unknown> = settings[key];
    const row = new Array<Cell>(width).fill('');
    row[columns.label] = label[place.language];
    row[columns.value] = kind.write(standard, place);
    row[columns.note] = note[place.language];
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
    const note = settings[key].note[place.language];
    writeCells(sheet, { row, column: column + 1, cells: [[note]], formats: ['@'] });
  }
}

function dressSetting(sheet: Sheet, key: SettingKey, row: number, column: number, place: Place): void {
  const { kind }: Setting<unknown> = settings[key];
  const choices = kind.choices?.(place);
  if (choices !== undefined) dressCell(sheet, row, column, choices);
}
