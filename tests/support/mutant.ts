import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleScript } from '../../build/bundle/bundleScript';
import { gasFiles } from '../../build/bundle/gasFiles';
import { project } from '../../build/bundle/project';
import { writeFolder } from '../../build/bundle/writeFolder';

/** One spoiled place of the sources: the tests must notice. */
export interface Mutation {
  /** Path from the project's root. */
  file: string;
  /** Must stand there exactly once: a mutation that no longer bites fails loudly. */
  find: string;
  replace: string;
}

/** Spoils the file as it is bundled; the source stays as it is. */
export function mutation({ file, find, replace }: Mutation): Plugin {
  return {
    name: 'mutation',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path !== join(project.root, file)) return undefined;
        const text = readFileSync(path, 'utf8');
        if (text.split(find).length !== 2) throw new Error(`${file} does not contain exactly once: ${find}`);
        return { contents: text.replace(find, () => replace), loader: 'ts' };
      });
    },
  };
}

/** A folder like build/gas whose bundle has the given faults. */
export async function mutantBundle(...mutations: Mutation[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'buka-po-mutant-'));
  const { code } = await bundleScript(project.main, mutations.map(mutation));
  writeFolder(folder, gasFiles(code));
  return folder;
}
