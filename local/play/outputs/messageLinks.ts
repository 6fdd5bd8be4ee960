import { a1Of } from '../../google/spreadsheet/a1';
import type { CellState, SheetState } from '../../google/spreadsheet/spreadsheetState';
import { linksOf } from '../../google/spreadsheet/textLinks';
import type { State } from '../../google/state';
import { headerRow } from '../../sheetTable';

/** A wa.me link in a cell: whom it opens a chat with, the text it brings along, and which message it is. */
export interface MessageLink {
  readonly tab: string;
  readonly cell: string;
  readonly to: string;
  readonly text: string;
  /** The kind of message and what it is due for; missing where the row has no code of one. */
  readonly key?: string;
}

const CHAT = /^https:\/\/wa\.me\/(\d*)(?:\?text=([^&#]*))?$/;

/** Titles of the hidden column in which the add-on notes the message of a row: its key, and behind it a print of its words. */
const CODE_TITLES: readonly string[] = ['Kode pesan', 'Message code'];
const KEY = /^(.+?) · /;

/** Every wa.me link of the file, in reading order. */
export function messageLinks(state: State): MessageLink[] {
  return state.spreadsheet.sheets.flatMap((sheet) => {
    const code = codeColumn(sheet);
    return sheet.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        linksIn(sheet, cell, row, column).map((link) => ({ ...link, ...keyIn(cells[code]) })),
      ),
    );
  });
}

/** -1 where the tab has none. */
function codeColumn(sheet: SheetState): number {
  const titles = sheet.cells[headerRow(sheet) - 1] ?? [];
  return titles.findIndex((cell) => CODE_TITLES.includes(String(cell?.v)));
}

function keyIn(code: CellState | null | undefined): Pick<MessageLink, 'key'> {
  const [, key] = KEY.exec(String(code?.v ?? '')) ?? [];
  return key === undefined ? {} : { key };
}

function linksIn(sheet: SheetState, cell: CellState | null, row: number, column: number): MessageLink[] {
  const place = a1Of({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
  return linksOf(cell).flatMap(({ url }) => {
    const [, to, text] = CHAT.exec(url) ?? [];
    if (to === undefined) return [];
    return [{ tab: sheet.name, cell: place, to, text: decodeURIComponent(text ?? '') }];
  });
}
