import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLE } from '../../openWorkspace';
import { type SourceMap, sourcePlace } from './sourceMap';

/** The script, and the rooms that it reads from a page of code. */
type Part = 'main' | 'rooms';
export type Maps = Readonly<Record<Part, SourceMap>>;

const MAPS = fileURLToPath(new URL('../../../build/local', import.meta.url));
/** `at name (…/main.js:5:182)`, the name absent for functions without one. */
const FRAME = /^(\s*at )(?:(.*?) \()?[^()\s]*\b(main|rooms)\.js:(\d+):(\d+)\)?$/;
/** Frames of the thread around the script: Google's own are not shown either. */
const OUTSIDE = /^\s*at .*(?:evalmachine|node:|node_modules|thread\.cjs|world\.js)/;
/** What Node puts above an error that nobody caught: file, line of the minified code, and a caret under it. */
const POINTER = /^\S*\bmain\.js:\d+\n.*\n *\^+\n\n?/m;

/** A text of the script's (log, error) with stacks in the lines of our sources, as far as there are maps for them. */
export function inSourceLines(text: string, maps: Maps | undefined): string {
  const lines = text
    .replace(POINTER, '')
    .split('\n')
    .filter((line) => !OUTSIDE.test(line));
  return lines
    .map((line) => line.replace(FRAME, (whole, ...groups) => sourceFrame(maps, whole, groups)))
    .join('\n');
}

function sourceFrame(maps: Maps | undefined, whole: string, groups: string[]): string {
  const [start, name, part, line, column] = groups;
  const place = maps && sourcePlace(maps[part as Part], Number(line), Number(column));
  if (!place) return whole.replace(/[^()\s]*\bmain\.js:/, 'main.js:');
  const where = `${place.source.replace(/^(\.\.\/)+/, '')}:${place.line}:${place.column}`;
  // The bundle's names are shortened; only those of the public surface say something.
  return name && name.length > 2 ? `${start}${name} (${where})` : `${start}${where}`;
}

/** The maps of the built bundle, if it is the one that runs. */
export function mapsOf(bundle: string): Maps | undefined {
  if (join(bundle) !== join(BUNDLE) || !existsSync(join(MAPS, 'rooms.js.map'))) return undefined;
  return { main: mapOf('main'), rooms: mapOf('rooms') };
}

function mapOf(part: Part): SourceMap {
  return JSON.parse(readFileSync(join(MAPS, `${part}.js.map`), 'utf8')) as SourceMap;
}
