import { copiedFile } from '../../local/copiedFile';
import { newForm } from '../../local/google/form/newForm';
import { newState } from '../../local/newState';

function shop() {
  const state = newState({ start: 0, language: 'id' });
  const form = newForm(state, 'Pesan', true);
  const [sheet] = state.spreadsheet.sheets;
  if (sheet === undefined) throw new Error('no tab');
  sheet.formId = form.id;
  form.responses.push({ id: 'response-1', at: 0, answers: {} });
  state.triggers.push({
    id: 't',
    handler: 'onSweep',
    source: 'CLOCK',
    sourceId: '',
    event: 'CLOCK',
    user: 'a',
  });
  state.properties.document.home = '"spreadsheet-0"';
  state.properties.user.a = { me: 'x' };
  return state;
}

describe('a copy of the file', () => {
  it('is another file whose triggers and user properties are gone', () => {
    const copy = copiedFile(shop(), {}, 'kakak@contoh.id');
    expect(copy.spreadsheet.id).not.toBe('spreadsheet-0');
    expect([copy.owner, copy.triggers, copy.properties.user]).toEqual(['kakak@contoh.id', [], {}]);
  });

  it('takes a form along, unpublished and without responses, and leaves the old one in Drive', () => {
    const copy = copiedFile(shop());
    const [old, fresh] = copy.forms;
    expect(old).toMatchObject({ published: true, responses: [{ id: 'response-1' }] });
    expect(fresh).toMatchObject({ published: false, accepting: false, responses: [] });
    expect(copy.spreadsheet.sheets[0]?.formId).toBe(fresh?.id);
    expect(fresh?.destination?.spreadsheetId).toBe(copy.spreadsheet.id);
  });

  it('takes properties along under one reading, and none under the other', () => {
    expect(copiedFile(shop()).properties.document).toEqual({});
    expect(copiedFile(shop(), { copiedProperties: 'travel' }).properties.document).toEqual({
      home: '"spreadsheet-0"',
    });
  });
});
