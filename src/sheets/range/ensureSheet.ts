import type { Language } from '../../domain/shop';
import type { Words } from '../../messages/sheets/words';
import { book } from './book';
import { findSheet, sheetInCapitals } from './findSheet';
import { noteWrite } from './flush';

/** The tab, made at the right end if it is not there; one that is there keeps its place and all that is in it. */
export function ensureSheet(name: Words, language: Language): GoogleAppsScript.Spreadsheet.Sheet {
  const found = findSheet(name) ?? sheetInCapitals(name);
  if (found !== null) return found;
  noteWrite();
  return book().insertSheet(name[language], book().getSheets().length);
}
