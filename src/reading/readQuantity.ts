import type { Product } from '../domain/product';
import { numberWords } from './numberWords';
import type { Reading, Typed } from './reading';
import { certain, empty, plainWord, unreadable } from './reading';

const PIECES = 'pcs|pc|pce|piece|pieces|buah|bh|unit';
const DOZENS = 'lusin|losin|lsn|dozen|dz';

const SHAPE = new RegExp(`^(\\d{1,5}|[a-z]+)(?: ?(${PIECES}|${DOZENS}))?$`);
const DOZEN = new RegExp(`^(?:${DOZENS})$`);
/** "2-3", "2 atau 3"; a point or comma makes one number. */
const SEVERAL = /\d[^\d.,]+\d/;
/** "selusin": one dozen in one word. */
const ONE_DOZEN = /^se(?:lusin|losin)$/;

function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : Object.entries(numberWords).find(([key]) => key === word)?.[1];
}

function inDozens(raw: string, dozens: number, byTheDozen: boolean): Reading<number> {
  return byTheDozen ? unreadable(raw, 'soldByTheDozen') : certain(dozens * 12);
}

/**
 * Units as a buyer types them: `2`, `2 pcs`, `dua`, `1 lusin` (12). Anything else is flagged: `2-3`, `2.5`,
 * `5 toples besar`. Of a product sold by the dozen, "1 lusin" may be 1 or 12, so it is flagged, too
 * (src/domain/README.md, Intake 4).
 */
export function readQuantity(typed: Typed, byTheDozen = false): Reading<number> {
  const raw = plainWord(typed);
  if (raw === '') return empty;
  if (ONE_DOZEN.test(raw)) return inDozens(raw, 1, byTheDozen);
  const [, word = '', unit = ''] = SHAPE.exec(raw) ?? [];
  const number = numberOf(word);
  if (number === undefined) return unreadable(raw, SEVERAL.test(raw) ? 'severalNumbers' : 'notANumber');
  return DOZEN.test(unit) ? inDozens(raw, number, byTheDozen) : certain(number);
}

/** Whether the product's own name says that one unit of it is a dozen. */
export function soldByTheDozen({ name, variant }: Pick<Product, 'name' | 'variant'>): boolean {
  return /\b(?:per ?)?(?:lusin|losin|lsn|dozen|lusinan)\b/i.test(`${name} ${variant}`);
}
