import type { Why } from '../domain/why';

/** What became of something that a person typed: certain, empty, or kept as it is and flagged. */
export type Reading<T> =
  | { readonly kind: 'certain'; readonly value: T }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly raw: string; readonly why: Why };

/** What a cell or an answer may hold. Anything else is flagged; it never throws. */
export type Typed = unknown;

export const empty: Reading<never> = { kind: 'empty' };

export function certain<T>(value: T): Reading<T> {
  return { kind: 'certain', value };
}

export function unreadable(raw: string, why: Why): Reading<never> {
  return { kind: 'unreadable', raw, why };
}

/** Marks that phones and chats paste unseen: zero width, left-to-right, soft hyphen. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A date, an error or an object where text was expected must not pass for an empty cell, nor for words of hers. */
function asText(typed: Typed): string {
  if (typed === null || typed === undefined) return '';
  const scalar = typeof typed === 'string' || typeof typed === 'number' || typeof typed === 'boolean';
  return scalar ? String(typed) : '####';
}

/** The text without invisible marks, white space made single, ends trimmed. */
export function plainText(typed: Typed): string {
  return asText(typed).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** As `plainText`, but lines stay lines: no blanks at their ends, no blank line first or last. */
export function plainLines(typed: Typed): string {
  const lines = asText(typed)
    .replace(INVISIBLE, '')
    .split(/\r\n?|\n|\u2028|\u2029/);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}

/** No answer to a question about one number, date or phone is longer. */
const MOST_READ = 200;

/** Longer than anything that is worth reading: flagged unread, so that no pattern ever meets it. */
export function tooLong(raw: string): boolean {
  return raw.length > MOST_READ;
}

/** As people compare words: no capitals. */
export function plainWord(typed: Typed): string {
  return plainText(typed).toLowerCase();
}
