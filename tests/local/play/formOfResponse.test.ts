import type { FormItemState } from '../../../local/google/form/formState';
import { closeThreads } from '../../../local/openWorkspace';
import { type Played, playScenario } from '../../../local/play/playScenario';
import { readScenario } from '../../../local/play/readScenario';

afterAll(closeThreads);

const TABS = {
  Pengaturan: [
    { Pengaturan: 'DP', Nilai: '50%' },
    { Pengaturan: 'Form konfirmasi', Nilai: 'Ya' },
  ],
  Produk: [{ Kode: 'NAS', Produk: 'Nastar', Harga: '75.000', Mode: 'Open order', Aktif: 'TRUE' }],
  Batch: [{ Batch: 'Agustus', Buka: '01/08/2026 09.00', Tutup: '05/08/2026 20.00' }],
};
const HERS = {
  title: 'PO Nastar',
  items: [
    { type: 'SECTION_HEADER', title: 'Data pemesan' },
    ...['Nama', 'Nomor WhatsApp', 'Alamat lengkap', 'Nastar'].map((title) => ({ type: 'TEXT', title })),
  ],
};
const ORDER = {
  do: 'submit',
  as: 'siti',
  at: '2026-08-01T10:00:00+07:00',
  answers: {
    nama: 'Siti Contoh',
    whatsapp: '081200000001',
    alamat: 'Jl. Mawar 5 Sleman',
    setuju: 'ya',
    'produk:NAS': '2',
  },
};

function play(...steps: readonly object[]): Played {
  const scenario = { start: '2026-08-01T08:00:00+07:00', tabs: TABS, form: HERS, steps };
  const read = readScenario(JSON.stringify(scenario));
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
  return playScenario(read.scenario, 1);
}

/** What all forms have been answered, by the titles of their questions. */
function answers({ state }: Played): object[] {
  return state.forms.flatMap(({ items, responses }) =>
    responses.map((one) => Object.fromEntries(items.flatMap((item) => answerTo(item, one.answers)))),
  );
}

function answerTo(
  { id, title }: FormItemState,
  given: Readonly<Record<string, unknown>>,
): [string, unknown][] {
  return given[id] === undefined ? [] : [[title, given[id]]];
}

describe('editResponse', () => {
  it.each(['produk:NAS', 'Nastar'])(
    'finds the form that was the shop’s before, and its question %s',
    (name) => {
      const change = { do: 'editResponse', as: 'siti', answers: { [name]: '1' } };
      const played = play({ do: 'setup' }, ORDER, { do: 'adopt' }, change);
      expect(played.failures).toEqual([]);
      expect(answers(played)).toEqual([expect.objectContaining({ Nastar: '1' })]);
    },
  );

  const PROOF = {
    do: 'submit',
    as: 'bukti',
    form: 'konfirmasi',
    answers: { nomor: { orderOf: 'siti' }, jumlah: '75.000' },
  };

  it('finds the second form without being told: each of the two has a question of that key', () => {
    const change = { do: 'editResponse', as: 'bukti', answers: { catatan: 'dari rekening suami' } };
    const played = play({ do: 'setup' }, ORDER, PROOF, change);
    expect(played.failures).toEqual([]);
    const [order, proof] = answers(played).slice(-2);
    expect(Object.values(order ?? {})).not.toContain('dari rekening suami');
    expect(Object.values(proof ?? {})).toContain('dari rekening suami');
  });

  it('of a form that does not hold the response can’t be done; the season goes on', () => {
    const change = { do: 'editResponse', as: 'siti', form: 'konfirmasi', answers: { catatan: 'salah form' } };
    const played = play({ do: 'setup' }, ORDER, PROOF, change, { do: 'sweep' });
    expect(played.failures).toEqual([expect.stringMatching(/^steps\[3\] editResponse: siti .*second form/)]);
    expect(JSON.stringify(answers(played))).not.toContain('salah form');
    expect(played.state.executions.at(-1)?.entry).toBe('onSweep');
  });

  it('can’t answer a question that the form before does not ask; the season goes on', () => {
    const change = { do: 'editResponse', as: 'siti', answers: { 'Data pemesan': 'Siti' } };
    const played = play({ do: 'setup' }, ORDER, { do: 'adopt' }, change, { do: 'sweep' });
    expect(played.failures).toEqual([expect.stringMatching(/^steps\[3\] editResponse: .*"Data pemesan"/)]);
  });
});

it('submit: a heading is no question, and nothing answers it; the season goes on', () => {
  const answer = { do: 'submit', answers: { 'Data pemesan': 'Siti' } };
  const played = play(answer, { do: 'submit', answers: { Nama: 'Siti' } });
  expect(played.failures).toEqual([
    'steps[0] submit: the form has no question with the key or title "Data pemesan"; ' +
      'its titles are: Nama, Nomor WhatsApp, Alamat lengkap, Nastar',
  ]);
  expect(answers(played)).toEqual([{ Nama: 'Siti' }]);
});

it('submit: a question of a heading’s title is found behind it', () => {
  const form = { title: 'PO', items: ['SECTION_HEADER', 'TEXT'].map((type) => ({ type, title: 'Nama' })) };
  const steps = [{ do: 'submit', answers: { Nama: 'Siti' } }];
  const read = readScenario(JSON.stringify({ start: '2026-08-01T08:00:00+07:00', form, steps }));
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
  expect(playScenario(read.scenario, 1).failures).toEqual([]);
});
