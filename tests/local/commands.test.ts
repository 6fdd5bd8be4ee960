import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

let folder = '';
const running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buka-po-command-'));
});
afterEach(() => {
  for (const process of running.splice(0)) process.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  return spawnSync(process.execPath, [TSX, ...args], { cwd: ROOT, encoding: 'utf8' });
}

/** Starts the local site as `npm start` does; resolves with its process and the address that it prints. */
function start(...args: string[]): Promise<{ site: ChildProcess; address: string; said: string }> {
  // Not by way of tsx's own process: a kill must hit the site itself.
  const site = spawn(process.execPath, ['--import', 'tsx', 'local/site/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', STATE_DIR: folder },
  });
  running.push(site);
  return new Promise((resolve, reject) => {
    let said = '';
    site.stdout.on('data', (text) => {
      said += text;
      const [address] = /http:\S+/.exec(said) ?? [];
      if (address) resolve({ site, address, said });
    });
    site.stderr.on('data', (text) => reject(new Error(String(text))));
  });
}

/** Fills in the questions whose titles begin so, and ticks the agreement. */
async function order(address: string, answers: Record<string, string>): Promise<number> {
  const page = await (await fetch(new URL('form', address))).text();
  const fields = new URLSearchParams();
  for (const [title, answer] of Object.entries(answers)) {
    const [, name = ''] = new RegExp(`for="(entry\\.\\d+)">${title}`).exec(page) ?? [];
    fields.set(name, answer);
  }
  const [, tick = '', choice = ''] = /type="checkbox" name="(entry\.\d+)" value="([^"]*)"/.exec(page) ?? [];
  fields.set(tick, choice);
  return (await fetch(new URL('form', address), { method: 'POST', body: fields, redirect: 'manual' })).status;
}

describe('the commands as they are started', () => {
  it('npm start: an order that was acknowledged survives the death of the process', async () => {
    const first = await start();
    const status = await order(first.address, {
      Nama: 'Ani Contoh',
      'Nomor WhatsApp': '081200000001',
      Bolu: '2',
    });
    first.site.kill('SIGKILL');
    expect(status).toBe(303);
    const register = await (await fetch(`${(await start()).address}sheet?view=table&tab=Pesanan`)).text();
    expect(register).toContain('Ani Contoh');
    expect(register).toContain('Menunggu DP');
  });

  it('npm start -- --scenario: how the season went is printed, and stands on the first page that a person opens', async () => {
    const file = join(folder, 'season.json');
    const steps = [{ do: 'setup' }, { do: 'expect', tab: 'Pesanan', count: 9 }];
    writeFileSync(file, JSON.stringify({ name: 'uji', start: '2027-03-01T08:00:00+07:00', steps }));
    const { address, said } = await start('--scenario', file);
    const page = await (await fetch(address)).text();
    for (const text of [said, page]) expect(text).toContain('tidak seperti yang diharapkan');
    expect(await (await fetch(address)).text()).not.toContain('tidak seperti yang diharapkan');
  });

  it('npm start: an unknown option ends with 1 and a sentence', () => {
    expect(run('local/site/main.ts', '--frehs')).toMatchObject({
      status: 1,
      stderr: 'unknown option --frehs: npm start [-- --fresh | --empty | --scenario season.json]\n',
    });
  });

  // Node's own way to make folders with those above them never comes back from there.
  const onLinux = process.platform === 'linux' ? it : it.skip;

  onLinux('a place that the system denies is told by both, with the way out', () => {
    const file = join(folder, 'season.json');
    writeFileSync(file, '{ "start": "2027-03-01T08:00:00+07:00", "steps": [] }');
    const began = (args: string[]) =>
      spawnSync(process.execPath, [TSX, ...args], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, PORT: '0', STATE_DIR: '/proc/nowhere' },
        timeout: 30_000,
      });
    expect(began(['local/play/main.ts', file, '--out', '/proc/nowhere/else'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^\/proc\/nowhere\/else can't be written to \(ENOENT.*\): name another folder after --out\nusage: /,
      ),
    });
    expect(began(['local/site/main.ts'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^The shop can't be kept in \/proc\/nowhere: ENOENT.*\nGive it a folder/),
    });
  });

  it('npm run play: its exit code is the verdict', () => {
    const file = join(folder, 'season.json');
    writeFileSync(file, '{ "start": "2027-03-01T08:00:00+07:00", "steps": [{ "do": "dance" }] }');
    const refused = run('local/play/main.ts', file, '--out', join(folder, 'out'));
    expect(refused).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        `${file}: steps[0].do: is not a step known here; known: setup, submit,`,
      ),
    });
    writeFileSync(file, '{ "start": "2027-03-01T08:00:00+07:00", "steps": [{ "do": "setup" }] }');
    const played = run('local/play/main.ts', file, '--out', join(folder, 'out'));
    expect(played).toMatchObject({ status: 0, stderr: '' });
  });
});
