import { book } from './book';
import { noteRead, noteWrite } from './flush';
import { columnFinder, columnOfMark, lettersOf, MADE_KEY, MARK_KEY, sheetKey } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks the whole column (0-based) as `name`. */
export function markColumn(sheet: Sheet, column: number, name: string): void {
  noteWrite();
  const letters = lettersOf(column);
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(MARK_KEY, name, DOCUMENT);
}

/** Takes the mark `name` off every column but `column` (0-based). */
export function unmarkOthers(sheet: Sheet, name: string, column: number): void {
  noteWrite();
  for (const mark of columnFinder(sheet).withValue(name).find()) {
    if (columnOfMark(mark) !== column) mark.remove();
  }
}

/** Marks a tab as `name`. Its id is part of the mark: a duplicated tab takes marks along, and is the seller's. */
export function markSheet(sheet: Sheet, name: string): void {
  noteWrite();
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(sheetKey(name), String(sheet.getSheetId()), DOCUMENT);
}

/** Every name under which a tab is marked, by the tab's id: one look for all tabs. */
export function sheetMarks(): ReadonlyMap<number, readonly string[]> {
  noteRead();
  const { SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
  const names = new Map<number, string[]>();
  for (const mark of book().createDeveloperMetadataFinder().withLocationType(SHEET).find()) {
    const id = mark.getLocation().getSheet()?.getSheetId();
    const key = mark.getKey() ?? '';
    if (id === undefined || String(id) !== mark.getValue() || !key.startsWith(sheetKey(''))) continue;
    names.set(id, [...(names.get(id) ?? []), key.slice(sheetKey('').length)]);
  }
  return names;
}

/** Adds to `columnsMade` (marks.ts); what was noted before is never taken back. */
export function noteColumnsMade(sheet: Sheet, names: readonly string[]): void {
  if (names.length === 0) return;
  noteWrite();
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(MADE_KEY, names.join(' '), DOCUMENT);
}
