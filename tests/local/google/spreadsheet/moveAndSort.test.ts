import fc from 'fast-check';
import { Hands } from '../../../../local/google/spreadsheet/hands';
import { openBook } from './openBook';

function letters(count: number) {
  const book = openBook();
  const rows = Array.from({ length: count }, (_one, i) => [String.fromCharCode(97 + i), i]);
  book.sheet.getRange(1, 1, count, 2).setValues(rows);
  const column = () => book.sheet.getRange(1, 1, count, 1).getValues().flat().join('');
  return { ...book, column };
}

describe('moved rows and columns', () => {
  it('[D] the destination counts as before the move', () => {
    const { sheet, column } = letters(5);
    sheet.moveRows(sheet.getRange('A1:A2'), 5);
    expect(column()).toBe('cdabe');
    sheet.moveRows(sheet.getRange('B3'), 1);
    expect(column()).toBe('acdbe');
  });

  it('law: nothing is lost, and the others keep their order', () => {
    const spec = fc.record({ from: fc.integer({ min: 1, max: 6 }), count: fc.integer({ min: 1, max: 3 }), before: fc.integer({ min: 1, max: 9 }) }); // biome-ignore format: one line
    fc.assert(
      fc.property(spec, ({ from, count, before }) => {
        const { sheet, column } = letters(8);
        const moved = 'abcdefgh'.slice(from - 1, from - 1 + count);
        sheet.moveRows(sheet.getRange(from, 1, count, 1), before);
        expect([...column()].sort().join('')).toBe('abcdefgh');
        expect(column()).toContain(moved);
        expect(column().replace(moved, '')).toBe('abcdefgh'.replace(moved, ''));
      }),
      { numRuns: 40 },
    );
  });

  it('[D] columns take width, hiding and names along', () => {
    const { app, sheet } = letters(3);
    sheet.setColumnWidth(2, 210).hideColumns(2);
    app.getActive().setNamedRange('Angka', sheet.getRange('B1:B3'));
    sheet.moveColumns(sheet.getRange('B1'), 1);
    expect([sheet.getColumnWidth(1), sheet.isColumnHiddenByUser(1), sheet.isColumnHiddenByUser(2)]).toEqual([
      210,
      true,
      false,
    ]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[0, 'a']]);
    expect(sheet.getNamedRanges().map((each) => each.getName())).toEqual(['Angka']);
  });

  it('[U] a place outside the tab is refused', () => {
    const { sheet } = letters(3);
    expect(() => sheet.moveRows(sheet.getRange('A1'), 1002)).toThrow('out of bounds');
  });
});

describe('sorting', () => {
  it('[D] a range by columns of the tab, ascending unless it says otherwise', () => {
    const { sheet } = openBook();
    const range = sheet.getRange('B2:C5');
    range.setValues([['b', 2], ['a', 2], ['c', 1], ['', 9]]); // biome-ignore format: a table
    sheet.getRange('A2:A5').setValues([[1], [2], [3], [4]]);
    range.sort([{ column: 3, ascending: false }, { column: 2 }]);
    expect(range.getValues()).toEqual([['', 9], ['a', 2], ['b', 2], ['c', 1]]); // biome-ignore format: a table
    expect(range.sort(2).getValues().map(([name]) => name)).toEqual(['a', 'b', 'c', '']); // biome-ignore format: one line
    expect(sheet.getRange('A2:A5').getValues()).toEqual([[1], [2], [3], [4]]);
    expect(() => range.sort(1)).toThrow('outside the range');
  });

  it('[F] a tab leaves its frozen rows where they are', () => {
    const { sheet, column } = letters(4);
    sheet.setFrozenRows(1);
    sheet.sort(1, false);
    expect(column()).toBe('adcb');
  });
});

describe('what looks at a tab from another', () => {
  function lookers() {
    const { app, session, sheet } = openBook();
    const file = app.getActive();
    const data = file.insertSheet('Data');
    data.getRange('B2:B4').setValues([['NASTAR'], ['BOLU'], ['LAPIS']]);
    const range = data.getRange('B2:B4');
    const list = app.newDataValidation().requireValueInRange(range).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(list);
    sheet.insertChart(sheet.newChart().asPieChart().addRange(range).setPosition(5, 5, 0, 0).build());
    app.flush();
    const seen = () => {
      const [tab] = session.state.spreadsheet.sheets;
      return [tab?.charts?.[0]?.ranges[0]?.range, [tab?.cells[0]?.[0]?.rule?.values[0]].flat()[1]];
    };
    return { app, session, sheet, data, seen };
  }

  it('[I] charts and lists follow the cells, by script or by hand', () => {
    const { app, session, data, seen } = lookers();
    data.insertColumnBefore(1).insertRowBefore(3);
    expect(seen()).toEqual(['B2:B4', 'B2:B4']);
    app.flush();
    expect(seen()).toEqual(['C2:C5', 'C2:C5']);
    new Hands(session.state, session.user).insertRow('Data', 1);
    expect(seen()).toEqual(['C3:C6', 'C3:C6']);
    data.moveColumns(data.getRange('C1'), 1);
    app.flush();
    expect(seen()).toEqual(['A3:A6', 'A3:A6']);
  });

  it('what looks at other tabs stays', () => {
    const { app, sheet, seen } = lookers();
    sheet.insertRowBefore(9).insertColumnBefore(9);
    app.getActive().insertSheet('Lain').insertColumnBefore(1).insertRowBefore(1);
    app.flush();
    expect(seen()).toEqual(['B2:B4', 'B2:B4']);
    sheet.insertRowBefore(2);
    sheet.insertColumnBefore(2);
    app.flush();
    expect(seen()).toEqual(['B2:B4', 'B2:B4']);
  });

  it('[U] when the cells go, a chart is empty and a list takes nothing', () => {
    const { app, session, sheet, data } = lookers();
    data.deleteColumn(2);
    app.flush();
    expect(session.state.spreadsheet.sheets[0]?.charts?.[0]?.ranges).toEqual([]);
    expect(() => sheet.getRange('A1').setValue('NASTAR')).toThrow('violates the data validation rules');
  });
});
