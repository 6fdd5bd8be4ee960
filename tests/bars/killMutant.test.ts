import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { project } from '../../build/bundle/project';
import { newState } from '../../local/newState';
import * as real from '../../local/openWorkspace';
import { type Mutation, mutation } from '../support/mutant';
import { scriptFolder } from '../support/scriptFolder';

const SCRIPT = `
function guarded() {
  const properties = PropertiesService.getScriptProperties();
  try { properties.setProperty('tried', 'yes'); properties.getKeys(); }
  catch (error) { properties.setProperty('caught', 'yes'); }
  finally { properties.setProperty('finally', 'yes'); }
}`;

const KILL_THAT_RUNS_FINALLY: Mutation = {
  file: 'local/execution/scheduler.ts',
  find: "if (fault === 'kill') this.kill(execution);",
  replace: "if (fault === 'kill') this.fail(execution, 'killed');",
};

type Local = Pick<typeof real, 'openWorkspace' | 'closeThreads'>;

/** What a script that is killed at its third call leaves behind. */
async function leftBehind(local: Local): Promise<Record<string, string>> {
  const state = newState({ start: Date.UTC(2026, 7, 1), language: 'id', seed: 1 });
  const shop = local.openWorkspace({ state, bundle: scriptFolder(SCRIPT) });
  shop.call('guarded', [], { fault: { kill: 3 } });
  await local.closeThreads();
  return state.properties.script;
}

/** The whole local Workspace, spoiled. */
async function spoiled(): Promise<Local> {
  const folder = join(project.local, 'mutants');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'openWorkspace.cjs');
  await build({
    entryPoints: [join(project.root, 'local/openWorkspace.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    outfile,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(project.root, 'local/x')).href) },
    plugins: [mutation(KILL_THAT_RUNS_FINALLY)],
  });
  return require(outfile) as Local;
}

describe('a kill', () => {
  it('leaves only what was done before it', async () => {
    expect(await leftBehind(real)).toEqual({ tried: 'yes' });
  });

  it('is caught as false when it runs catch and finally', async () => {
    expect(await leftBehind(await spoiled())).not.toEqual({ tried: 'yes' });
  });
});
