import { closeThreads } from '../../../local/openWorkspace';
import { playScenario } from '../../../local/play/playScenario';
import { readScenario } from '../../../local/play/readScenario';

afterAll(closeThreads);

function failuresOf(...steps: readonly object[]): readonly string[] {
  const scenario = {
    start: '2026-08-01T08:00:00+07:00',
    form: {
      title: 'PO',
      items: ['Nama', 'Nomor HP', 'Bolu', 'Tau dari mana?'].map((title) => ({ type: 'TEXT', title })),
    },
    tabs: { Produk: [{ Kode: 'BOLU', Produk: 'Bolu', Harga: '60.000', Aktif: 'TRUE' }] },
    steps: [{ do: 'setup' }, ...steps],
  };
  const read = readScenario(JSON.stringify(scenario));
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
  return playScenario(read.scenario, 1).failures;
}

it('adopt: what can’t be agreed to is a failure that says why', () => {
  expect(failuresOf({ do: 'adopt', fields: { Warna: 'catatan' } })).toEqual([
    'steps[1] adopt: the form asks no "Warna"; it asks: Nama, Nomor HP, Bolu, Tau dari mana?',
  ]);
  const fields = { Bolu: '', 'Tau dari mana?': '' };
  expect(failuresOf({ do: 'adopt', fields })).toEqual([expect.stringContaining('produk yang dipesan')]);
});

it('adopt: is no act beside others', () => {
  expect(() => failuresOf({ do: 'together', steps: [{ do: 'adopt' }] })).toThrow('steps[1].steps[0].do');
});
