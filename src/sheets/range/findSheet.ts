import { tabKeyOf } from '../../messages/sheets/tabNames';
import type { Words } from '../../messages/sheets/words';
import { book } from './book';
import { sheetMarked } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of that name in any language, or null. */
export function sheetNamed(name: Words): Sheet | null {
  for (const word of new Set(Object.values(name))) {
    const sheet = book().getSheetByName(word);
    if (sheet !== null) return sheet;
  }
  return null;
}

/** In other capitals a tab has the name, too: Google makes no second one. Asks each tab for its name: only where one would be made. */
export function sheetInCapitals(name: Words): Sheet | null {
  const words = Object.values(name).map((word) => word.toLowerCase());
  const sheets = book().getSheets();
  return sheets.find((sheet) => words.includes(sheet.getName().toLowerCase())) ?? null;
}

/** The tab of that name, else ours that the seller has renamed, or null. Only a missing name costs a second look. */
export function findSheet(name: Words): Sheet | null {
  return sheetNamed(name) ?? renamedSheet(name);
}

function renamedSheet(name: Words): Sheet | null {
  const key = tabKeyOf(name);
  return key === null ? null : sheetMarked(key);
}
