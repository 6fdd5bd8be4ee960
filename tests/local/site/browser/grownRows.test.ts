import { grownRows } from '../../../../local/site/browser/sheet/grownRows';
import type { CellView, TabView } from '../../../../local/site/sheet/sheetView';

/** A pen that makes every letter and blank ten pixels wide. */
const pen = { font: '', measureText: (text: string) => ({ width: 10 * text.length }) };
const canvas = { getContext: () => pen };
beforeAll(() => Object.assign(globalThis, { document: { createElement: () => canvas } }));
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

/** Lines for which a row of one wrapped cell has room, of so many pixels' width. */
function lines(shown: string, width: number): number {
  const cell = { r: 2, c: 1, shown, wrap: true } as CellView;
  const height = grownRows({ cells: [cell] } as unknown as TabView, () => width).get(2) ?? 0;
  return (height - 6) / 15;
}

it('a row grows by the lines that the grid breaks its words into: a blank stays with the word before it', () => {
  // Six pixels lie beside the words.
  expect(lines('aaaa bbbb', 96)).toBe(1);
  // Without the blank behind it, bbbb would have its place in the first line.
  expect(lines('aaaa bbbb cc', 96)).toBe(2);
  expect(lines('aaaa bbbb cc', 106)).toBe(2);
  expect(lines('aaaa bbbb cccc dd', 106)).toBe(2);
  expect(lines('aaaa bbbb cccc dd', 96)).toBe(3);
  expect(lines('aaaa\nbbbb', 300)).toBe(2);
});
