import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeThreads } from '../../../local/openWorkspace';
import { get, NOON, SiteBench } from './siteBench';

const MINUTE = 60_000;
const START = '2025-03-01T08:00:00+07:00';
const END = Date.UTC(2025, 2, 1, 3);

const SEASON = {
  name: 'satu pesanan',
  start: START,
  steps: [
    { do: 'setup' },
    { do: 'submit', at: '2025-03-01T09:00:00+07:00', as: 'r1', answers: { nama: 'Ani', setuju: 'ya' } },
    { do: 'advance', to: '2025-03-01T10:00:00+07:00' },
  ],
};

let bench: SiteBench;
beforeEach(() => {
  bench = new SiteBench();
});
afterEach(() => bench.close());
afterAll(closeThreads);

function season(text: string): string {
  const file = join(bench.folder, 'season.json');
  writeFileSync(file, text);
  return file;
}

describe('a shop at the end of a season', () => {
  it('shows what the season left, and puts the shop before it aside', async () => {
    await bench.open();
    const site = await bench.open({ scenario: season(JSON.stringify(SEASON)) });
    const page = await get(site);
    expect(page).toContain('Akhir musim &quot;satu pesanan&quot;.');
    expect(await get(site, '/sheet?view=table&tab=Pesanan')).toContain('Ani');
    expect(readFileSync(join(bench.folder, 'state.old-1.json'), 'utf8')).toContain('Toko contoh');
  });

  it('runs on from there, not from today; a start later too', async () => {
    const site = await bench.open({ scenario: season(JSON.stringify(SEASON)) });
    expect(site.site.workspace.state.clock).toBe(END);
    bench.now = NOON + 20 * MINUTE;
    await get(site);
    expect(site.site.workspace.state.clock).toBe(END + 20 * MINUTE);
    bench.now = NOON + 60 * MINUTE;
    const later = await bench.open();
    expect(later.site.workspace.state.clock).toBe(END + 60 * MINUTE);
    expect(await get(later, '/sheet?view=table&tab=Pesanan')).toContain('Ani');
  });

  it('says what did not go as the file expected', async () => {
    const wrong = { ...SEASON, steps: [...SEASON.steps, { do: 'expect', tab: 'Pesanan', count: 2 }] };
    const page = await get(await bench.open({ scenario: season(JSON.stringify(wrong)) }));
    expect(page).toContain('tidak seperti yang diharapkan');
    expect(page).toContain('steps[3] expect');
  });

  it.each([
    ['{ "start": "2025-03-01T08:00:00+07:00", "steps": [{ "do": "dance" }] }', 'steps[0].do: is not a step'],
    ['{ "start"', '(file): is not JSON'],
  ])('%s: is refused with the words of npm run play, and nothing changes', async (text, words) => {
    await bench.open();
    const before = readFileSync(join(bench.folder, 'state.json'), 'utf8');
    await expect(bench.open({ scenario: season(text) })).rejects.toThrow(words);
    expect(readFileSync(join(bench.folder, 'state.json'), 'utf8')).toBe(before);
  });

  it('a file that is not there is refused by its name', async () => {
    await expect(bench.open({ scenario: 'nowhere.json' })).rejects.toThrow("nowhere.json can't be read");
  });
});
