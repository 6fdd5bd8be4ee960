import { GoogleError } from '../../errors';
import type { Session } from '../../session';
import type { EnumValue } from '../../standIn';
import type { RangePlace } from '../rangePlace';
import type { MetadataState, SheetState, SpreadsheetState } from '../spreadsheetState';

/** One piece of metadata and the tab that it is on; none = it is on the file. */
export interface Mark {
  readonly mark: MetadataState;
  readonly sheetId?: number;
}

/** All metadata of a file: its own first, then tab by tab. */
export function marksOf(book: SpreadsheetState): Mark[] {
  const own = (book.metadata ?? []).map((mark) => ({ mark }));
  return [
    ...own,
    ...book.sheets.flatMap(({ id, metadata }) => metadata.map((mark) => ({ mark, sheetId: id }))),
  ];
}

/** One of them, without a list of all: scripts look at each of hundreds. */
export function markOf(book: SpreadsheetState, id: number): Mark | undefined {
  const own = book.metadata?.find((mark) => mark.id === id);
  if (own) return { mark: own };
  for (const sheet of book.sheets) {
    const mark = sheet.metadata.find((each) => each.id === id);
    if (mark) return { mark, sheetId: sheet.id };
  }
  return undefined;
}

/** What the four overloads of `addDeveloperMetadata` say; without a word it is seen by all scripts. [D] */
export function newMark(session: Session, key: string, rest: readonly (string | EnumValue)[]): MetadataState {
  session.state.nextId += 1;
  const value = rest.find((each) => typeof each === 'string');
  const visibility = rest.find((each) => typeof each !== 'string')?.name ?? 'DOCUMENT';
  return { id: session.state.nextId, key, visibility, ...(value === undefined ? {} : { value }) };
}

/** Puts metadata on a tab, or on the file. */
export function addMark(book: SpreadsheetState, sheetId: number | undefined, mark: MetadataState): void {
  const sheet = book.sheets.find((each) => each.id === sheetId);
  if (sheet) sheet.metadata = [...sheet.metadata, mark];
  else book.metadata = [...(book.metadata ?? []), mark];
}

/** Changes one piece of metadata wherever it is; undefined removes it. */
export function replaceMark(
  book: SpreadsheetState,
  id: number,
  change: (mark: MetadataState) => MetadataState | undefined,
): void {
  const changed = (marks: MetadataState[]) =>
    marks.map((mark) => (mark.id === id ? change(mark) : mark)).filter((mark) => mark !== undefined);
  for (const sheet of book.sheets) sheet.metadata = changed(sheet.metadata);
  if (book.metadata) book.metadata = changed(book.metadata);
}

/** Metadata as it stands on a tab or a file as a whole. */
export function withoutPlace({ row: _row, column: _column, ...mark }: MetadataState): MetadataState {
  return mark;
}

/** The one whole row or column that a range is; [F] the words for any other range. */
export function lineOf(sheet: SheetState, { place }: RangePlace): { row: number } | { column: number } {
  const { row, column, rows, columns } = place.area;
  if (rows === 1 && column === 1 && columns === sheet.columns) return { row };
  if (columns === 1 && row === 1 && rows === sheet.rows) return { column };
  throw new GoogleError(
    'Adding developer metadata to arbitrary ranges is not currently supported. ' +
      'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, ' +
      'or an entire row or column.',
  );
}
