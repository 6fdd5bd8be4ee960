import { Hands } from '../../../../local/google/spreadsheet/hands';
import { openBook } from './openBook';

/** Rows 1 to 6 hold a to f; row 3 is hidden. */
function letters() {
  const book = openBook();
  const { session, app, sheet } = book;
  sheet.getRange('A1:A6').setValues([...'abcdef'].map((letter) => [letter]));
  app.flush();
  const hands = new Hands(session.state, session.state.owner);
  hands.hideRows(sheet.getName(), 3);
  const hidden = () => [1, 2, 3, 4, 5, 6, 7].filter((row) => sheet.isRowHiddenByUser(row));
  return { ...book, hands, hidden };
}

describe('rows that a person has hidden', () => {
  it('[F] are read, counted and written as any other', () => {
    const { sheet, hidden } = letters();
    expect(sheet.getDataRange().getValues().flat().join('')).toBe('abcdef');
    sheet.hideRows(6, 2);
    expect(sheet.getLastRow()).toBe(6);
    sheet.appendRow(['g']);
    sheet.getRange('A3').setValue('x');
    sheet.getRange('A6').clearContent();
    expect(sheet.getRange('A1:A7').getValues().flat()).toEqual(['a', 'b', 'x', 'd', 'e', '', 'g']);
    expect(hidden()).toEqual([3, 6, 7]);
  });

  it('[D] are shown again by showRows and unhideRow', () => {
    const { sheet, hidden } = letters();
    sheet.hideRow(sheet.getRange('A5:A6'));
    sheet.showRows(2, 4);
    expect(hidden()).toEqual([6]);
    sheet.unhideRow(sheet.getRange('A6'));
    expect(hidden()).toEqual([]);
  });

  it('[I] take their hiding along when rows are moved, inserted and deleted', () => {
    const { sheet, hidden } = letters();
    sheet.moveRows(sheet.getRange('A3'), 7);
    expect(hidden()).toEqual([6]);
    sheet.insertRowsBefore(2, 1);
    expect(hidden()).toEqual([7]);
    sheet.deleteRows(1, 2);
    expect([hidden(), sheet.getRange('A5').getValue()]).toEqual([[5], 'c']);
    sheet.deleteRow(5);
    expect(hidden()).toEqual([]);
  });

  it('[I] new rows are hidden where they are made after a hidden one', () => {
    const { sheet, hidden } = letters();
    sheet.insertRowsBefore(3, 1).insertRowsAfter(1, 1);
    expect(hidden()).toEqual([4, 5]);
    sheet.insertRowsAfter(5, 1);
    expect(hidden()).toEqual([4, 5, 6]);
  });

  it('[U] stay where they are when a person sorts: another line is hidden then', () => {
    const { sheet, hands, hidden } = letters();
    hands.sort(sheet.getName(), 1, true);
    expect([hidden(), sheet.getRange('A3').getValue()]).toEqual([[3], 'd']);
  });

  it('leave no trace once they are shown', () => {
    const { session, app, sheet } = letters();
    sheet.showRows(3);
    app.flush();
    expect(session.state.spreadsheet.sheets[0]).not.toHaveProperty('hiddenRows');
  });
});
