import { closeThreads } from '../../../local/openWorkspace';
import { cells, names, playTiny, submit } from './playTiny';

afterAll(closeThreads);

describe('steps of buyers', () => {
  it('submit: by key or by title, "ya" ticks the one choice', () => {
    const played = playTiny([
      submit('Ani'),
      { do: 'submit', answers: { Nama: 'Beni', Persetujuan: 'tidak' } },
      {
        do: 'expect',
        tab: 'Pesanan',
        where: { 'No. Pesanan': { orderOf: 'Ani' } },
        values: { Setuju: 'Saya setuju' },
      },
    ]);
    expect(played.failures).toEqual([]);
    expect(names(played)).toEqual(['Ani', 'Beni']);
    expect(cells(played.state, 'Pesanan').map((row) => row[2] || 'kosong')).toEqual([
      'Setuju',
      'Saya setuju',
      'kosong',
    ]);
  });

  it('submit: enters the store whatever the form says; a fresh page obeys the form', () => {
    const played = playTiny([
      { do: 'submit', as: 'r1', answers: { setuju: 'ya' }, page: 'fresh' },
      { do: 'submit', as: 'r2', answers: { setuju: 'ya' } },
    ]);
    expect(played.remarks).toEqual([expect.stringContaining('Nama')]);
    expect(played.state.forms[0]?.responses).toHaveLength(1);
  });

  it('submit: the address of a buyer who is signed in goes with the response', () => {
    const played = playTiny([submit('Ani', { email: 'ani@contoh.id' }), submit('Beni')]);
    expect(played.state.forms[0]?.responses.map(({ email }) => email)).toEqual(['ani@contoh.id', undefined]);
  });

  it('submit: a question that the form lacks is named', () => {
    expect(playTiny([{ do: 'submit', answers: { hadiah: 'ya' } }]).failures).toEqual([
      expect.stringMatching(/^steps\[1\] submit: .*"hadiah"/),
    ]);
  });

  it('editResponse: changes the answers named, and sets off the form trigger again', () => {
    const played = playTiny([
      submit('Ani'),
      { do: 'editResponse', as: 'Ani', answers: { nama: 'Ani Lestari' } },
    ]);
    expect(Object.values(played.state.forms[0]?.responses[0]?.answers ?? {})).toEqual([
      'Ani Lestari',
      ['Saya setuju'],
    ]);
    expect(played.state.executions.filter((run) => run.entry === 'onFormSubmit')).toHaveLength(2);
  });

  it('retitle: the key still finds the question', () => {
    const played = playTiny([{ do: 'retitle', question: 'nama', to: 'Nama Kakak' }, submit('Ani')]);
    expect(played.state.forms[0]?.items[0]?.title).toBe('Nama Kakak');
    expect(names(played)).toEqual(['Ani']);
  });

  it('get: what the page answers is kept', () => {
    const played = playTiny([submit('Ani'), { do: 'get', query: { no: { orderOf: 'Ani' } } }]);
    expect(played.pages).toEqual([
      { query: { no: 'T-260801-0001' }, title: '', html: 'Pesanan T-260801-0001' },
    ]);
  });
});
