import { type WriteHabits, withValue } from './google/spreadsheet/cellWrite';
import { newSheet } from './google/spreadsheet/newSheet';
import { editCells } from './google/spreadsheet/sheetCells';
import type { SheetState } from './google/spreadsheet/spreadsheetState';
import type { State } from './google/state';
import { sheetNamed } from './sheetTable';

/** A row as typed: what stands under each header. */
export type GivenRow = Readonly<Record<string, string | number | boolean>>;

/** Tabs that a person has filled before the script first ran, by name. */
export type GivenTabs = Readonly<Record<string, readonly GivenRow[]>>;

/** Types the tabs into the file: headers in the order of their first use, then the rows. Sets off nothing. */
export function addGivenTabs(state: State, tabs: GivenTabs): void {
  for (const [name, rows] of Object.entries(tabs)) fillTab(state, name, rows);
}

function fillTab(state: State, name: string, rows: readonly GivenRow[]): void {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (headers.length === 0) return;
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
  const sheet = sheetNamed(state.spreadsheet, name) ?? addSheet(state, name);
  sheet.columns = Math.max(sheet.columns, headers.length);
  sheet.rows = Math.max(sheet.rows, lines.length);
  const { locale, zone } = state.spreadsheet;
  const habits: WriteHabits = { locale, zone, signText: 'typed' };
  const area = { row: 1, column: 1, rows: lines.length, columns: headers.length };
  editCells(sheet, area, (cell, row, column) => withValue(cell, lines[row]?.[column], habits));
}

function addSheet(state: State, name: string): SheetState {
  state.nextId += 1;
  const sheet = newSheet(state.nextId, name);
  state.spreadsheet.sheets.push(sheet);
  return sheet;
}
