import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { jsonPage } from './jsonPage';
import { project } from './project';
import type { Files } from './writeFolder';

const SOURCE = join(project.root, 'src/messages/library.ts');

/**
 * What people are told stands in two languages, and is long: a fifth of the script. Every execution loads main.js whole,
 * and few have anything to say, so the library of words is left out of it …
 */
export const withoutWords: Plugin = {
  name: 'withoutWords',
  setup(build) {
    build.onLoad({ filter: /src[\\/]messages[\\/]library\.ts$/ }, () => ({
      contents: 'export const library = {};',
      loader: 'ts',
    }));
  },
};

/** … and lies as JSON in a page beside it, which is read when the first word is needed (src/ui/wordsPage.ts). */
export async function wordsPage(): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'words',
    logLevel: 'warning',
  });
  const library: unknown = runInNewContext(`${outputFiles[0]?.text}; words.library`);
  return { 'words.html': jsonPage(library) };
}
