import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { project } from './project';
import type { Files } from './writeFolder';

const SOURCE = join(project.root, 'src/messages/sentences/sentences.ts');

/**
 * What a person is told stands in two languages, and is long: a tenth of the script. Every execution loads main.js
 * whole, and few have anything to say, so the sentences are left out of it …
 */
export const withoutSentences: Plugin = {
  name: 'withoutSentences',
  setup(build) {
    build.onLoad({ filter: /src[\\/]messages[\\/]sentences[\\/]sentences\.ts$/ }, () => ({
      contents: 'export const sentences = {};',
      loader: 'ts',
    }));
  },
};

/** … and lie as JSON in a page beside it, which is read when the first is needed (src/ui/sentencesPage.ts). */
export async function sentencesPage(): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'words',
    logLevel: 'warning',
  });
  const sentences: unknown = runInNewContext(`${outputFiles[0]?.text}; words.sentences`);
  // As a page it must not seem to hold an element.
  return { 'sentences.html': JSON.stringify(sentences).replace(/</g, '\\u003c') };
}
