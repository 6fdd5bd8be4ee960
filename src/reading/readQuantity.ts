import type { Product } from '../domain/product';
import type { Why } from '../domain/why';
import { numberOfWords } from './numberWords';
import type { Reading, Typed } from './reading';
import { certain, empty, plainWord, tooLong, unreadable } from './reading';
import { withoutCourtesy, withoutThanks } from './words/courtesy';
import { plainDigits } from './words/digits';
import { DOZENS, PIECES, unitWords } from './words/units';

/** "2", "x2", "2x", "2 (dua)", each with a unit or without. */
const IN_DIGITS = /^(?:x ?)?(\d{1,5})(?: ?x(?![a-z]))?(?: ?\(([a-z ]+)\))?(?: ?([a-z]+))?$/;
/** "2-3", "2 atau 3"; a point or comma makes one number. */
const SEVERAL = /\d[^\d.,]+\d/;
/** "selusin", "setoples", "sebuah": one of them, in one word. */
const ONE = /^se([a-z]+)$/;
const DASHES = /^[-–—]+$/;
const NONE = [
  'kosong',
  'tidak',
  'tdk',
  'ga',
  'gak',
  'ngga',
  'nggak',
  'enggak',
  'tidak ada',
  'ga ada',
  'no',
  'none',
];
const NOT_ORDERED = /^(?:tidak|tdk|ga|gak|ngga|nggak|enggak) (?:pesan|pesen|order|beli)$/;

interface Found {
  readonly number: number;
  /** '' = none given. */
  readonly unit: string;
}

function inDigits(text: string): Found | Why | null {
  const [, digits, echo, unit = ''] = IN_DIGITS.exec(text) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits);
  const agrees = echo === undefined || numberOfWords(echo.trim().split(' ')) === number;
  return agrees ? { number, unit } : 'contradiction';
}

function inWords(text: string): Found | null {
  const words = text.split(' ');
  const number = numberOfWords(words);
  if (number !== undefined) return { number, unit: '' };
  const [, single] = ONE.exec(text) ?? [];
  if (single !== undefined) return unitWords.has(single) ? { number: 1, unit: single } : null;
  const counted = numberOfWords(words.slice(0, -1));
  return counted === undefined ? null : { number: counted, unit: words[words.length - 1] ?? '' };
}

function isNone(text: string): boolean {
  return NONE.includes(text) || NOT_ORDERED.test(text);
}

function parse(typed: string): Found | Why {
  if (isNone(withoutThanks(typed))) return { number: 0, unit: '' };
  const text = withoutCourtesy(typed);
  return inDigits(text) ?? inWords(text) ?? (SEVERAL.test(text) ? 'severalNumbers' : 'notANumber');
}

/**
 * Units as a buyer types them: `2`, `2 pcs ya kak`, `dua`, `1 lusin` (12); politeness is left out, and a dash is no
 * answer. `containers` are words that mean one unit of the product ("toples"). Anything else is flagged: `2-3`, `2.5`,
 * `20an`, `1 dus`. Of a product sold by the dozen, "1 lusin" may be 1 or 12, so it is flagged, too
 * (src/domain/README.md, Intake 4).
 */
export function readQuantity(
  typed: Typed,
  byTheDozen = false,
  containers: readonly string[] = [],
): Reading<number> {
  const raw = plainWord(typed);
  if (raw === '' || DASHES.test(raw)) return empty;
  if (tooLong(raw)) return unreadable(raw, 'tooLong');
  const found = parse(plainDigits(raw));
  if (typeof found === 'string') return unreadable(raw, found);
  const { number, unit } = found;
  if (DOZENS.includes(unit)) return byTheDozen ? unreadable(raw, 'soldByTheDozen') : certain(number * 12);
  const known = unit === '' || PIECES.includes(unit) || containers.includes(unit);
  return known ? certain(number) : unreadable(raw, 'unknownUnit');
}

/** Whether one unit of the product may itself be a dozen or a box of some: its name says "lusin" or "isi 6". */
export function soldByTheDozen({ name, variant }: Pick<Product, 'name' | 'variant'>): boolean {
  return /\b(?:(?:per ?)?(?:lusin|losin|lsn|dozen|lusinan)|isi ?\d+)\b/i.test(`${name} ${variant}`);
}
