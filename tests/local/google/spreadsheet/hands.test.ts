import { describe, expect, it } from '@jest/globals';
import type { FiredEvent } from '../../../../local/google/firedEvent';
import { Hands } from '../../../../local/google/spreadsheet/hands';
import type { Range } from '../../../../local/google/spreadsheet/range';
import { fakeSession } from '../fakeSession';
import { openBook } from './openBook';

/** Tab `Sheet1`: two headers and three rows, and the seller at it. */
function seller(user = 'penjual@contoh.id') {
  const book = openBook();
  const rows = [['Nama', 'Jumlah'], ['Sari', 3], ['Budi', 1], ['Tono', 2]]; // biome-ignore format: a table
  book.sheet.getRange('A1:B4').setValues(rows);
  book.sheet.setFrozenRows(1);
  book.app.flush();
  return { ...book, hands: new Hands(book.session.state, user) };
}

/** An event as the script gets it. */
function payload(event: FiredEvent | undefined): Record<string, unknown> {
  if (!event) throw new Error('no event was fired');
  return event.payload(fakeSession());
}

const kinds = (events: FiredEvent[]) =>
  events.map((event) =>
    [event.event, payload(event).changeType].filter((part) => part !== undefined).join(' '),
  );

describe('a person', () => {
  it('[D] finds room for ten million cells and no more', () => {
    const { hands, sheet, app, session } = seller();
    sheet.insertRowsAfter(1, 383_600);
    app.flush();
    const columns = () => session.state.spreadsheet.sheets[0]?.columns;
    expect(() => hands.insertColumn('Sheet1', 1)).toThrow('10000000 cells');
    expect(() => hands.edit('Sheet1', 1, 27, 'x')).toThrow('10000000 cells');
    expect(() => hands.edit('Sheet1', 390_000, 1, 'x')).toThrow('10000000 cells');
    expect(columns()).toBe(26);
    expect(hands.insertRow('Sheet1', 2).refused).toBeUndefined();
  });
});

describe('a typed cell', () => {
  it('[D] fires an edit with value and old value, and a change', () => {
    const { hands, session } = seller();
    const { events } = hands.edit('Sheet1', 2, 2, '1.250');
    expect(kinds(events)).toEqual(['ON_EDIT', 'ON_CHANGE EDIT']);
    expect(payload(events[0])).toMatchObject({ value: '1250', oldValue: '3' });
    expect((payload(events[0]).range as Range).getA1Notation()).toBe('B2');
    expect(events[0]).toMatchObject({ sourceId: session.state.spreadsheet.id, user: 'penjual@contoh.id' });
  });

  it('[D] has no old value where it was empty', () => {
    const [event] = seller().hands.edit('Sheet1', 5, 1, 'Rini').events;
    expect(payload(event)).not.toHaveProperty('oldValue');
  });

  it('[F] a tick is TRUE', () => {
    const { hands, sheet, app } = seller();
    sheet.getRange('C2').insertCheckboxes();
    app.flush();
    expect(payload(hands.edit('Sheet1', 2, 3, true).events[0])).toMatchObject({
      value: 'TRUE',
      oldValue: 'FALSE',
    });
  });

  it('is read in the locale, and takes effect at once', () => {
    const { hands, sheet, app } = seller();
    hands.edit('Sheet1', 2, 3, '01/08/2026 09.00');
    app.flush();
    expect(sheet.getRange('C2').getValue()).toEqual(new Date(Date.UTC(2026, 7, 1, 2)));
  });

  it('[D] is refused by a rejecting dropdown, and fires nothing', () => {
    const { hands, sheet, app } = seller();
    const rule = app.newDataValidation().requireValueInList(['Antre']).setAllowInvalid(false).build();
    sheet.getRange('A2').setDataValidation(rule);
    app.flush();
    const act = hands.edit('Sheet1', 2, 1, 'Antri');
    expect(act.events).toEqual([]);
    expect(act.refused).toContain('cell A2 violates');
    expect(sheet.getRange('A2').getValue()).toBe('Sari');
  });

  it('[D] is only warned about by a rule that does not reject', () => {
    const { hands, sheet, app } = seller();
    sheet.getRange('A2').setDataValidation(app.newDataValidation().requireValueInList(['Antre']).build());
    app.flush();
    expect(hands.edit('Sheet1', 2, 1, 'Antri').refused).toBeUndefined();
  });

  it('[D] is refused to others where it is protected', () => {
    const { hands, sheet, app, session } = seller('tamu@contoh.id');
    sheet.getRange('A1:A9').protect();
    sheet.getRange('B1:B9').protect().setWarningOnly(true);
    app.flush();
    expect(hands.edit('Sheet1', 2, 1, 'x').refused).toContain('protected cell');
    expect(hands.edit('Sheet1', 2, 2, 9).refused).toBeUndefined();
    expect(new Hands(session.state, session.state.owner).edit('Sheet1', 2, 1, 'x').refused).toBeUndefined();
  });
});

describe('blocks', () => {
  it('[D] a paste fires one edit without value', () => {
    const { hands, sheet, app } = seller();
    const { events } = hands.paste('Sheet1', 2, 1, [['a', '1'], ['b', '2']]); // biome-ignore format: a grid
    expect(kinds(events)).toEqual(['ON_EDIT', 'ON_CHANGE EDIT']);
    expect(payload(events[0])).not.toHaveProperty('value');
    app.flush();
    expect(sheet.getRange('A2:B3').getValues()).toEqual([['a', 1], ['b', 2]]); // biome-ignore format: a grid
  });

  it('[F] a paste gets past a rejecting dropdown', () => {
    const { hands, sheet, app } = seller();
    const rule = app.newDataValidation().requireValueInList(['Antre']).setAllowInvalid(false).build();
    sheet.getRange('A2').setDataValidation(rule);
    app.flush();
    expect(hands.paste('Sheet1', 2, 1, [['Antri']]).refused).toBeUndefined();
    expect(sheet.getRange('A2').getValue()).toBe('Antri');
  });

  it('an appended row goes into the first free row, past empty tick boxes', () => {
    const { hands, sheet, app } = seller();
    sheet.getRange('C2:C').insertCheckboxes();
    app.flush();
    const { events } = hands.append('Sheet1', ['Rini', '4', '']);
    expect((payload(events[0]).range as Range).getA1Notation()).toBe('A5:C5');
    expect(payload(events[0])).not.toHaveProperty('value');
    app.flush();
    expect(sheet.getRange('A5:C5').getValues()).toEqual([['Rini', 4, false]]);
  });

  it('[F] clearing one cell tells the old value, clearing many nothing', () => {
    const { hands } = seller();
    const one = payload(hands.clear('Sheet1', { row: 2, column: 1, rows: 1, columns: 1 }).events[0]);
    expect([one.value, one.oldValue]).toEqual([undefined, 'Sari']);
    const many = payload(hands.clear('Sheet1', { row: 3, column: 1, rows: 2, columns: 2 }).events[0]);
    expect([many.value, many.oldValue]).toEqual([undefined, undefined]);
  });
});

describe('the shape of a tab', () => {
  const names = ({ sheet, app }: ReturnType<typeof seller>) => {
    app.flush();
    return sheet.getRange('A1:A4').getValues().flat();
  };

  it('[D] rows and columns fire a change only', () => {
    const { hands } = seller();
    expect(kinds(hands.insertRow('Sheet1', 2).events)).toEqual(['ON_CHANGE INSERT_ROW']);
    expect(kinds(hands.deleteRow('Sheet1', 2).events)).toEqual(['ON_CHANGE REMOVE_ROW']);
    expect(kinds(hands.insertColumn('Sheet1', 1).events)).toEqual(['ON_CHANGE INSERT_COLUMN']);
    expect(kinds(hands.deleteColumn('Sheet1', 1).events)).toEqual(['ON_CHANGE REMOVE_COLUMN']);
  });

  it('[U] a sort is taken as a change; the frozen header stays', () => {
    const book = seller();
    expect(kinds(book.hands.sort('Sheet1', 2).events)).toEqual(['ON_CHANGE OTHER']);
    expect(names(book)).toEqual(['Nama', 'Budi', 'Tono', 'Sari']);
    book.hands.sort('Sheet1', 1, true);
    expect(names(book)).toEqual(['Nama', 'Tono', 'Sari', 'Budi']);
  });

  it('empty cells sort last either way', () => {
    const book = seller();
    book.hands.clear('Sheet1', { row: 2, column: 2, rows: 1, columns: 1 });
    book.hands.sort('Sheet1', 2, true);
    expect(names(book)).toEqual(['Nama', 'Tono', 'Budi', 'Sari']);
  });

  it('an inserted row takes over looks, not content', () => {
    const book = seller();
    book.sheet.getRange('A2').setNumberFormat('@').setNote('n');
    book.app.flush();
    book.hands.insertRow('Sheet1', 2);
    const cell = book.sheet.getRange('A2');
    book.app.flush();
    expect([cell.getValue(), cell.getNumberFormat(), cell.getNote()]).toEqual(['', '@', '']);
  });

  it('a new column gets its header by typing', () => {
    const { hands } = seller();
    expect(kinds(hands.insertColumn('Sheet1', 2, 'Ukuran').events)).toEqual([
      'ON_CHANGE INSERT_COLUMN',
      'ON_EDIT',
      'ON_CHANGE EDIT',
    ]);
    expect([hands.column('Sheet1', 'Ukuran'), hands.column('Sheet1', 'Jumlah')]).toEqual([2, 3]);
  });

  it('headers and tabs are renamed, unknown ones named in the error', () => {
    const { hands } = seller();
    hands.renameHeader('Sheet1', 2, 'Unit');
    expect(hands.column('Sheet1', 'Unit')).toBe(2);
    expect(() => hands.column('Sheet1', 'Jumlah')).toThrow('Jumlah');
    hands.renameTab('Sheet1', 'Pesanan');
    expect(() => hands.deleteRow('Sheet1', 2)).toThrow('Sheet1');
  });
});
