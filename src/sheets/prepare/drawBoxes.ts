import type { Cell } from '../range/cell';
import { dressBoxes } from '../range/dressBoxes';
import { readCells } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import type { Fields } from '../table/field';
import type { Place } from '../table/kind';
import { findColumns, findTab, marksOf, type Tab } from '../table/tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Box {
  readonly row: number;
  readonly cell: Cell;
  readonly value: boolean;
}

/**
 * Makes tick boxes of the yes-or-no cells of `keys` in rows that are filled: below them an empty box would look like a no,
 * and a blank cell means yes. A word that can be read becomes its tick; one that can't stays as it was typed.
 */
export function drawBoxes<F extends Fields>(
  tab: Tab<F>,
  keys: readonly (keyof F & string)[],
  place: Place,
): void {
  const { found: sheet } = findTab(tab, place);
  const [header = [], ...body] = readCells(sheet);
  const { found: columns } = findColumns(tab, header, place, marksOf(sheet));
  const filled = body.flatMap((cells, index) =>
    String(cells[columns[tab.rowKey]] ?? '').trim() === '' ? [] : [{ row: index + 2, cells }],
  );
  for (const key of keys) {
    const column = columns[key];
    const boxes = filled.flatMap(({ row, cells }) => {
      const cell = cells[column] ?? '';
      const reading = tab.fields[key]?.kind.read(cell, place);
      return reading?.kind === 'certain' ? [{ row, cell, value: reading.value === true }] : [];
    });
    drawColumn(sheet, column + 1, boxes);
  }
}

function drawColumn(sheet: Sheet, column: number, boxes: readonly Box[]): void {
  for (const { row, cell, value } of boxes)
    if (cell !== value) writeCells(sheet, { row, column, cells: [[value]], formats: [''] });
  dressBoxes(
    sheet,
    [column],
    boxes.map(({ row }) => row),
  );
}
