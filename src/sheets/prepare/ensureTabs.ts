import { tabKeyOf } from '../../messages/sheets/tabNames';
import type { Words } from '../../messages/sheets/words';
import { ensureSheet } from '../range/ensureSheet';
import { markSheet, sheetMarks } from '../range/setMarks';
import type { Place } from '../table/kind';

/** Makes those tabs of these names that are not there, in this order, and marks each as ours. */
export function ensureTabs(names: readonly Words[], { language }: Place): void {
  const tabs = names.map((name) => ({ key: tabKeyOf(name), sheet: ensureSheet(name, language) }));
  const marks = sheetMarks();
  for (const { key, sheet } of tabs)
    if (key !== null && !marks.get(sheet.getSheetId())?.includes(key)) markSheet(sheet, key);
}
