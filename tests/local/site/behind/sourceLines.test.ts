import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { inSourceLines } from '../../../../local/site/behind/sourceLines';
import { type SourceMap, sourcePlace } from '../../../../local/site/behind/sourceMap';

const SOURCE = `// a comment that the bundler drops
export function first(value: number): number {
  return value + 1;
}

export function second(): never {
  throw new Error('habis' + first(41));
}
`;
const { code, map } = transformSync(SOURCE, {
  loader: 'ts',
  minify: true,
  sourcemap: 'external',
  sourcefile: '../../src/domain/example.ts',
  target: 'es2020',
});
const parsed = JSON.parse(map) as SourceMap;
/** The rooms as if they stood two lines further down, below what `new Function` writes. */
const maps = { main: parsed, rooms: { ...parsed, mappings: `;;${parsed.mappings}` } };

/** 1-based line and column of a text in the minified code. */
function placeIn(text: string): [number, number] {
  const before = code.slice(0, code.indexOf(text)).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

describe('a place of the bundle', () => {
  it('is found in our sources', () => {
    expect(sourcePlace(parsed, ...placeIn('new Error'))).toEqual({
      source: '../../src/domain/example.ts',
      line: 7,
      column: 9,
    });
    expect(sourcePlace(parsed, ...placeIn('throw'))).toMatchObject({ line: 7, column: 3 });
  });

  it('beyond the map is nowhere', () => {
    expect(sourcePlace(parsed, 99, 1)).toBeUndefined();
  });

  it('of the real bundle lies in a file of src', () => {
    const real = JSON.parse(readFileSync('build/local/main.js.map', 'utf8')) as SourceMap;
    const lines = readFileSync('build/gas/main.js', 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('Sudah siap') || text.includes('Perlu Tindakan'));
    const column = lines[line]?.indexOf('Perlu Tindakan') ?? 0;
    expect(sourcePlace(real, line + 1, column + 1)?.source).toMatch(/^\.\.\/\.\.\/src\/messages\//);
  });

  it('of the rooms lies two lines further down, where `new Function` has put it', () => {
    const real = JSON.parse(readFileSync('build/local/rooms.js.map', 'utf8')) as SourceMap;
    const rooms: string = JSON.parse(readFileSync('build/gas/rooms.html', 'utf8'));
    const lines = `\n\n${rooms}`.split('\n');
    const line = lines.findIndex((text) => text.includes('openEndedQuestion'));
    const column = lines[line]?.indexOf('openEndedQuestion') ?? 0;
    expect(sourcePlace(real, line + 1, column + 1)?.source).toMatch(/src\/entry\/menu\/menuOpenBatch\.ts$/);
  });
});

describe('a stack', () => {
  const [line, column] = placeIn('new Error');
  const stack = [
    'Error: habis42',
    `    at x (/any/where/build/gas/main.js:${line}:${column})`,
    `    at menuSetUp (/any/where/build/gas/main.js:${line}:${column})`,
    `    at /any/where/build/gas/main.js:${line}:${column}`,
    '    at evalmachine.<anonymous>:1:8',
    '    at Script.runInContext (node:vm:149:12)',
    '    at invoke (/any/where/build/local/thread.cjs:79:16)',
  ].join('\n');

  it('is told in our lines, without the machine around the script', () => {
    expect(inSourceLines(stack, maps).split('\n')).toEqual([
      'Error: habis42',
      '    at src/domain/example.ts:7:9',
      '    at menuSetUp (src/domain/example.ts:7:9)',
      '    at src/domain/example.ts:7:9',
    ]);
  });

  it('has no pointer into the minified code above it, and no frame of the tools that run the site', () => {
    const above = `/any/where/build/gas/main.js:${line}\n${code.split('\n')[line - 1]}\n      ^^^\n\n`;
    const below = '\n    at Object.transformer (/any/where/node_modules/tsx/dist/register.cjs:22:2188)';
    expect(inSourceLines(above + stack + below, maps)).toBe(inSourceLines(stack, maps));
  });

  it('is told of code in rooms, too', () => {
    const frame = `    at Ri (rooms.js:${line + 2}:${column})`;
    expect(inSourceLines(frame, maps)).toBe('    at src/domain/example.ts:7:9');
  });

  it('without a map keeps the bundle’s lines, but no path of this machine', () => {
    expect(inSourceLines(stack, undefined)).toContain(`at menuSetUp (main.js:${line}:${column})`);
    expect(inSourceLines(stack, undefined)).not.toContain('/any/where');
  });
});
