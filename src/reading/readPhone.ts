import type { Reading, Typed } from './reading';
import { certain, empty, plainText, unreadable } from './reading';

/** An Indonesian mobile number without its 0 or 62: 9 to 12 digits that begin with 8. */
const MOBILE = /^8\d{8,11}$/;
const FOREIGN = /^[1-9]\d{7,14}$/;
/** What may stand before the mobile number: 0, 62, +62, 0062, and a 0 that was kept after them. */
const HOME = /^(?:\+62|0062|62)?0?(8\d*)$/;
const SEPARATORS = /[\s.()\-\u2010-\u2015]/g;

/**
 * A phone as digits with country code, `6281…` (src/domain/README.md, Intake 4). A number from abroad is
 * certain only with its plus sign; two numbers in one answer are flagged.
 */
export function readPhone(typed: Typed): Reading<string> {
  const raw = plainText(typed);
  if (raw === '') return empty;
  const digits = raw.replace(SEPARATORS, '');
  if (/\d\D+\d/.test(digits)) return unreadable(raw, 'severalNumbers');
  const [, mobile = ''] = HOME.exec(digits) ?? [];
  if (MOBILE.test(mobile)) return certain(`62${mobile}`);
  const abroad = digits.startsWith('+') && !digits.startsWith('+62') ? digits.slice(1) : '';
  return FOREIGN.test(abroad) ? certain(abroad) : unreadable(raw, 'notAPhone');
}
