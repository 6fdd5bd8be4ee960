import { cellValue, isDate } from '../../google/spreadsheet/cellValue';
import { displayValue } from '../../google/spreadsheet/displayValue';
import { cellAt, lastColumn, lastRow, mapCells } from '../../google/spreadsheet/sheetCells';
import type { CellState, SheetState, SpreadsheetState } from '../../google/spreadsheet/spreadsheetState';
import { isoIn } from '../../localTime';
import { sheetTable } from '../../sheetTable';
import { csvText } from './csvText';

/** A tab as displayed, from A1 to its last cell with content. */
export function tabCsv(sheet: SheetState, locale: string): string {
  const area = { row: 1, column: 1, rows: lastRow(sheet), columns: lastColumn(sheet) };
  return csvText(mapCells(sheet, area, (cell) => displayValue(cell, locale)));
}

type Raw = string | number | boolean;

/** The rows of a tab, each its raw values by header: '' for an empty cell, dates as ISO in the file's zone. */
export function tabRows(sheet: SheetState, book: SpreadsheetState): Record<string, Raw>[] {
  const table = sheetTable(sheet, book.locale);
  const keys = distinctKeys(table.headers);
  return table.rows.map((row) =>
    Object.fromEntries(
      keys.flatMap((key, at) => (key === '' ? [] : [[key, raw(cellAt(sheet, row, at + 1), book.zone)]])),
    ),
  );
}

/** A second column of the same header is called `Header (2)`: no value may hide another. */
function distinctKeys(headers: readonly string[]): string[] {
  return headers.map((header, at) => {
    const same = headers.slice(0, at).filter((other) => other === header).length;
    return header === '' || same === 0 ? header : `${header} (${same + 1})`;
  });
}

function raw(cell: CellState | null, zone: string): Raw {
  const value = cellValue(cell, zone);
  return isDate(value) ? isoIn(zone, value.getTime()) : value;
}

/** A tab's name as a file's: what a file system refuses is replaced. */
export function fileNameOf(tab: string): string {
  return tab.replace(/[/\\:*?"<>|]/g, '_');
}

/** A file name for each tab, in their order. Two that a file system takes for one get a number: no tab hides another. */
export function fileNamesOf(tabs: readonly string[]): string[] {
  const taken = new Set<string>();
  return tabs.map((tab) => {
    const name = fileNameOf(tab);
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
