import { describe, expect, it } from '@jest/globals';
import { besides, openBook } from './openBook';

/** What the file holds in A1, whoever wrote it. */
function inFile({ session }: ReturnType<typeof openBook>): unknown {
  return session.state.spreadsheet.sheets[0]?.cells[0]?.[0]?.v;
}

describe('writes wait in the run', () => {
  it('[D] others see them only after a flush', () => {
    const book = openBook();
    const other = besides(book);
    book.sheet.getRange('A1').setValue('mine');
    expect(other.sheet.getRange('A1').getValue()).toBe('');
    book.app.flush();
    expect(besides(book).sheet.getRange('A1').getValue()).toBe('mine');
  });

  it('[D] the run itself sees them, and its read sends them', () => {
    const book = openBook();
    book.sheet.getRange('A1').setValue('mine');
    expect(inFile(book)).toBeUndefined();
    expect(book.sheet.getRange('A1').getValue()).toBe('mine');
    expect(inFile(book)).toBe('mine');
  });

  it('[D] the end of the run sends them', () => {
    const book = openBook();
    book.sheet.getRange('A1').setValue('mine');
    book.session.end();
    expect(inFile(book)).toBe('mine');
  });

  it('and takes as long as a flush for it, if anything is left', () => {
    const book = openBook();
    book.sheet.getRange('A1').setValue('mine');
    book.session.spent();
    book.session.end();
    expect(book.session.spent()).toEqual(['sentAtEnd']);
    const idle = openBook();
    idle.session.end();
    expect(idle.session.spent()).toEqual([]);
  });

  it('and their cells go with what sends them, once', () => {
    const book = openBook();
    const [sent, left] = [book.sheet.getRange('A1:Z1000'), book.sheet.getRange('A1:B2')];
    sent.setValue('mine');
    left.setNumberFormat('@');
    book.app.flush();
    book.app.flush();
    left.setValue('more');
    book.session.end();
    const sends = book.session.charges.filter(({ kind }) => kind === 'flush' || kind === 'sentAtEnd');
    expect(sends.map(({ kind, units }) => [kind, units])).toEqual([
      ['flush', 26_004],
      ['flush', 0],
      ['sentAtEnd', 4],
    ]);
  });

  it.each([
    ['lost', undefined],
    ['applied', 'mine'],
  ] as const)('[U] unflushedAtKill: a killed run leaves them %s', (unflushedAtKill, left) => {
    const book = openBook({ assume: { unflushedAtKill } });
    book.sheet.getRange('A1').setValue('mine');
    book.session.kill();
    expect(inFile(book)).toBe(left);
  });

  it('they arrive in their order, after what others wrote meanwhile', () => {
    const book = openBook();
    book.sheet.getRange('A1').setNumberFormat('@').setValue('007');
    const other = besides(book);
    other.sheet.getRange('A1').setValue('theirs');
    other.app.flush();
    book.app.flush();
    expect(inFile(book)).toBe('007');
  });

  it('[F] an appended row goes below the rows that arrived first', () => {
    const book = openBook();
    const other = besides(book);
    book.sheet.appendRow(['mine']);
    other.sheet.appendRow(['theirs']);
    other.app.flush();
    book.app.flush();
    const { sheet } = besides(book);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['theirs'], ['mine']]);
  });

  it('a write to a tab that somebody removed fails when it is sent', () => {
    const book = openBook();
    book.app.getActive().insertSheet('Log').getRange('A1').setValue('x');
    const other = besides(book).app.getActive();
    const log = other.getSheetByName('Log');
    if (log) other.deleteSheet(log);
    expect(() => book.app.flush()).toThrow('not found');
  });

  it('a kill never fails, whatever became of the tab', () => {
    const book = openBook({ assume: { unflushedAtKill: 'applied' } });
    book.sheet.getRange('A1').setValue('x');
    book.session.state.spreadsheet.sheets = [];
    book.session.kill();
    expect(book.session.lines.join()).toContain('not found');
  });
});

describe('a copy of a tab', () => {
  it('is not touched by what others do to the file, nor the file by it', () => {
    const book = openBook();
    book.sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
    book.app.flush();
    book.sheet.getRange('A1').getValue();
    const before = JSON.stringify(book.session.state.spreadsheet.sheets);
    book.sheet.getRange('A3').setValue('mine').clear();
    book.sheet.setColumnWidth(1, 7).hideColumns(2);
    book.sheet.hideRows(2);
    book.sheet.insertRowBefore(1).deleteRow(4).insertColumnBefore(1);
    expect(JSON.stringify(book.session.state.spreadsheet.sheets)).toBe(before);
  });
});

describe('a second read of a tab', () => {
  function readTwice(repeatedRead: 'stale' | 'fresh', between: (book: ReturnType<typeof openBook>) => void) {
    const book = openBook({ assume: { repeatedRead } });
    book.sheet.getRange('A1').getValue();
    const other = besides(book);
    other.sheet.getRange('A1').setValue('theirs');
    other.app.flush();
    between(book);
    return book.sheet.getRange('A1').getValue();
  }

  it('[U] repeatedRead stale: answers from the run’s own copy', () => {
    expect(readTwice('stale', () => undefined)).toBe('');
  });
  it('[U] repeatedRead fresh: looks again', () => {
    expect(readTwice('fresh', () => undefined)).toBe('theirs');
  });
  it('[D] after a flush it looks again', () => {
    expect(readTwice('stale', ({ app }) => app.flush())).toBe('theirs');
  });
  it('[D] after an own write it looks again', () => {
    expect(readTwice('stale', ({ sheet }) => void sheet.getRange('B1').setValue(1))).toBe('theirs');
  });
});

describe('what calls cost', () => {
  it('the first read, a repeated one, a write, a read after it, a flush', () => {
    const { session, app, sheet } = openBook();
    const range = sheet.getRange('A1:B2');
    session.spent();
    range.getValues();
    range.getValues();
    range.setValue(1);
    range.getValues();
    app.flush();
    expect(session.spent()).toEqual([
      'readAfterWrite',
      'repeatedRead',
      'bufferedWrite',
      'readAfterWrite',
      'flush',
    ]);
    expect(session.cells).toEqual({ read: 12, written: 4 });
  });

  it('the first look at the file is the dear one', () => {
    const { app } = openBook();
    const { session } = openBook();
    expect(session.charges.map(({ kind }) => kind)).toEqual(['local', 'firstRead']);
    expect(app.getActive().getSpreadsheetLocale()).toBe('in_ID');
  });

  it('every call is charged exactly once', () => {
    const { session, app, sheet } = openBook();
    const range = sheet.getRange('A1:B2');
    const calls: (() => unknown)[] = [
      () => range.offset(1, 0, 1, 1),
      () => range.clear(),
      () => range.clear({ contentsOnly: true }),
      () => range.clearNote(),
      () => range.clearDataValidations(),
      () => range.insertCheckboxes(),
      () => range.check(),
      () => range.isChecked(),
      () => range.protect().setDescription('x'),
      () => sheet.setColumnWidth(1, 80),
      () => sheet.clear({ contentsOnly: true }),
      () => sheet.clearConditionalFormatRules(),
      () => sheet.autoResizeColumn(1),
      () => sheet.hideColumn(range),
      () => sheet.hideRow(range),
      () => sheet.createTextFinder('x').findAll(),
      () => app.getActiveSheet(),
      () => app.setActiveSheet(sheet),
      () => app.getActive().getRange('A1'),
      () => app.getActive().toast('x'),
    ];
    // A chain of two calls is charged twice, one call once.
    const chained = new Set([8, 15, 18, 19]);
    session.spent();
    const counts = calls.map((call) => {
      call();
      return session.spent().length;
    });
    expect(counts).toEqual(calls.map((_call, i) => (chained.has(i) ? 2 : 1)));
  });
});
