import type { Words } from '../../messages/sheets/words';
import type { Cell } from '../range/cell';
import { type ColumnMark, columnMarks, columnsMade } from '../range/marks';
import { readCells } from '../range/readCells';
import { type Room, roomOf } from '../range/writeCells';
import type { Fields } from '../table/field';

/** What a set-up has to know of a tab. */
export interface AnyTab {
  readonly name: Words;
  readonly fields: Fields;
  readonly rowKey?: string;
  readonly irreplaceable?: boolean;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of ours as a set-up finds it. */
export interface FoundTab {
  readonly tab: AnyTab;
  readonly sheet: Sheet;
  readonly cells: readonly Cell[][];
  readonly room: Room;
  readonly marks: readonly ColumnMark[];
  /** Columns that it was ever given, by key; of a tab that can be made again nobody asks. */
  readonly made: readonly string[];
}

/** Reads all that a set-up asks of a tab: of many, before any is written, for after a write each question is a round trip. */
export function foundTab(tab: AnyTab, sheet: Sheet): FoundTab {
  const made = tab.irreplaceable ? (columnsMade(sheet) ?? []) : [];
  return { tab, sheet, cells: readCells(sheet), room: roomOf(sheet), marks: columnMarks(sheet), made };
}
