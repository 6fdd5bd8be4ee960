import fc from 'fast-check';
import type { Area } from '../../../../local/google/spreadsheet/area';
import { editCells, editCellsAlike } from '../../../../local/google/spreadsheet/sheetCells';
import type { CellState, SheetState } from '../../../../local/google/spreadsheet/spreadsheetState';
import { openBook } from './openBook';

const ROWS = 9;
const COLUMNS = 4;

function emptySheet(): SheetState {
  const [sheet] = openBook().session.state.spreadsheet.sheets;
  if (!sheet) throw new Error('the book has no tab');
  return { ...structuredClone(sheet), rows: ROWS, columns: COLUMNS, cells: [] };
}

const area: fc.Arbitrary<Area> = fc
  .record({ row: fc.integer({ min: 1, max: ROWS }), column: fc.integer({ min: 1, max: COLUMNS }) })
  .chain(({ row, column }) =>
    fc.record({
      row: fc.constant(row),
      column: fc.constant(column),
      rows: fc.integer({ min: 1, max: ROWS - row + 1 }),
      columns: fc.integer({ min: 1, max: COLUMNS - column + 1 }),
    }),
  );
/** Makes a cell bold, fills it, or plain. */
const change = fc.constantFrom<(cell: CellState | null) => CellState | null>(
  (cell) => ({ ...cell, bold: true }),
  (cell) => ({ ...cell, v: 'x' }),
  (cell) => (cell?.bold ? { ...cell, n: '@' } : cell),
  () => null,
);

describe('an edit that treats all cells alike', () => {
  it('comes to what the edit of each cell comes to, also of a sheet whose blank rows are one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(area, change), { maxLength: 8 }), (edits) => {
        const [one, other] = [emptySheet(), emptySheet()];
        for (const [where, each] of edits) {
          editCells(one, where, (cell) => each(cell));
          editCellsAlike(other, where, each);
          expect(other).toEqual(one);
        }
      }),
    );
  });

  it('asks once for all blank rows', () => {
    const asked = jest.fn((cell: CellState | null) => ({ ...cell, bold: true as const }));
    const sheet = emptySheet();
    editCellsAlike(sheet, { row: 2, column: 1, rows: ROWS - 1, columns: 2 }, asked);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(sheet.blankRow).toEqual([{ bold: true }, { bold: true }]);
  });
});
