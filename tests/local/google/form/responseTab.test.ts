import { editResponse, submitResponse } from '../../../../local/google/form/respond';
import { instantOfSerial } from '../../../../local/google/spreadsheet/serialDate';
import { type FakeOptions, NOW } from '../fakeSession';
import { rowAt, type Shop, SPREADSHEET, shop, stateOf, tabOf } from './shop';

function linked(options: FakeOptions = {}): Shop {
  const each = shop(options);
  each.form.setDestination(SPREADSHEET, each.session.state.spreadsheet.id);
  return each;
}

function submit(each: Shop, answers: Record<number, string>, id?: string): void {
  const { state, assume } = each.session;
  submitResponse(state, stateOf(each), answers, { at: NOW, assume, ...(id === undefined ? {} : { id }) });
}

describe('the response tab', () => {
  it('[F] is named in the account’s language, the next number that is free', () => {
    const each = linked();
    each.form.setDestination(SPREADSHEET, each.session.state.spreadsheet.id);
    const names = each.session.state.spreadsheet.sheets.map((sheet) => sheet.name);
    expect(names).toEqual(['Jawaban Formulir 2', 'Jawaban Formulir 1', 'Sheet1']);
    expect(tabOf(each).name).toBe('Jawaban Formulir 2');
  });

  it('[D] gets a column a question and the responses so far', () => {
    const each = shop();
    submit(each, { [each.name.id]: 'Sari', [each.quantity.id]: 'dua' });
    each.form.setDestination(SPREADSHEET, each.session.state.spreadsheet.id);
    expect([rowAt(each, 0), rowAt(each, 1)]).toEqual([
      ['Nama', 'Nastar'],
      ['Sari', 'dua'],
    ]);
  });

  it('[D] shows the time in the spreadsheet’s zone', () => {
    const each = linked();
    submit(each, {});
    const { zone } = each.session.state.spreadsheet;
    expect(instantOfSerial(Number(tabOf(each).cells[1]?.[0]?.v), zone)).toBe(NOW);
  });

  it('[D] a form without one says so', () => {
    expect(() => shop().form.getDestinationId()).toThrow('The form currently has no response destination.');
    expect(linked().form.getDestinationId()).toBe('spreadsheet-0');
  });
});

describe('its columns', () => {
  it('[F] retitling a question renames its header', () => {
    const each = linked();
    each.quantity.setTitle('Nastar 500 g');
    expect(rowAt(each, 0)).toEqual(['Nama', 'Nastar 500 g']);
  });

  it('[F] a new question’s column stands among the form’s, and shifts a person’s own', () => {
    const each = linked();
    const cells = tabOf(each).cells;
    cells[0] = [...(cells[0] ?? []), { v: 'catatan saya' }];
    each.form.addTextItem().setTitle('Alamat');
    expect(rowAt(each, 0)).toEqual(['Nama', 'Nastar', 'Alamat', 'catatan saya']);
  });

  it('[F] a deleted question leaves its column behind, and nothing is written there', () => {
    const each = linked();
    each.form.deleteItem(each.name);
    submit(each, { [each.quantity.id]: 'tiga' });
    expect([rowAt(each, 0), rowAt(each, 1)]).toEqual([
      ['Nama', 'Nastar'],
      [undefined, 'tiga'],
    ]);
  });

  it('a grid has a column for each of its rows', () => {
    const each = linked();
    const grid = each.form.addGridItem().setTitle('Jadwal').setRows(['Senin', 'Rabu']);
    submit(each, { [grid.id]: ['pagi', 'sore'] as unknown as string });
    expect(rowAt(each, 0).slice(2)).toEqual(['Jadwal [Senin]', 'Jadwal [Rabu]']);
    expect(rowAt(each, 1).slice(2)).toEqual(['pagi', 'sore']);
  });
});

describe('its rows', () => {
  it('[F] are inserted, so that what stands below moves down', () => {
    const each = linked();
    tabOf(each).cells[1] = [null, { v: 'tulisan' }];
    submit(each, { [each.name.id]: 'Sari' });
    expect([rowAt(each, 1)[0], rowAt(each, 2)[0]]).toEqual(['Sari', 'tulisan']);
  });

  it('[F] an edit finds its row again, wherever a sort has put it', () => {
    const each = linked();
    for (const id of ['r1', 'r2']) submit(each, { [each.name.id]: id }, id);
    const tab = tabOf(each);
    const [header = [], first = [], second = []] = tab.cells;
    tab.cells = [header, second, first];
    const { state, assume } = each.session;
    editResponse(state, stateOf(each), 'r1', { [each.name.id]: 'diubah' }, { at: NOW + 1, assume });
    expect([rowAt(each, 1)[0], rowAt(each, 2)[0]]).toEqual(['r2', 'diubah']);
  });

  it.each([
    ['number', 81234567890],
    ['text', '081234567890'],
  ] as const)('[U] a phone number is stored as %s', (responseTabText, expected) => {
    const each = linked({ assume: { responseTabText } });
    submit(each, { [each.name.id]: '081234567890' });
    expect(rowAt(each, 1)[0]).toBe(expected);
  });

  it('an answer that is no date, past every page, stays text', () => {
    const each = linked();
    submit(each, { [each.form.addDateItem().id]: 'besok' });
    expect(rowAt(each, 1)[2]).toBe('besok');
  });

  it('the store keeps a response even when the tab was deleted', () => {
    const each = linked();
    each.session.state.spreadsheet.sheets.shift();
    submit(each, { [each.name.id]: 'Sari' });
    expect(stateOf(each).responses).toHaveLength(1);
  });
});
