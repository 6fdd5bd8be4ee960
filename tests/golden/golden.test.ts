import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN, goldenNames, goldenSeason } from '../../build/golden/goldenSeason';
import { closeThreads } from '../../local/openWorkspace';

afterAll(closeThreads);

function folders(): string[] {
  const entries = readdirSync(GOLDEN, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

it('keeps golden files of every season, and of no other', () => {
  expect(folders()).toEqual(goldenNames());
});

describe.each(goldenNames())('the season %s', (name) => {
  const season = goldenSeason(name);
  const folder = join(GOLDEN, name);

  it('goes as it should', () => {
    expect(season.failures).toEqual([]);
  });

  it('ends with the tabs that are kept', () => {
    expect([...season.files.keys()].sort()).toEqual(readdirSync(folder).sort());
  });

  it.each([...season.files.keys()])('%s is as it is kept', (file) => {
    expect(season.files.get(file)).toBe(readFileSync(join(folder, file), 'utf8'));
  });
});
