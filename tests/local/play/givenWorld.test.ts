import { closeThreads } from '../../../local/openWorkspace';
import { cells, playTiny, submit } from './playTiny';

afterAll(closeThreads);

describe('the given world', () => {
  it('has its tabs typed in the file of its language', () => {
    const tabs = {
      Produk: [
        { Kode: 'A', Harga: '75.000' },
        { Harga: 'Rp80.000', Aktif: true },
      ],
    };
    const { state } = playTiny([], { tabs, language: 'id' });
    expect(cells(state, 'Produk')).toEqual([
      ['Kode', 'Harga', 'Aktif'],
      ['A', 75000],
      ['', 80000, true],
    ]);
    expect(cells(playTiny([], { tabs, language: 'en' }).state, 'Produk')[1]).toEqual(['A', 75]);
  });

  it('may have a form already, linked to the file', () => {
    const form = { title: 'Form lama', items: [{ type: 'LIST', title: 'Kue', choices: ['Bolu', 'Lapis'] }] };
    const { state } = playTiny([], { form });
    expect(state.forms[0]).toMatchObject({ title: 'Form lama', published: true, accepting: true });
    expect(state.forms[0]?.items[0]).toMatchObject({
      type: 'LIST',
      title: 'Kue',
      choices: ['Bolu', 'Lapis'],
    });
    expect(state.spreadsheet.sheets[0]).toMatchObject({
      name: 'Jawaban Formulir 1',
      formId: state.forms[0]?.id,
    });
  });

  it('follows its switches', () => {
    const steps = [submit('Ani'), { do: 'editResponse', as: 'Ani', answers: {} }, submit('Beni')];
    const ids = (reading: string) =>
      playTiny(steps, { assume: { editedResponseId: reading } }).state.forms[0]?.responses.map(
        (each) => each.id,
      );
    expect(ids('new')).not.toEqual(ids('kept'));
  });
});
