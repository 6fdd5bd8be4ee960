import { runStages } from '../../../build/check/runStages';

const STAGES = [['lint', 'types'], ['jest']];

/** Runs the stages with tools that only pretend; `broken` names those that fail. */
async function check(broken: string[], output = 'words of the tool') {
  const lines: string[] = [];
  const run = async (script: string) => ({ script, passed: !broken.includes(script), seconds: 1.24, output });
  const passed = await runStages(STAGES, { run, print: (line) => lines.push(line) });
  return { passed, lines };
}

describe('runStages', () => {
  it('prints one line for each tool, with its time', async () => {
    const { passed, lines } = await check([]);
    expect(passed).toBe(true);
    expect(lines.map((line) => line.replace(/\s+/g, ' '))).toEqual([
      'ok lint 1.2 s',
      'ok types 1.2 s',
      'ok jest 1.2 s',
    ]);
  });

  it('stops after the stage in which one failed, with its output and nothing of the others', async () => {
    const { passed, lines } = await check(['types']);
    expect(passed).toBe(false);
    expect(lines.join('\n')).not.toContain('jest');
    expect(lines.filter((line) => line.includes('words of the tool'))).toHaveLength(1);
    expect(lines.at(-1)).toContain('npm run types failed');
  });

  it('says how many tests passed and how big the bundle is', async () => {
    const { lines } = await check([], 'noise\nTests:       7 passed, 7 total\nmore');
    expect(lines.at(-1)).toMatch(/7 passed, 7 total$/);
    const built = await check([], 'build/gas/main.js: 81.0 kB');
    expect(built.lines.at(-1)).toMatch(/main\.js: 81\.0 kB$/);
  });
});
