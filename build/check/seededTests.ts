import { posix } from 'node:path';

/** By this a test knows how much it is to play. */
const ASKS_AMOUNT = 'process.env.SEEDS';
const IMPORT = /from '(\.[^']+)'/g;

/**
 * The test files, sorted, in which `SEEDS` changes anything: they ask for it, or what they import does.
 * @param files all TypeScript under tests/: path from the root → text
 * @param asks what a file that asks holds
 */
export function seededTests(files: ReadonlyMap<string, string>, asks = ASKS_AMOUNT): string[] {
  const asking = new Set([...files].flatMap(([path, text]) => (text.includes(asks) ? [path] : [])));
  for (let before = -1; before < asking.size; ) {
    before = asking.size;
    for (const [path, text] of files)
      if (importsOf(path, text).some((each) => asking.has(each))) asking.add(path);
  }
  return [...asking].filter((path) => path.endsWith('.test.ts')).sort();
}

function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, to = '']) => `${posix.join(posix.dirname(path), to)}.ts`);
}
