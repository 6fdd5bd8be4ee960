import type { Reading, Typed } from './reading';
import { certain, empty, plainText, unreadable } from './reading';

const SHAPE = /^(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})$/;

/** A quota, a maximum, a number of hours: `8`, `1.000`. Blank is empty, and 0 is 0. */
export function readWholeNumber(typed: Typed, most = 999_999_999): Reading<number> {
  const raw = plainText(typed);
  if (raw === '') return empty;
  const text = typeof typed === 'number' ? raw : raw.replace(SHAPE, (digits) => digits.replace(/\./g, ''));
  if (!/^\d{1,9}$/.test(text)) return unreadable(raw, 'notANumber');
  const value = Number(text);
  return value <= most ? certain(value) : unreadable(raw, 'outOfRange');
}
