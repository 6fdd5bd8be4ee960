import { clearBelow } from '../../src/sheets/range/writeWhole';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of so many rows of which Google refuses a place that it has, or has not; `cleared` = what was emptied. */
function tab(rows: number, fails: boolean): { sheet: Sheet; cleared: string[] } {
  const cleared: string[] = [];
  const getRange = (place: number | string): object => {
    if (typeof place === 'number' && (fails || place > rows)) throw new Error('Service error: Spreadsheets');
    return { getNumRows: () => rows, clearContent: () => cleared.push(String(place)) };
  };
  return { sheet: { getRange } as unknown as Sheet, cleared };
}

const table = {
  cells: [
    ['a', 'b'],
    ['c', 'd'],
  ],
  formats: [],
};

describe('what stands below a table', () => {
  it('is emptied, also where Google fails while it is asked for the place', () => {
    for (const fails of [false, true]) {
      const { sheet, cleared } = tab(5, fails);
      clearBelow(sheet, table, null);
      expect(cleared).toEqual(['A3:B']);
    }
  });

  it('is nothing where the tab ends with the table', () => {
    const { sheet, cleared } = tab(2, false);
    clearBelow(sheet, table, null);
    expect(cleared).toEqual([]);
  });
});
