import { type BuildResult, build, type Plugin } from 'esbuild';
import { project } from './project';
import { publicNames } from './publicNames';
import { withoutRooms } from './roomsPage';
import { type Script, smaller } from './smaller';
import { stubs } from './stubs';
import { withoutWords } from './wordsPage';

// The licences of what is inside travel with it.
const NOTICE = [
  '/* Buka PO, MIT licence. Contains valibot, MIT licence, Copyright (c) Fabian Hiller;',
  'numbering plans of Google’s libphonenumber, Apache licence 2.0,',
  'by way of libphonenumber-js, MIT licence, Copyright (c) 2016 @catamphetamine. */',
].join(' ');

/**
 * Bundles `entry` for Apps Script: one script without modules, ES2020, because Google's server refuses
 * private names and static fields. Only syntax is lowered; the linter watches over missing globals.
 * `plugins` are for tests that spoil a source on purpose: what comes of them is not pushed, and not made small.
 */
export async function bundleScript(entry: string = project.main, plugins: Plugin[] = []): Promise<Script> {
  const names = await publicNames(entry);
  const script = filesOf(await buildScript(entry, names, plugins));
  return plugins.length > 0 ? script : minified(script);
}

function buildScript(entry: string, names: readonly string[], plugins: Plugin[]): Promise<BuildResult> {
  return build({
    entryPoints: [entry],
    absWorkingDir: project.root,
    outfile: 'build/gas/main.js',
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'App',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    // As Google keeps it; escaped, every quotation mark of our sentences would be twice as long.
    charset: 'utf8',
    footer: { js: stubs(names) },
    sourcemap: 'external',
    sourcesContent: false,
    // A spoiled recap must be where the other sources are.
    plugins: [withoutWords, ...(plugins.length > 0 ? plugins : [withoutRooms])],
    logLevel: 'warning',
  });
}

function filesOf(result: BuildResult): Script {
  const text = (ending: string) => result.outputFiles?.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { code: text('.js'), map: text('.map') };
}

/**
 * Every run on Google loads the whole script, and esbuild goes over it but once: a second, slower minifier takes
 * another few per cent. Nothing that may change what the code does is allowed it; a function expression that never says
 * `this` becomes an arrow, for none of ours, and none of the libraries', is called with `new`.
 */
async function minified(script: Script): Promise<Script> {
  const { code, map } = await smaller('main', script, {
    ecma: 2020,
    compress: { passes: 5, hoist_funs: true, unsafe_arrows: true },
    format: { preamble: NOTICE },
  });
  return { code: `${code}\n`, map };
}
