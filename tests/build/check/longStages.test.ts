import { createRequire } from 'node:module';
import { longStages } from '../../../build/check/longStages';
import { codeOf } from '../house/projectFiles';

const files = new Map(codeOf('tests').map(({ path, text }) => [path, text]));
const longOnly = createRequire(__filename)('../../../build/jestLongOnly.cjs') as string[];
const { inFull, thinned, rushes } = longStages(files, longOnly);

it('what npm test leaves out is there, and waits for no time that is left', () => {
  expect(longOnly.length).toBeGreaterThan(10);
  expect(longOnly.filter((path) => !files.has(path))).toEqual([]);
  expect([...inFull, ...thinned].filter((path) => longOnly.includes(path))).toEqual([]);
});

it('plays nothing twice but rushes that meet calls, too', () => {
  expect(thinned.length).toBeGreaterThan(30);
  expect(thinned.filter((path) => inFull.includes(path))).toEqual([]);
  expect([inFull, thinned].map((tests) => new Set(tests).size)).toEqual([inFull.length, thinned.length]);
  expect(rushes.filter((path) => inFull.includes(path))).toEqual([]);
});

it('plays the race and every rush as long as there is time', () => {
  const played = rushes.filter((path) => files.get(path)?.includes('describeRush('));
  expect(played.length).toBeGreaterThan(4);
  expect(rushes).toContain('tests/bars/race.test.ts');
  expect(files.get('tests/bars/race.test.ts')).toContain('whileTimeLasts(');
});

it('plays in full every bar that is named so', () => {
  const bars = ['publish', 'lockTrouble', 'killAndThrow', 'cost', 'costOfShapes', 'costOfPublishing'];
  expect(inFull).toEqual(expect.arrayContaining(bars.map((bar) => `tests/bars/${bar}.test.ts`)));
  expect(inFull).toEqual(
    expect.arrayContaining(['seasons', 'moneySeasons'].map((name) => `tests/domain/season/${name}.test.ts`)),
  );
});
