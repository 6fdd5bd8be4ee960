import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';
import { jsonPage } from './jsonPage';
import { project } from './project';
import { fromScript, printOf, sharedBy, type Used, usedIn } from './sharedList';
import { smaller } from './smaller';
import { withoutWords } from './wordsPage';
import type { Files } from './writeFolder';

/** `src/entry/<name>/room.ts`: a room. */
const ROOM = /src[\\/]entry[\\/]\w+[\\/]room\.ts$/;
const SHARED = /src[\\/]entry[\\/]shared\.ts$/;

/** Nothing is kept in them while a run lasts: whatever of them rooms need may stand in the page once more. */
const PURE = /^src\/(domain|reading|recaps)\//;

const common = {
  absWorkingDir: project.root,
  bundle: true,
  write: false,
  target: 'es2020',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
} as const;

interface Rooms {
  /** The body of a function that is given `shared` and returns the rooms by name. */
  readonly code: string;
  /** From the places of that function back to our lines. */
  readonly map: string;
  readonly used: Used;
}

let made: Promise<Rooms> | undefined;

/** The same for every script: tests make many. */
function rooms(): Promise<Rooms> {
  made ??= makeRooms();
  return made;
}

/** Few runs need what lies in rooms, and every run loads main.js whole: so it is left out of it … */
export const withoutRooms: Plugin = {
  name: 'withoutRooms',
  setup(build) {
    leaveOut(build);
    build.onLoad({ filter: SHARED }, async () => ({
      contents: sharedBy((await rooms()).used),
      loader: 'ts',
      resolveDir: project.root,
    }));
  },
};

/** … and lies, as a JSON string, in a page beside it (src/entry/enterRoom.ts). */
export async function roomsPage(): Promise<Files> {
  const { code } = await rooms();
  return { 'rooms.html': jsonPage(code) };
}

/** What the page asks of the script, in the order of its places. */
export async function sharedNames(): Promise<string[]> {
  return [...(await rooms()).used.keys()];
}

/** Only this machine reads it, as the script's own. */
export async function roomsMap(): Promise<string> {
  return (await rooms()).map;
}

function leaveOut(build: Parameters<Plugin['setup']>[0]): void {
  build.onLoad({ filter: ROOM }, () => ({ contents: 'export const room = null;', loader: 'ts' }));
}

async function makeRooms(): Promise<Rooms> {
  const exported = await exportsOf(await filesOfScript());
  const named = await bundled(fromScript(exported, (name) => JSON.stringify(name)));
  const used = usedIn(textOf(named, '.js'), exported);
  const places = [...used.keys()];
  // In the script, names would be longer than most of what they stand for.
  const files = await bundled(
    fromScript(exported, (name) => String(places.indexOf(name))),
    `shared("${printOf(used)}");`,
  );
  const body = { code: `${textOf(files, '.js')};return page`, map: textOf(files, '.map') };
  const { code, map } = await smaller('rooms', body, {
    ecma: 2020,
    parse: { bare_returns: true },
    compress: { passes: 2 },
    format: { ascii_only: true },
  });
  return {
    code: `${code}\n//# sourceURL=rooms.js`,
    map: twoLinesOn(map),
    used,
  };
}

async function bundled(gifts: Plugin, first = ''): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    ...common,
    stdin: { contents: listOfRooms(), resolveDir: project.root },
    format: 'iife',
    globalName: 'page',
    outfile: 'build/gas/rooms.js',
    sourcemap: 'external',
    sourcesContent: false,
    banner: { js: first },
    plugins: [withoutWords, gifts],
  });
  return outputFiles;
}

function textOf(files: readonly OutputFile[], ending: string): string {
  return files.find(({ path }) => path.endsWith(ending))?.text ?? '';
}

/** `new Function` writes two lines above its body. */
function twoLinesOn(map: string): string {
  const { mappings, ...rest } = JSON.parse(map) as { mappings: string };
  return JSON.stringify({ ...rest, mappings: `;;${mappings}` });
}

function listOfRooms(): string {
  const entry = join(project.root, 'src/entry');
  const files = readdirSync(entry, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^\w+[\\/]room\.ts$/.test(file),
  );
  const names = files.map((file) => file.split(sep)[0] ?? '').sort();
  return names.map((name) => `export { room as ${name} } from './src/entry/${name}/room';`).join('\n');
}

/** What main.js holds without the rooms, of what must not be there twice. */
async function filesOfScript(): Promise<string[]> {
  const plugin: Plugin = { name: 'leaveOut', setup: leaveOut };
  const { metafile } = await build({
    ...common,
    entryPoints: [project.main],
    format: 'iife',
    outfile: 'main.js',
    metafile: true,
    plugins: [withoutWords, plugin],
  });
  const { inputs = {} } = metafile.outputs['main.js'] ?? {};
  const held = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return held.map(([file]) => file).filter((file) => file.startsWith('src/') && !PURE.test(file));
}

/** File → what it exports. */
async function exportsOf(files: readonly string[]): Promise<Map<string, readonly string[]>> {
  const { metafile } = await build({
    absWorkingDir: project.root,
    entryPoints: [...files],
    bundle: false,
    write: false,
    format: 'esm',
    outdir: 'out',
    metafile: true,
    logLevel: 'warning',
  });
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint = '', exports }) => [entryPoint, exports]),
  );
}
