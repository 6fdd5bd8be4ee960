import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleScript } from '../../build/bundle/bundleScript';
import { project } from '../../build/bundle/project';

/** One spoiled place of the sources: the tests must notice. */
export interface Mutation {
  /** Path from the project's root. */
  file: string;
  /** Must stand there exactly once: a mutation that no longer bites fails loudly. */
  find: string;
  replace: string;
}

/** Spoils the file as it is bundled; the source stays as it is. */
export function mutation(one: Mutation): Plugin {
  return spoiling([one]);
}

function spoiling(mutations: readonly Mutation[]): Plugin {
  return {
    name: 'mutation',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const here = mutations.filter(({ file }) => path === join(project.root, file));
        if (here.length === 0) return undefined;
        return { contents: here.reduce(spoil, readFileSync(path, 'utf8')), loader: 'ts' };
      });
    },
  };
}

function spoil(text: string, { file, find, replace }: Mutation): string {
  if (text.split(find).length !== 2) throw new Error(`${file} does not contain exactly once: ${find}`);
  return text.replace(find, () => replace);
}

/** A folder like build/gas whose bundle has the given faults. */
export async function mutantBundle(...mutations: Mutation[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'buka-po-mutant-'));
  const { code } = await bundleScript(project.main, [spoiling(mutations)]);
  // The pages are those that were built; of rooms a spoiled script needs none, it has all in itself.
  cpSync(project.gas, folder, { recursive: true });
  writeFileSync(join(folder, 'main.js'), code);
  return folder;
}
