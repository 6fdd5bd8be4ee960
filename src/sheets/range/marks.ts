import { book } from './book';
import { noteRead } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * Developer metadata goes along wherever the seller moves a tab or a column, whatever she calls it. It is visible to
 * the document's scripts, not to this project alone: the script in a copy of the file is another project, and
 * should know the copied columns. Nothing in it is secret.
 */
export const MARK_KEY = 'buka-po';

/** Column (0-based) that bears a mark. */
export interface ColumnMark {
  readonly name: string;
  readonly column: number;
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

/** Looks for marks of columns. */
export function columnFinder(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
  const { COLUMN } = SpreadsheetApp.DeveloperMetadataLocationType;
  return sheet.createDeveloperMetadataFinder().withKey(MARK_KEY).withLocationType(COLUMN);
}

/** 0-based. */
export function columnOfMark(mark: Metadata): number {
  return (mark.getLocation().getColumn()?.getColumn() ?? 0) - 1;
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

/** Under this it is noted, behind the titles of a tab. */
export const MADE_KEY = `${MARK_KEY}-columns`;

/** Every column that Siapkan has ever made in the tab, one that is gone included; `null` = before this was noted. */
export function columnsMade(sheet: Sheet): string[] | null {
  noteRead();
  const made = sheet.getDeveloperMetadata().filter((mark) => mark.getKey() === MADE_KEY);
  return made.length === 0 ? null : made.flatMap((mark) => (mark.getValue() ?? '').split(' '));
}

/** Under this a tab is marked. */
export function sheetKey(name: string): string {
  return `${MARK_KEY}:${name}`;
}

/** 0 → `A`, 26 → `AA`. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : lettersOf(rest - 1) + letter;
}
