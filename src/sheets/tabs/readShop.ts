import type { Problem } from '../../domain/problem';
import type { Shop } from '../../domain/shop';
import type { SettingKey } from '../../messages/sheets/settingLabels';
import type { Cell } from '../range/cell';
import { readCells } from '../range/readCells';
import type { Place } from '../table/kind';
import { type Found, findColumns, findTab, marksOf } from '../table/tab';
import { columnOf } from '../table/titles';
import { deciding, type Setting, type Settings, settings, settingsTab, shopOf } from './shopTab';

/** The settings tab as found: which row each setting stands in (1-based), and what it says. */
export interface ShopSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly labelColumn: number;
  readonly valueColumn: number;
  /** 1-based rows; a setting without a row is missing here. */
  readonly rows: ReadonlyMap<SettingKey, number>;
  readonly shop: Shop;
  readonly problems: readonly Problem[];
  /** 1-based row below the last filled one. */
  readonly end: number;
}

/** Until the tab is read nobody knows the seller's language or zone. */
export const unknownPlace: Place = { zone: 'WIB', language: 'id' };

const keys = Object.keys(settings) as SettingKey[];

/** Reads the settings. Throws `missingTab` or `missingHeader`. */
export function readShop(): ShopSheet {
  const { found: sheet, notices: renamedTab } = findTab(settingsTab, unknownPlace);
  const cells = readCells(sheet);
  const { found, notices } = settingColumns(sheet, cells[0] ?? []);
  const { label: labelColumn, value: valueColumn } = found;
  const rows = settingRows(cells, labelColumn);
  const cellOf = (key: SettingKey): Cell => cells[(rows.get(key) ?? 0) - 1]?.[valueColumn] ?? '';
  const place = placeOf(cellOf);
  const read = keys.map((key) => readSetting(key, cellOf(key), rows.get(key) ?? 0, place));
  const unread = read.flatMap(({ problem }) => (problem === null ? [] : [problem]));
  const problems = [...renamedTab, ...notices, ...missingRows(rows, place), ...unread];
  const blocking = read.flatMap(({ key, problem }) =>
    problem !== null && deciding.includes(key) ? [problem] : [],
  );
  const values = Object.fromEntries(read.map(({ key, value }) => [key, value])) as Settings;
  const shop = shopOf(values, blocking);
  return { sheet, labelColumn, valueColumn, rows, shop, problems, end: cells.length + 1 };
}

/** What explains a setting may be missing. */
function settingColumns(
  sheet: ShopSheet['sheet'],
  header: readonly Cell[],
): Found<{ label: number; value: number }> {
  const { label, value } = settingsTab.fields;
  return findColumns({ ...settingsTab, fields: { label, value } }, header, unknownPlace, marksOf(sheet));
}

/** A setting that decides about orders and has lost its row counts as blank: the seller should know. */
function missingRows(rows: ReadonlyMap<SettingKey, number>, { language }: Place): Problem[] {
  const lost = deciding.filter((key) => !rows.has(key));
  return lost.map((key) => {
    const params = { tab: settingsTab.name[language], header: settings[key].label[language] };
    return { code: 'missingSetting', params };
  });
}

function settingRows(cells: readonly Cell[][], labelColumn: number): Map<SettingKey, number> {
  const labels = cells.map((row) => row[labelColumn] ?? '');
  const rows = keys.map((key) => [key, columnOf(settings[key].label, labels) + 1] as const);
  return new Map(rows.filter(([, row]) => row > 0));
}

function placeOf(cellOf: (key: SettingKey) => Cell): Place {
  const language = settings.language.kind.read(cellOf('language'), unknownPlace);
  const zone = settings.zone.kind.read(cellOf('zone'), unknownPlace);
  return {
    language: language.kind === 'certain' ? language.value : unknownPlace.language,
    zone: zone.kind === 'certain' ? zone.value : unknownPlace.zone,
  };
}

function readSetting(
  key: SettingKey,
  cell: Cell,
  row: number,
  place: Place,
): { key: SettingKey; value: unknown; problem: Problem | null } {
  const { kind, label }: Setting<unknown> = settings[key];
  const reading = kind.read(cell, place);
  if (reading.kind === 'certain') return { key, value: reading.value, problem: null };
  const { language } = place;
  const why = reading.kind === 'unreadable' ? reading.why : '';
  const params = { tab: settingsTab.name[language], row, header: label[language], raw: String(cell), why };
  return { key, value: kind.unreadable, problem: { code: 'unreadableCell', params } };
}
