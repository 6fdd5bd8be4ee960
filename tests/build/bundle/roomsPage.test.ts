import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { project } from '../../../build/bundle/project';
import { roomsPage, sharedNames, withoutRooms } from '../../../build/bundle/roomsPage';
import { readableSize } from '../../../build/bundle/sizeLimit';
import { withoutWords } from '../../../build/bundle/wordsPage';
import { readGoogleTypes } from '../../../build/guard/readGoogleTypes';
import { codeOf } from '../house/projectFiles';
import { refusedSyntax } from './scriptSyntax';

const page = readFileSync(join(project.gas, 'rooms.html'), 'utf8');
const code: string = JSON.parse(page);
const script = readFileSync(join(project.gas, 'main.js'), 'utf8');
const services = Object.keys(readGoogleTypes().signatures.services);

/** Takes every call, and is what every call returns: a page may look into what the script gives it. */
const anything: unknown = new Proxy(() => {}, { get: () => '', apply: () => anything });

/** The page's own functions, in a context where looking at a service throws. */
function evaluated(shared: (asked: number | string) => unknown): Record<string, object> {
  const world = createContext({ shared });
  for (const name of services)
    runInContext(
      `Object.defineProperty(globalThis, '${name}', { get() { throw new Error('${name}'); } })`,
      world,
    );
  return runInContext(`new Function('shared', ${JSON.stringify(code)})(shared)`, world) as Record<
    string,
    object
  >;
}

/** What the page asks of the script while it is read. */
function asked(): (number | string)[] {
  const all: (number | string)[] = [];
  evaluated((each) => {
    all.push(each);
    return anything;
  });
  return all;
}

/** The script as if nobody asked for anything of it. */
const withoutShared: Plugin = {
  name: 'withoutShared',
  setup: (made) =>
    made.onLoad({ filter: /src[\\/]entry[\\/]\w+[\\/]room\.ts$/ }, () => ({
      contents: 'export const room = null;',
    })),
};

async function bytesOfScript(rooms: Plugin): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [project.main],
    absWorkingDir: project.root,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    plugins: [withoutWords, rooms],
  });
  return outputFiles[0]?.contents.length ?? 0;
}

/** Bytes that every run loads for the rooms' sake: functions that only they call, and the list of what they use. */
const MOST_FOR_ROOMS = 4000;

describe('the page of rooms', () => {
  it(`is made by the build, ${readableSize(Buffer.byteLength(page))} that main.js does not hold`, async () => {
    expect((await roomsPage())['rooms.html']).toBe(page);
    // A phrase that only a room asks for.
    expect([code, script].map((text) => text.includes('openEndedQuestion'))).toEqual([true, false]);
  });

  it('holds no element, and nothing that Google refuses', () => {
    expect(page).not.toContain('<');
    expect(refusedSyntax(`function rooms(shared){${code}\n}`)).toBeUndefined();
  });

  it('has no tagged template, for whose sake Node compiles the whole page anew for every run', () => {
    expect(page).not.toContain('String.raw');
  });

  it('gives each room of src/entry, and looks at no service meanwhile', () => {
    const rooms = codeOf('src').flatMap(({ path }) => /^src\/entry\/(\w+)\/room\.ts$/.exec(path)?.[1] ?? []);
    expect(rooms.length).toBeGreaterThan(2);
    const found = evaluated(() => anything);
    expect(Object.keys(found).sort()).toEqual(rooms.sort());
    for (const room of Object.values(found))
      expect(Object.values(room).map((each) => typeof each)).not.toContain('undefined');
  });

  it('has what is kept while a run lasts from the script', async () => {
    const names = await sharedNames();
    const found = asked().flatMap((each) => (typeof each === 'number' ? [names[each]] : []));
    expect(found).toEqual(expect.arrayContaining(['flushWrites', 'phrases', 'readMemory', 'touch']));
  });

  it('first asks whether the script is the one that it was made for, and gives nothing where it is not', () => {
    expect(asked()[0]).toMatch(/^[0-9a-f]{8}$/);
    const refusing = (each: number | string): unknown => {
      if (typeof each === 'string') throw new Error('another');
      throw new Error('asked too early');
    };
    expect(() => evaluated(refusing)).toThrow('another');
  });

  it('costs the script a list, and little that nothing but a room calls: that lies in files of its own', async () => {
    const whole = await bytesOfScript(withoutRooms);
    const forRooms = whole - (await bytesOfScript(withoutShared));
    expect(whole).toBeGreaterThan(100_000);
    expect(forRooms).toBeGreaterThan(500);
    expect(forRooms).toBeLessThan(MOST_FOR_ROOMS);
  });

  it('may hold the pure part of the script once more, for nothing is kept there', () => {
    const keeping = codeOf('src').filter(({ text }) => /\bofRun[<(]/.test(text));
    expect(
      keeping.map(({ path }) => path).filter((path) => /^src\/(domain|reading|recaps)\//.test(path)),
    ).toEqual([]);
    expect(keeping.map(({ path }) => path)).toContain('src/sheets/memory/memory.ts');
  });
});
