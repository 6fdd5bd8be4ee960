import type { Language } from '../../domain/shop';
import { type SettingKey, settingHeaders, settingLabels } from '../../messages/sheets/settingLabels';
import { languageWords } from '../../messages/states';
import { isDate } from '../range/cell';
import { ensureSheet } from '../range/ensureSheet';
import { readCells } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import { readShop, type ShopSheet, unknownPlace } from '../tabs/readShop';
import { type Setting, type Settings, settings, settingsTab } from '../tabs/shopTab';

/** What a setting's cell holds, as it is kept to be put back. */
export type SettingCell = string | number | boolean;
export type SettingCells = Readonly<Partial<Record<SettingKey, SettingCell>>>;

/** A settings tab of another language, where there is none yet: its titles, and the row that says so, in one write. */
export function beginSettings(language: Language): void {
  if (language === unknownPlace.language) return;
  const sheet = ensureSheet(settingsTab.name, language);
  const isBlank = readCells(sheet).every((row) => row.every((cell) => cell === ''));
  if (!isBlank) return;
  const titles = [settingHeaders.label[language], settingHeaders.value[language]];
  const row = [settingLabels.language[language], languageWords[language][language]];
  writeCells(sheet, { row: 1, column: 1, cells: [titles, row], formats: ['@', '@'] });
}

/** The cells that hold these values. */
export function cellsOf(values: Partial<Settings>, { shop }: Pick<ShopSheet, 'shop'>): SettingCells {
  const keys = Object.keys(values) as SettingKey[];
  return Object.fromEntries(
    keys.map((key) => {
      const { kind }: Setting<unknown> = settings[key];
      return [key, String(kind.write(values[key], { ...shop, ...values }))] as const;
    }),
  );
}

/** What stands in the cells of these settings now; one without a row is left out. */
export function settingCells(keys: readonly SettingKey[]): SettingCells {
  const { sheet, rows, valueColumn } = readShop();
  const cells = readCells(sheet);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const row = rows.get(key);
      const cell = row === undefined ? undefined : (cells[row - 1]?.[valueColumn] ?? '');
      return cell === undefined || isDate(cell) ? [] : [[key, cell] as const];
    }),
  );
}

/** Writes cells of settings that have a row: one that stands there already is left alone. */
export function writeSettings(cells: SettingCells): void {
  const { sheet, rows, valueColumn } = readShop();
  const present = settingCells(Object.keys(cells) as SettingKey[]);
  for (const [key, cell] of Object.entries(cells) as [SettingKey, SettingCell][]) {
    const row = rows.get(key);
    if (row === undefined || present[key] === cell) continue;
    const format = typeof cell === 'string' ? '@' : '';
    writeCells(sheet, { row, column: valueColumn + 1, cells: [[cell]], formats: [format] });
  }
}
