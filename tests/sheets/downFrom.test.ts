import { downFrom } from '../../src/sheets/range/writeWhole';

/** A tab of so many rows, on which every look at one cell fails, whether it is there or not. */
function failing(rows: number): GoogleAppsScript.Spreadsheet.Sheet {
  const getRange = (where: string | number): unknown => {
    if (typeof where === 'number') throw new Error('Service Spreadsheets failed.');
    return { where, getNumRows: () => rows };
  };
  return { getRange } as unknown as GoogleAppsScript.Spreadsheet.Sheet;
}

describe('what lies below a table', () => {
  it('is there, though the look at it has failed: else lines of an earlier recap would stay', () => {
    expect(downFrom(failing(9), 5, 3)).toMatchObject({ where: 'A5:C' });
    expect(downFrom(failing(5), 5, 3, 1)).toMatchObject({ where: 'B5:D' });
  });

  it('is nothing where the tab ends', () => {
    expect(downFrom(failing(4), 5, 3)).toBeNull();
  });
});
