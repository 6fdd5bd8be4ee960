import { isNumberWord } from '../numberWords';
import { plainWord } from '../reading';
import { plainDigits } from '../words/digits';

/** A word, a number with its points and commas, or a single sign. */
const WORD = /\p{L}+|\d+(?:[.,/\-–]\d+)*|\S/gu;
/** Signs that only set a name off from a number. A point is none: "2." may number a list. */
const QUIET = /^[()[\]:=×*"“”']$/;
/** A dash between blanks, and one inside a Kode or a name. */
const DASH = / [-–—] |(?<=\p{L})[-–](?=[\p{L}\d])/gu;

const SAME: Readonly<Record<string, string>> = { gr: 'g', gram: 'g', kilo: 'kg', ltr: 'l', liter: 'l' };

function isTimes(words: readonly string[], place: number): boolean {
  const beside = [words[place - 1] ?? '', words[place + 1] ?? ''];
  return words[place] === 'x' && beside.some(isNumber);
}

/** Whether the word counts something, in digits or letters. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word) || isNumberWord(word);
}

/** The words of a text or a label, in lower case, without signs that say nothing: "2x Nastar 500gr" → 2 nastar 500 g. */
export function itemWords(text: string): string[] {
  const plain = plainDigits(plainWord(text))
    .replace(DASH, ' ')
    .replace(/[.!]+$/, '');
  const words = plain.match(WORD) ?? [];
  return words
    .filter((word, place) => !QUIET.test(word) && !isTimes(words, place))
    .map((word) => Object.entries(SAME).find(([key]) => key === word)?.[1] ?? word);
}
