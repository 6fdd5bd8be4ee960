import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { project } from './project';
import { withoutWords } from './wordsPage';
import type { Files } from './writeFolder';

const SOURCE = join(project.root, 'src/recaps/room.ts');

/** Recaps are drawn by few runs, and every run loads main.js whole: their room is left out of it … */
export const withoutRoom: Plugin = {
  name: 'withoutRoom',
  setup(build) {
    build.onLoad({ filter: /src[\\/]recaps[\\/]room\.ts$/ }, () => ({
      contents: 'export const room = null;',
      loader: 'ts',
    }));
  },
};

/** … and its code lies, as a JSON string, in a page beside it (src/ui/codePage.ts): a function's body that returns the room. */
export async function roomPage(): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'page',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    plugins: [withoutWords],
    logLevel: 'warning',
  });
  const script = `${outputFiles?.[0]?.text ?? ''};return page.room`;
  const options = { ecma: 2020, parse: { bare_returns: true }, compress: { passes: 2 } } as const;
  const { code = '' } = await minify(script, options);
  // As a page it must not seem to hold an element.
  return { 'recaps.html': JSON.stringify(code).replace(/</g, '\\u003c') };
}
