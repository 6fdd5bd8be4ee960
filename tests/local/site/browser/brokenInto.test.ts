import { brokenInto } from '../../../../local/site/browser/sheet/brokenInto';

/** Every letter and blank is ten pixels wide. */
const lines = (text: string, room: number): number => brokenInto(text, room, ({ length }) => 10 * length);

it('a row has as many lines as the grid breaks its words into: a blank stays with the word before it', () => {
  expect(lines('aaaa bbbb', 90)).toBe(1);
  // Without the blank behind it, bbbb would have its place in the first line.
  expect(lines('aaaa bbbb cc', 90)).toBe(2);
  expect(lines('aaaa bbbb cc', 100)).toBe(2);
  expect(lines('aaaa bbbb cccc dd', 100)).toBe(2);
  expect(lines('aaaa bbbb cccc dd', 90)).toBe(3);
});

it('a word that is longer than a line is cut', () => {
  expect(lines('aaaaaaaaaa', 90)).toBe(2);
  expect(lines('aa bbbbbbbbbb', 90)).toBe(3);
});
