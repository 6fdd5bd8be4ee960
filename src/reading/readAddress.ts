import { handOverIn } from '../domain/shipping/handOver';
import type { Reading, Typed } from './reading';
import { certain, empty, plainLines, unreadable } from './reading';

/** Where an order goes: to be sent, fetched by the buyer, or handed over where they meet (COD). */
export interface Address {
  readonly kind: 'delivery' | 'pickup' | 'meeting';
  /** As typed, with its line breaks. */
  readonly text: string;
}

/** What leads to a house, or to the place that it stands in. */
export const STREET =
  /(?<![a-z])(?:jl|jln|jalan|gg|gang|rt|rw|blok|no|nomor|perum|perumahan|komplek|kompleks|dusun|dukuh|desa|kel|kec|kab|lorong|lrg|kampung|kp)(?![a-z])/i;

function hasWords(text: string): boolean {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 2;
}

/** A courier needs a street or a number, and a place beside it. */
function kindOf(text: string): Address['kind'] | null {
  if (STREET.test(text) && hasWords(text)) return 'delivery';
  const handedOver = handOverIn(text);
  if (handedOver !== null) return handedOver;
  return /\d/.test(text) && hasWords(text) ? 'delivery' : null;
}

/**
 * An address, kept whole with its line breaks. "ambil sendiri" and "COD" are wishes of their own; what is too thin to
 * send anything to ("rumah", "dekat masjid") is flagged. Whether a house stands there nobody can read.
 */
export function readAddress(typed: Typed): Reading<Address> {
  const text = plainLines(typed);
  if (text === '') return empty;
  const kind = typeof typed === 'string' ? kindOf(text) : null;
  return kind === null ? unreadable(text, 'tooThin') : certain({ kind, text });
}
