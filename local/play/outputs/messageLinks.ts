import { a1Of } from '../../google/spreadsheet/a1';
import type { CellState, SheetState } from '../../google/spreadsheet/spreadsheetState';
import type { State } from '../../google/state';

/** A wa.me link in a cell: whom it opens a chat with, and the text it brings along. */
export interface MessageLink {
  readonly tab: string;
  readonly cell: string;
  readonly to: string;
  readonly text: string;
}

const CHAT = /^https:\/\/wa\.me\/(\d*)(?:\?text=([^&#]*))?$/;

/** Every wa.me link of the file, in reading order. */
export function messageLinks(state: State): MessageLink[] {
  return state.spreadsheet.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cells, row) => cells.flatMap((cell, column) => linkIn(sheet, cell, row, column))),
  );
}

function linkIn(sheet: SheetState, cell: CellState | null, row: number, column: number): MessageLink[] {
  const [, to, text] = CHAT.exec(cell?.link ?? '') ?? [];
  if (to === undefined) return [];
  const place = a1Of({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
  return [{ tab: sheet.name, cell: place, to, text: decodeURIComponent(text ?? '') }];
}
