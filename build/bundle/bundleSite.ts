import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildResult, build, type Plugin } from 'esbuild';
import { project } from './project';
import { type Files, writeFolder } from './writeFolder';

/** Names what a bundle was made of, and beside it the hash of that. */
const STAMP = 'stamp.json';

interface Stamp {
  /** Paths from the root; packages are known by the lock file. */
  readonly sources: readonly string[];
  readonly hash: string;
}

/**
 * The scripts of the local site: local/site/browser/<name>/main.ts → build/local/site/<name>.js and .css.
 * It takes seconds, so nothing is done while the sources and the packages are those of the last time.
 */
export async function bundleSite(): Promise<void> {
  if (isFresh()) return;
  const result = await buildScripts();
  const sources = sourcesOf(result);
  const stamp: Stamp = { sources, hash: hashOf(sources) };
  writeFolder(project.site, { ...filesOf(result), [STAMP]: JSON.stringify(stamp) });
}

function isFresh(): boolean {
  const file = join(project.site, STAMP);
  if (!existsSync(file)) return false;
  const { sources, hash } = JSON.parse(readFileSync(file, 'utf8')) as Stamp;
  return hashOf(sources) === hash;
}

function hashOf(sources: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(entries()));
  for (const file of [project.lockFile, ...sources.map((path) => join(project.root, path))])
    hash.update(existsSync(file) ? readFileSync(file) : 'gone');
  return hash.digest('hex');
}

function entries(): Record<string, string> {
  const names = readdirSync(project.browser).filter((name) => existsSync(entryOf(name)));
  return Object.fromEntries(names.map((name) => [name, `local/site/browser/${name}/main.ts`]));
}

function entryOf(name: string): string {
  return join(project.browser, name, 'main.ts');
}

function buildScripts(): Promise<BuildResult> {
  return build({
    entryPoints: entries(),
    absWorkingDir: project.root,
    outdir: project.site,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Fonts and icons travel inside: the page asks for nothing from elsewhere.
    loader: {
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.svg': 'dataurl',
      '.png': 'dataurl',
    },
    plugins: [withoutHyphens],
    logLevel: 'error',
  });
}

/**
 * The grid's library brings the rules by which seventy languages hyphenate, half of all that the page would load. It asks for them
 * when a text is to be hyphenated, which none in a cell is, and does without where there are none.
 */
const withoutHyphens: Plugin = {
  name: 'withoutHyphens',
  setup(build) {
    const rules = /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/][a-z]{2,3}-[\w-]+\.js$/;
    build.onLoad({ filter: rules }, () => ({ contents: 'export {};' }));
  },
};

function sourcesOf({ metafile }: BuildResult): string[] {
  const own = Object.keys(metafile?.inputs ?? {}).filter((path) => !path.includes('node_modules/'));
  return [...own, 'build/bundle/bundleSite.ts'].sort();
}

function filesOf({ outputFiles = [] }: BuildResult): Files {
  const nameOf = (path: string) => path.replaceAll('\\', '/').split('/').at(-1) ?? path;
  return Object.fromEntries(outputFiles.map(({ path, text }) => [nameOf(path), text]));
}
