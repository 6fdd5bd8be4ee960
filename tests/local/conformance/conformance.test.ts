import { bundleConformance } from '../../../build/conformance';
import { newState } from '../../../local/newState';
import { closeThreads, openWorkspace } from '../../../local/openWorkspace';
import type { Finding } from './probes/main';

/** The probes run here exactly as they would on Google: bundled, in an execution of their own. */
function findings(): Finding[] {
  const bundle = bundleConformance();
  const state = newState({ start: Date.UTC(2026, 7, 1), language: 'id', seed: 1 });
  const run = openWorkspace({ state, bundle }).call('conformance');
  if (run.error) throw new Error(run.error);
  return JSON.parse(run.result as string) as Finding[];
}

describe('what Google does, the local Workspace does', () => {
  const found = findings();
  afterAll(closeThreads);

  it.each(found.map((each) => [each.name, each] as const))('%s', (_name, { found: actual, expected }) => {
    expect(actual).toEqual(expected);
  });

  it('names a source for every behaviour', () => {
    expect(found.filter(({ source }) => !/^\[[DFIU]\] \S/.test(source))).toEqual([]);
  });
});
