import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { project } from '../../../build/bundle/project';

interface Test {
  readonly path: string;
  readonly context: {
    readonly config: { readonly rootDir: string; readonly id: string; readonly name: string };
  };
}
interface Sequencer {
  new (options: object): { sort(tests: readonly Test[]): readonly Test[] };
  readonly FIRST: readonly string[];
}

const LongestFirst = createRequire(__filename)('../../../build/jestSequencer.cjs') as Sequencer;

it('names test files that there are, each once', () => {
  expect(LongestFirst.FIRST.filter((path) => !existsSync(join(project.root, path)))).toEqual([]);
  expect(new Set(LongestFirst.FIRST).size).toBe(LongestFirst.FIRST.length);
});

it('begins with the longest, and leaves out none', () => {
  const config = { rootDir: project.root, id: 'none', name: 'none' };
  const context = { config, hasteFS: { getSize: () => 1 } };
  const [first = '', second = ''] = LongestFirst.FIRST;
  const paths = ['tests/docs/readme.test.ts', second, 'tests/forms/formPlan.test.ts', first];
  const tests = paths.map((path) => ({ path: join(project.root, path), duration: 1, context }));
  const sorted = new LongestFirst({ contexts: [], globalConfig: {} }).sort(tests);
  expect(sorted.map(({ path }) => path).slice(0, 2)).toEqual([
    join(project.root, first),
    join(project.root, second),
  ]);
  expect(sorted.map(({ path }) => path).sort()).toEqual(tests.map(({ path }) => path).sort());
});
