import { readScenario } from '../../../local/play/readScenario';

const START = '2026-08-01T08:00:00+07:00';

/** Paths of the wrong keys of a scenario with these steps and these other keys. */
function wrongPaths(steps: unknown[], more: object = {}): string[] {
  const read = readScenario(JSON.stringify({ start: START, steps, ...more }));
  return 'wrong' in read ? read.wrong.map((key) => key.path) : [];
}

const submit = { do: 'submit', as: 'r1', answers: { nama: 'Wulan' } };

describe('a scenario file', () => {
  it('is read with its times as epoch ms', () => {
    const read = readScenario(
      JSON.stringify({ start: START, steps: [{ do: 'advance', to: '2026-08-01T02:00:00Z' }] }),
    );
    expect(read).toEqual({
      scenario: { start: Date.UTC(2026, 7, 1, 1), steps: [{ do: 'advance', to: Date.UTC(2026, 7, 1, 2) }] },
    });
  });

  it.each<[string, unknown[], object, string]>([
    ['an unknown key of the file', [], { stepz: [] }, 'stepz'],
    ['a language that the shop does not speak', [], { language: 'fr' }, 'language'],
    ['an unknown switch', [], { assume: { weather: 'rain' } }, 'assume.weather'],
    ['an unknown reading of a switch', [], { assume: { unflushedAtKill: 'half' } }, 'assume.unflushedAtKill'],
    ['a tab that is no list of rows', [], { tabs: { Produk: {} } }, 'tabs.Produk'],
    ['a tab without a name', [], { tabs: { '': [{ Kode: 'X' }] } }, 'tabs[""]'],
    [
      'two tabs whose names differ in capitals only',
      [],
      { tabs: { Produk: [{ Kode: 'X' }], PRODUK: [{ Kode: 'Y' }] } },
      'tabs.PRODUK',
    ],
    [
      'a cell longer than Google holds',
      [],
      { tabs: { Produk: [{ Kode: 'X' }, { Kode: 'x'.repeat(50_001) }] } },
      'tabs.Produk[1].Kode',
    ],
    [
      'a header longer than Google holds',
      [],
      { tabs: { Produk: [{ ['x'.repeat(50_001)]: '1' }] } },
      'tabs.Produk[0]',
    ],
    [
      'an unknown kind of form item',
      [],
      { form: { title: 'F', items: [{ type: 'RADIO', title: 'x' }] } },
      'form.items[0].type',
    ],
    ['an unknown step', [{ do: 'dance' }], {}, 'steps[0].do'],
    ['an unknown key of a step', [{ do: 'setup', loud: true }], {}, 'steps[0].loud'],
    ['a missing key of a step', [{ do: 'edit', tab: 'Pesanan', where: {} }], {}, 'steps[0].set'],
    [
      'a wrong value deep in a step',
      [{ do: 'edit', tab: 'Pesanan', where: {}, set: { 'No. Pesanan': [1] } }],
      {},
      'steps[0].set["No. Pesanan"]',
    ],
    [
      'a block without a cell',
      [{ do: 'paste', tab: 'Pesanan', where: {}, header: 'Nama', values: [[]] }],
      {},
      'steps[0].values[0]',
    ],
    ['a time without offset', [{ do: 'advance', to: '2026-08-01T09:00:00' }], {}, 'steps[0].to'],
    ['a day that does not exist', [{ do: 'advance', to: '2027-02-30T09:00:00Z' }], {}, 'steps[0].to'],
    ['a time before the start', [{ do: 'setup', at: '2026-08-01T07:59:59+07:00' }], {}, 'steps[0].at'],
    [
      'a time of its own inside together',
      [{ do: 'together', steps: [{ ...submit, at: START }] }],
      {},
      'steps[0].steps[0].at',
    ],
    [
      'an expect inside together',
      [{ do: 'together', steps: [{ do: 'expect', tab: 'Batch' }] }],
      {},
      'steps[0].steps[0].do',
    ],
    ['a fault of no kind', [{ do: 'fault', next: 'onFormSubmit' }], {}, 'steps[0]'],
    ['a fault of two kinds', [{ do: 'fault', next: 'onFormSubmit', kill: 1, drop: true }], {}, 'steps[0]'],
    ['a fault at call 0', [{ do: 'fault', next: 'onFormSubmit', kill: 0 }], {}, 'steps[0].kill'],
    [
      'an order of nobody',
      [submit, { do: 'expect', tab: 'Pesanan', where: { No: { orderOf: 'r2' } } }],
      {},
      'steps[1].where.No.orderOf',
    ],
    ['an edit of a response of nobody', [{ do: 'editResponse', as: 'r1', answers: {} }], {}, 'steps[0].as'],
    [
      'an edit of nobody inside together',
      [{ do: 'together', steps: [submit, { do: 'editResponse', as: 'r3', answers: {} }] }],
      {},
      'steps[0].steps[1].as',
    ],
  ])('is refused with the path: %s', (_, steps, more, path) => {
    expect(wrongPaths(steps, more)).toEqual([path]);
  });

  it('is refused without a start or steps, both named', () => {
    const read = readScenario('{}');
    expect('wrong' in read && read.wrong.map((key) => key.path)).toEqual(['start', 'steps']);
  });

  it('is refused when it is no JSON, with the reason', () => {
    const read = readScenario('{ "start": ');
    expect('wrong' in read && read.wrong[0]?.message).toMatch(/^is not JSON: /);
  });

  it('says which steps there are, and which may stand within together', () => {
    const advance = { do: 'advance', to: '2026-08-01T09:00:00Z' };
    const steps = [{ do: 'dance' }, { do: 'together', steps: [advance] }];
    const read = readScenario(JSON.stringify({ start: '2026-08-01T08:00:00+07:00', steps }));
    expect(read).toEqual({
      wrong: [
        {
          path: 'steps[0].do',
          message: expect.stringMatching(/not a step known here; known: setup, .* advance,/),
        },
        {
          path: 'steps[1].steps[0].do',
          message: expect.stringMatching(/within together, where may: setup, .* sweep$/),
        },
      ],
    });
  });

  it('may fill a cell to the last character, and the tab that a new file has', () => {
    expect(wrongPaths([], { tabs: { Sheet1: [{ Kode: 'x'.repeat(50_000) }] } })).toEqual([]);
  });

  it('may begin with the mark that some editors write', () => {
    expect(readScenario(`\uFEFF${JSON.stringify({ start: START, steps: [] })}`)).toHaveProperty('scenario');
  });

  it('may name an order made beside it', () => {
    expect(
      wrongPaths([
        { do: 'together', steps: [submit] },
        { do: 'get', query: { no: { orderOf: 'r1' } } },
      ]),
    ).toEqual([]);
  });
});
