import { Hands } from '../../../../local/google/spreadsheet/hands';
import { openBook } from './openBook';

/** Rows 1 to 6 hold a to f, and 1 to 6 beside them; A2:A4 are one cell. */
function letters(coveredCells: 'dropped' | 'kept' = 'dropped') {
  const book = openBook({ assume: { coveredCells } });
  const { session, app, sheet } = book;
  sheet.getRange('A1:B6').setValues([...'abcdef'].map((letter, index) => [letter, index + 1]));
  app.flush();
  const hands = new Hands(session.state, session.state.owner);
  hands.merge(sheet.getName(), { row: 2, column: 1, rows: 3, columns: 1 });
  app.flush();
  const column = () => sheet.getRange('A1:A6').getValues().flat().join('-');
  const merged = () =>
    sheet
      .getDataRange()
      .getMergedRanges()
      .map((range) => range.getA1Notation());
  return { ...book, hands, column, merged };
}

describe('merged cells', () => {
  it('[F] hold what stood in the first of them, and the others read as empty', () => {
    const { column, merged } = letters();
    expect(column()).toBe('a-b---e-f');
    expect(merged()).toEqual(['A2:A4']);
  });

  it.each([
    ['dropped', 'x-x---x-x', 'x-x---x-x'],
    ['kept', 'x-x-x-x-x-x', 'x-x-x-x-x-x'],
  ] as const)('[U] what is written under them is %s', (reading, covered, apart) => {
    // biome-ignore format: a table
    const { sheet, column, merged } = letters(reading);
    sheet.getRange('A1:A6').setValues([...'xxxxxx'].map((letter) => [letter]));
    expect(column()).toBe(covered);
    sheet.getRange('A1:A6').breakApart();
    expect([column(), merged()]).toEqual([apart, []]);
  });

  it('[F] are taken apart and merged whole or not at all', () => {
    const { sheet } = letters();
    const words = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => sheet.getRange('A3:A6').breakApart()).toThrow(words);
    expect(() => sheet.getRange('A4:B4').merge()).toThrow(words);
  });

  it('[D] are found by a range that has a cell of theirs, [U] with a look of its own', () => {
    const { sheet, session } = letters();
    sheet.getRange('A1').getValue();
    session.spent();
    expect(sheet.getRange('A4:B9').getMergedRanges()).toHaveLength(1);
    expect(session.spent()).toContain('readAfterWrite');
    expect(sheet.getRange('A5:B9').getMergedRanges()).toHaveLength(0);
  });

  it('[F] over several rows, keep a person and a script from sorting; over one row they do not', () => {
    const { sheet, hands, column, app } = letters();
    const refused = /vertically merged/;
    expect(hands.sort(sheet.getName(), 2, true).refused).toMatch(refused);
    expect(() => sheet.getRange('A1:B6').sort(2)).toThrow(refused);
    hands.unmerge(sheet.getName(), { row: 2, column: 1, rows: 3, columns: 1 });
    hands.merge(sheet.getName(), { row: 1, column: 2, rows: 1, columns: 2 });
    app.flush();
    expect(hands.sort(sheet.getName(), 2, true).refused).toBeUndefined();
    expect(column()).toBe('f-e---b-a');
  });

  it('[I] go with rows that move, and are never torn', () => {
    const { sheet, column, merged } = letters();
    expect(() => sheet.moveRows(sheet.getRange('A2'), 6)).toThrow(/merge/);
    expect(() => sheet.moveRows(sheet.getRange('A6'), 3)).toThrow(/merge/);
    sheet.moveRows(sheet.getRange('A2:A4'), 7);
    expect([column(), merged()]).toEqual(['a-e-f-b--', ['A4:A6']]);
    sheet.moveRows(sheet.getRange('A1'), 4);
    expect([column(), merged()]).toEqual(['e-f-a-b--', ['A4:A6']]);
  });

  it('[I] grow with a row put into them, shrink with one that is deleted; [U] without their first row they are empty', () => {
    const { sheet, column, merged } = letters();
    sheet.insertRowsBefore(3, 1);
    expect(merged()).toEqual(['A2:A5']);
    sheet.deleteRow(2);
    expect([column(), merged()]).toEqual(['a----e-f', ['A2:A4']]);
    sheet.deleteRows(2, 2);
    expect(merged()).toEqual([]);
  });

  it('[I] refuse at the latest when the writes are sent: a person may have merged since the run looked', () => {
    const { sheet, app, hands } = letters();
    sheet.getRange('A1').getValue();
    hands.merge(sheet.getName(), { row: 5, column: 2, rows: 2, columns: 1 });
    sheet.moveRows(sheet.getRange('A6'), 2);
    expect(() => app.flush()).toThrow(/merge/);
  });

  it('[F] are frozen whole or not at all, and frozen cells are merged among themselves alone', () => {
    const { sheet, hands, app } = letters();
    expect(() => sheet.setFrozenRows(3)).toThrow(
      "Sorry, you can't freeze rows which contain only part of a merged cell.",
    );
    sheet.setFrozenRows(4);
    sheet.setFrozenColumns(1);
    app.flush();
    expect(() => sheet.getRange('A5:B5').merge()).toThrow("You can't merge frozen and non-frozen columns.");
    expect(hands.merge(sheet.getName(), { row: 4, column: 2, rows: 2, columns: 1 }).refused).toBe(
      "You can't merge frozen and non-frozen rows.",
    );
    expect(hands.merge(sheet.getName(), { row: 5, column: 2, rows: 2, columns: 1 }).refused).toBeUndefined();
  });

  it('take what a person types into any of them, and no paste [F]', () => {
    const { sheet, hands, column } = letters();
    hands.edit(sheet.getName(), 3, 1, 'typed');
    expect(column()).toBe('a-typed---e-f');
    expect(hands.paste(sheet.getName(), 1, 1, [['1'], ['2']]).refused).toMatch(
      /partially intersects a merge/,
    );
  });
});
