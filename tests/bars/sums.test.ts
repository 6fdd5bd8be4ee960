import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What all bars together come to: each says for itself only how much it plays. */
describe('over all bars', () => {
  const bars = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts'));
  const texts = new Map(bars.map((name) => [name, readFileSync(join(__dirname, name), 'utf8')]));
  const sumOf = (texts: readonly string[], count: RegExp): number =>
    texts.flatMap((text) => [...text.matchAll(count)]).reduce((sum, [, seeds]) => sum + Number(seeds), 0);

  it('ten thousand rushes of two to thirty simultaneous runs are played in full', () => {
    const rushes = [...texts.values()].filter((text) => text.includes('describeRush(['));
    const race = sumOf([texts.get('race.test.ts') ?? ''], /\bseeds\((\d+)\)/g);
    const played = sumOf(rushes, /\bseeds: (\d+),/g);
    process.stdout.write(`${played} rushes and ${race} races in full\n`);
    expect(race).toBeGreaterThan(0);
    expect(played + race).toBeGreaterThanOrEqual(10_000);
  });

  const root = join(__dirname, '../..');
  const main = readFileSync(join(root, 'src/main.ts'), 'utf8');
  const entries = [...main.matchAll(/\b((?:menu|on|page)[A-Z]\w+)(?=[ ,}])/g)].map(([, name = '']) => name);
  /** Bars in a folder of their room, by the words of the menu. */
  const elsewhere = {
    menuSetUp: 'setUp.test.ts',
    menuCheck: 'hands/check.test.ts',
  };

  it('every entry point is killed and fails at its calls', () => {
    const disturbed = [...texts.values()].filter((text) => /describeFaults|DISTURBANCES/.test(text)).join('');
    const missed = entries.filter((entry) => !new RegExp(`'${entry}'`).test(disturbed));
    expect(entries.length).toBeGreaterThan(20);
    expect(missed.sort()).toEqual(Object.keys(elsewhere).sort());
    for (const file of Object.values(elsewhere))
      expect(readFileSync(join(root, 'tests/entry', file), 'utf8')).toContain('DISTURBANCES');
  });

  /** What pages ask of their entry point that only shows something, and is met as one of the readers. */
  const READING = ['look', 'search', 'go', 'open', 'read', 'judge'];

  it('so is all that a page may ask which writes', () => {
    const answers = ['guide', 'panel', 'chat'].map((page) =>
      readFileSync(join(root, `src/ui/${page}Answers.ts`), 'utf8'),
    );
    const asks = answers.flatMap((text) =>
      [...text.matchAll(/\bask: ((?:'\w+'(?: \| )?)+)/g)].flatMap(
        ([, kinds = '']) => kinds.match(/\w+/g) ?? [],
      ),
    );
    const disturbed = [...texts.values()].filter(
      (text) => text.includes('DISTURBANCES') || text.includes('describeFaults'),
    );
    const missed = asks.filter((ask) => !disturbed.some((text) => text.includes(`ask: '${ask}'`)));
    expect(asks).toEqual(expect.arrayContaining(['undo', 'undemo', 'check', 'enter']));
    expect(missed.filter((ask) => !READING.includes(ask))).toEqual([]);
  });
});
