import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeThreads } from '../../../local/openWorkspace';
import { playCommand } from '../../../local/play/playCommand';
import { tinyShop } from '../../support/tinyShop';

afterAll(closeThreads);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buka-po-play-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command over a scenario of these steps, with the tiny script. */
async function command(scenario: unknown, ...options: string[]) {
  const file = join(folder, 'season.json');
  writeFileSync(file, typeof scenario === 'string' ? scenario : JSON.stringify(scenario));
  return run([file, '--out', join(folder, 'out'), ...options]);
}

async function run(args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const speaker = { log: (line: string) => said.push(line), error: (line: string) => complained.push(line) };
  const code = await playCommand(args, speaker, tinyShop());
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

function season(...steps: object[]): object {
  return { name: 'uji', start: '2026-08-01T08:00:00+07:00', steps: [{ do: 'setup' }, ...steps] };
}

const ani = { do: 'submit', as: 'Ani', answers: { nama: 'Ani' } };

describe('npm run play', () => {
  it('ends with 0 when all went as expected, and says so', async () => {
    const { code, said } = await command(
      season(ani, { do: 'expect', tab: 'Pesanan', count: 1 }),
      '--seed',
      '7',
    );
    expect(code).toBe(0);
    expect(said).toMatch(/^uji, seed 7: passed/);
    expect(existsSync(join(folder, 'out', 'tabs', 'Pesanan.csv'))).toBe(true);
  });

  it('ends with 1 when an expectation failed, each printed with what was found, outputs written', async () => {
    const { code, said } = await command(
      season(
        ani,
        {
          do: 'expect',
          tab: 'Pesanan',
          where: { Nama: 'Ani' },
          values: { 'No. Pesanan': 'T-1', Nama: 'Ani' },
        },
        { do: 'expect', tab: 'Pesanan', where: {}, count: 2 },
        { do: 'expect', tab: 'Pesanan', where: { Nama: 'Beni' } },
        { do: 'expect', tab: 'Order', count: 0 },
        { do: 'expect', tab: 'Pesanan', values: { Nomor: 1 } },
      ),
    );
    expect(code).toBe(1);
    expect(said).toContain(
      'FAILED steps[2] expect: Pesanan where {"Nama":"Ani"}: row 2: No. Pesanan is "T-260801-0001", wanted "T-1"',
    );
    expect(said).toContain('FAILED steps[3] expect: Pesanan where {}: 1 rows, wanted 2');
    expect(said).toContain(
      'FAILED steps[4] expect: Pesanan where {"Nama":"Beni"}: no such row\n    found row 2: Nama="Ani"',
    );
    expect(said).toContain('FAILED steps[5] expect: there is no tab "Order"');
    expect(said).toContain('FAILED steps[6] expect: Pesanan has no header "Nomor"');
    expect(JSON.parse(readFileSync(join(folder, 'out', 'tabs', 'Pesanan.json'), 'utf8'))).toHaveLength(1);
  });

  it('ends with 1 for a run that threw only where it is strict', async () => {
    const thrown = season({ do: 'call', function: 'fails' });
    expect(await command(thrown)).toMatchObject({
      code: 0,
      said: expect.stringContaining('(fails) threw: '),
    });
    expect(await command(thrown, '--strict')).toMatchObject({ code: 1 });
  });

  it('takes a kill for no throw', async () => {
    const killed = season({ do: 'fault', next: 'onFormSubmit', kill: 2 }, ani);
    expect((await command(killed, '--strict')).code).toBe(0);
  });

  it('ends with 2 and the path of the wrong key, and plays nothing', async () => {
    const { code, complained } = await command(season({ do: 'edit', tab: 'Pesanan', where: {}, put: {} }));
    expect(code).toBe(2);
    expect(complained).toContain('steps[1].set: ');
    expect(complained).toContain('steps[1].put: ');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('ends with 2 and the path of a function that the script does not have', async () => {
    const { code, complained } = await command(
      season(
        { do: 'fault', next: 'onNothing', kill: 1 },
        { do: 'together', steps: [ani, { do: 'call', function: 'gret' }] },
        { do: 'fault', next: 'onFormSubmit', drop: true },
      ),
    );
    expect(code).toBe(2);
    expect(complained).toContain('steps[1].next: the script has no function "onNothing"; it has: ');
    expect(complained).toContain('steps[2].steps[1].function: the script has no function "gret"');
    expect(complained).toMatch(/it has: .*onFormSubmit, onOpen, onSweep/);
    expect(complained.split('\n')).toHaveLength(2);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('ends with 2 for a file that is no JSON, is not there, or has no place to write to', async () => {
    expect(await command('{')).toMatchObject({ code: 2, complained: expect.stringContaining('is not JSON') });
    const absent = await run([join(folder, 'absent.json'), '--out', folder]);
    expect(absent).toMatchObject({ code: 2, complained: expect.stringContaining('absent.json') });
    const nowhere = await run([join(folder, 'season.json')]);
    expect(nowhere).toMatchObject({ code: 2, complained: expect.stringContaining('--out DIR is missing') });
  });

  it('ends with 2 for an output folder that can not be made', async () => {
    writeFileSync(join(folder, 'out'), 'a file, not a folder');
    expect(await command(season())).toMatchObject({
      code: 2,
      complained: expect.stringMatching(
        /out can't be written to \(.*\): name another folder after --out\nusage: /,
      ),
    });
  });
});
