import { dressBoxes } from '../range/dressColumn';
import { readCells } from '../range/readCells';
import { writeCells } from '../range/writeCells';
import type { Fields } from '../table/field';
import type { Place } from '../table/kind';
import { findColumns, findTab, marksOf, type Tab } from '../table/tab';

/**
 * Makes tick boxes of the yes-or-no cells of `key` in rows that are filled: below them an empty box would look like a no,
 * and a blank cell means yes. A word that can be read becomes its tick; one that can't stays as it was typed.
 */
export function drawBoxes<F extends Fields>(tab: Tab<F>, key: keyof F & string, place: Place): void {
  const { found: sheet } = findTab(tab, place);
  const [header = [], ...body] = readCells(sheet);
  const { found: columns } = findColumns(tab, header, place, marksOf(sheet));
  const column = columns[key];
  const boxes = body.flatMap((cells, index) => {
    if (String(cells[columns[tab.rowKey]] ?? '').trim() === '') return [];
    const cell = cells[column] ?? '';
    const reading = tab.fields[key]?.kind.read(cell, place);
    return reading?.kind === 'certain' ? [{ row: index + 2, cell, value: reading.value === true }] : [];
  });
  for (const { row, cell, value } of boxes)
    if (cell !== value) writeCells(sheet, { row, column: column + 1, cells: [[value]], formats: [''] });
  dressBoxes(
    sheet,
    [column + 1],
    boxes.map(({ row }) => row),
  );
}
