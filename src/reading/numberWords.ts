/** One to nine, nought and the round numbers as a buyer may write them. Javanese and Sundanese words are not here. */
const ONES: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};

const WHOLE: Readonly<Record<string, number>> = {
  nol: 0,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Own keys only: "constructor" is no number. */
function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.entries(table).find(([key]) => key === word)?.[1];
}

/**
 * "dua" → 2, "dua belas" → 12, "dua puluh lima" → 25, "seratus" → 100. Anything that leaves a word over is no number:
 * "dua lima" may be 25 or 2 or 5.
 */
export function numberOfWords(words: readonly string[]): number | undefined {
  const [first = '', second, third, ...more] = words;
  const ones = lookUp(ONES, first);
  if (second === undefined) return ones ?? lookUp(WHOLE, first);
  if (ones === undefined || more.length > 0) return undefined;
  if (second === 'belas') return third === undefined && ones > 1 ? ones + 10 : undefined;
  if (second !== 'puluh' || ones === 1) return undefined;
  const last = third === undefined ? 0 : lookUp(ONES, third);
  return last === undefined ? undefined : ones * 10 + last;
}

/** Whether the word can be a part of a number in words. */
export function isNumberWord(word: string): boolean {
  return ['belas', 'puluh'].includes(word) || numberOfWords([word]) !== undefined;
}
