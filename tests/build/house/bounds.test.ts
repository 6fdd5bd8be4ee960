import { codeOf, type ProjectFile } from './projectFiles';
import { functionLengths, isBarrel } from './syntax';

const MOST_LINES = 200;
const MEDIAN = 8;

const made = codeOf('src', 'local', 'build');

describe('bounds of the house', () => {
  it(`no file has more than ${MOST_LINES} lines`, () => {
    expect(made.filter(({ text }) => lines(text) > MOST_LINES).map(({ path }) => path)).toEqual([]);
  });

  it('no file only passes on what others export, but for the public surface', () => {
    const barrels = made.filter(isBarrel).map(({ path }) => path);
    expect(barrels.filter((path) => path !== 'src/main.ts')).toEqual([]);
  });

  // The longest function is the linter's business; the median it cannot know.
  const medians = ['src', 'local', 'build'].map((folder): [string, number] => [
    folder,
    median(codeOf(folder).flatMap(functionLengths)),
  ]);
  it.each(medians)(`half the functions of %s have at most ${MEDIAN} lines: median %i`, (_, middle) => {
    expect(middle).toBeLessThanOrEqual(MEDIAN);
  });

  it('sees a barrel, and how long functions are', () => {
    expect(isBarrel(file("export * from './a';\nexport { b } from './b';"))).toBe(true);
    expect(isBarrel(file("export * from './a';\nexport const b = 1;"))).toBe(false);
    expect(isBarrel(file(''))).toBe(false);
    expect(functionLengths(file('function a() {\n  return () => 1;\n}\nclass B {\n  c() {}\n}'))).toEqual([
      3, 1,
    ]);
    expect(median([9, 1, 2])).toBe(2);
  });
});

function file(text: string): ProjectFile {
  return { path: 'example.ts', text };
}

function lines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

function median(values: number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
