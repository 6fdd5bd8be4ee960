import { book } from './book';
import { noteRead, noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * Developer metadata goes along wherever the seller moves a tab or a column, whatever she calls it. It is visible to
 * the document's scripts, not to this project alone: the script in a copy of the file is another project, and
 * should know the copied columns. Nothing in it is secret.
 */
const KEY = 'buka-po';

/** Column (0-based) that bears a mark. */
export interface ColumnMark {
  readonly name: string;
  readonly column: number;
}

/** Marks the whole column (0-based) as `name`. */
export function markColumn(sheet: Sheet, column: number, name: string): void {
  noteWrite();
  const letters = lettersOf(column);
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(KEY, name, DOCUMENT);
}

/** 0-based columns that bear the mark `name`: none, one, or more where somebody has marked them by another script. */
export function columnsMarked(sheet: Sheet, name: string): number[] {
  noteRead();
  return columnFinder(sheet).withValue(name).find().map(columnOfMark);
}

/** Every marked column of a tab. */
export function columnMarks(sheet: Sheet): ColumnMark[] {
  noteRead();
  const found = columnFinder(sheet).find();
  return found.map((mark) => ({ name: mark.getValue() ?? '', column: columnOfMark(mark) }));
}

/** Takes the mark `name` off every column but `column` (0-based). */
export function unmarkOthers(sheet: Sheet, name: string, column: number): void {
  noteWrite();
  for (const mark of columnFinder(sheet).withValue(name).find()) {
    if (columnOfMark(mark) !== column) mark.remove();
  }
}

function columnFinder(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
  const { COLUMN } = SpreadsheetApp.DeveloperMetadataLocationType;
  return sheet.createDeveloperMetadataFinder().withKey(KEY).withLocationType(COLUMN);
}

function columnOfMark(mark: Metadata): number {
  return (mark.getLocation().getColumn()?.getColumn() ?? 0) - 1;
}

/** Marks a tab as `name`. Its id is part of the mark: a duplicated tab takes marks along, and is the seller's. */
export function markSheet(sheet: Sheet, name: string): void {
  noteWrite();
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(sheetKey(name), String(sheet.getSheetId()), DOCUMENT);
}

/** The tab that was marked as `name`, whatever it is called now, or null. */
export function sheetMarked(name: string): Sheet | null {
  noteRead();
  const { SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
  const finder = book().createDeveloperMetadataFinder();
  for (const mark of finder.withKey(sheetKey(name)).withLocationType(SHEET).find()) {
    const sheet = mark.getLocation().getSheet();
    if (sheet !== null && String(sheet.getSheetId()) === mark.getValue()) return sheet;
  }
  return null;
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

const MADE = `${KEY}-columns`;

/** Every column that Siapkan has ever made in the tab, one that is gone included; `null` = before this was noted. */
export function columnsMade(sheet: Sheet): string[] | null {
  noteRead();
  const made = sheet.getDeveloperMetadata().filter((mark) => mark.getKey() === MADE);
  return made.length === 0 ? null : made.flatMap((mark) => (mark.getValue() ?? '').split(' '));
}

/** Adds to `columnsMade`; what was noted before is never taken back. */
export function noteColumnsMade(sheet: Sheet, names: readonly string[]): void {
  if (names.length === 0) return;
  noteWrite();
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(MADE, names.join(' '), DOCUMENT);
}

function sheetKey(name: string): string {
  return `${KEY}:${name}`;
}

/** 0 → `A`, 26 → `AA`. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : lettersOf(rest - 1) + letter;
}
