import { a1Of } from '../../google/spreadsheet/a1';
import type { CellState, SheetState } from '../../google/spreadsheet/spreadsheetState';
import { linksOf } from '../../google/spreadsheet/textLinks';
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
    sheet.cells.flatMap((cells, row) => cells.flatMap((cell, column) => linksIn(sheet, cell, row, column))),
  );
}

function linksIn(sheet: SheetState, cell: CellState | null, row: number, column: number): MessageLink[] {
  const place = a1Of({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
  return linksOf(cell).flatMap(({ url }) => {
    const [, to, text] = CHAT.exec(url) ?? [];
    if (to === undefined) return [];
    return [{ tab: sheet.name, cell: place, to, text: decodeURIComponent(text ?? '') }];
  });
}
