import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeThreads } from '../../../local/openWorkspace';
import { field, get, NOON, post, SiteBench } from './siteBench';

let bench: SiteBench;
beforeEach(() => {
  bench = new SiteBench();
});
afterEach(() => bench.close());
afterAll(closeThreads);

describe('the state of the local site', () => {
  it('is on the disk before an act is answered, and a restart loses nothing', async () => {
    const first = await bench.open();
    await post(first, '/form', { [field(first, 'Nama')]: 'Ani' });
    await post(first, '/sheet', { act: 'edit', tab: 'Produk', row: '2', column: '2', typed: 'Bolu keju' });
    const before = structuredClone(first.site.workspace.state);
    expect(JSON.parse(readFileSync(join(bench.folder, 'state.json'), 'utf8'))).toEqual(before);
    const second = await bench.open();
    expect(second.site.workspace.state.spreadsheet).toEqual(before.spreadsheet);
    expect(second.site.workspace.state.forms).toEqual(before.forms);
    expect(await get(second, '/sheet?view=table&tab=Produk')).toContain('Bolu keju');
  });

  it('does not make up for the sweeps of a week in which it was off', async () => {
    const first = await bench.open();
    const runs = first.site.workspace.state.executions.length;
    bench.now = NOON + 7 * 24 * 3_600_000;
    const second = await bench.open();
    await get(second);
    const names = second.site.workspace.state.executions.slice(runs).map((run) => run.entry);
    expect(names).toEqual(['onOpen', 'onSweep']);
  });

  it('damaged: says what to do and changes nothing; --fresh keeps it aside', async () => {
    writeFileSync(join(bench.folder, 'state.json'), '{"version":1,"clo');
    await expect(bench.open()).rejects.toThrow(/npm start -- --fresh/);
    expect(readFileSync(join(bench.folder, 'state.json'), 'utf8')).toBe('{"version":1,"clo');
    expect(await get(await bench.open({ fresh: true }), '/form')).toContain('Pesan kue');
    expect(readFileSync(join(bench.folder, 'state.old-1.json'), 'utf8')).toBe('{"version":1,"clo');
  });

  it('fresh: a new demo shop, the old one kept', async () => {
    const first = await bench.open();
    await post(first, '/form', { [field(first, 'Nama')]: 'Ani' });
    expect(await get(await bench.open({ fresh: true }), '/sheet?view=table&tab=Pesanan')).not.toContain(
      'Ani',
    );
    expect(readFileSync(join(bench.folder, 'state.old-1.json'), 'utf8')).toContain('Ani');
  });
});

describe('a start that can not be', () => {
  it('on a busy port: one sentence with the way out, and the shop untouched', async () => {
    const first = await bench.open();
    const port = Number(new URL(first.address).port);
    const before = readFileSync(join(bench.folder, 'state.json'), 'utf8');
    await expect(bench.open({ port, fresh: true })).rejects.toThrow(
      `Port ${port} is in use by another program. Choose another: PORT=${port + 1} npm start`,
    );
    expect(readFileSync(join(bench.folder, 'state.json'), 'utf8')).toBe(before);
  });

  it('without a bundle: says what to run', async () => {
    await expect(bench.open({ bundle: join(bench.folder, 'nowhere') })).rejects.toThrow('npm run build');
  });
});
