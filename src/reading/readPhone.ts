import type { Why } from '../domain/why';
import { lookUp } from './phones/numberingPlan';
import type { Reading, Typed } from './reading';
import { certain, empty, plainText, tooLong, unreadable } from './reading';
import { withoutEmoji } from './words/courtesy';
import { plainDigits } from './words/digits';

/** An Indonesian number as one dials it: 0, 62, +62 or 0062 before it, and a 0 that was kept after them. */
const HOME = /^(?:(?:\+62|0062|62)0?|0)([1-9]\d*)$/;
const BARE_MOBILE = /^8\d{8,11}$/;
const ABROAD = /^(\+|00)([1-9]\d*)$/;
const SEPARATORS = /[\s.()[\]_~\-\u2010-\u2015]/g;
/** A phone as a link: what follows is an international number, its plus left out. */
const LINK =
  /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|(?:api\.)?whatsapp\.com\/send\/?\?phone=)\+?(\d[^?&#]*).*$/;
/** Words around a number that tell nothing but that it is one. */
const LABELS =
  /(?<![a-z])(?:no|nomor|nomer|wa|whatsapp|whatsap|hp|hape|handphone|tel|telp|tlp|telepon|phone|saya|aku|ini|aktif|ya|kak)(?![a-z])[.:]?/g;
/**
 * "81234567890.0" has been a number in a spreadsheet; "0812-345-" breaks off; a single digit at the end, or digits in
 * brackets behind a number, tell something else.
 */
const SPOILT = /\d{9,}[.,]\d+$|\d-$|[^\d+]\d\)?$|(?:\d\D*){7}[([].*\d/;

function bareNumber(text: string): string {
  const labelled = withoutEmoji(plainDigits(text.toLowerCase()));
  return labelled
    .trim()
    .replace(LINK, '+$1')
    .replace(LABELS, '')
    .replace(/^[\s'’`:]+|[\s.,:]+$/g, '');
}

/** 8… without anything before it may be a mobile of Hong Kong or Japan whose plus was left out. */
function withoutZero(digits: string): Reading<string> | Why {
  return lookUp(digits).kind === 'mobile' ? 'ambiguous' : atHome(digits);
}

function atHome(national: string): Reading<string> | Why {
  const found = lookUp(`62${national}`);
  if (found.kind === 'mobile') return certain(found.digits);
  return found.kind === 'landline' ? 'landline' : 'notAPhone';
}

/** "00852…" may be a home number with a zero too many; "+8123…" is more likely a home number with a plus too many than a landline of Japan. */
function abroad(international: string, sign: string): Reading<string> | Why {
  const found = lookUp(international);
  if (sign === '00' && BARE_MOBILE.test(international)) return 'ambiguous';
  if (found.kind === 'mobile') return certain(found.digits);
  if (found.kind !== 'landline') return found.kind === 'impossible' ? 'notAPhone' : found.kind;
  return BARE_MOBILE.test(international) ? 'ambiguous' : certain(found.digits);
}

function readDigits(digits: string): Reading<string> | Why {
  const [, national] = HOME.exec(digits) ?? [];
  if (national !== undefined) return atHome(national);
  if (BARE_MOBILE.test(digits)) return withoutZero(digits);
  const [, sign = '', international] = ABROAD.exec(digits) ?? [];
  if (international !== undefined) return abroad(international, sign);
  return /^[1-9]\d+$/.test(digits) && lookUp(digits).kind === 'mobile' ? 'noPlus' : 'notAPhone';
}

/**
 * A phone as digits with country code, `6281…` (src/domain/README.md, Intake 4): an Indonesian mobile, or with its plus
 * sign a number of a country whose numbering plan we have. Landlines at home, two numbers in one answer and whatever
 * the plans do not know are flagged.
 */
export function readPhone(typed: Typed): Reading<string> {
  const raw = plainText(typed);
  if (raw === '') return empty;
  if (tooLong(raw)) return unreadable(raw, 'tooLong');
  const text = bareNumber(raw);
  const digits = text.replace(SEPARATORS, '');
  if (/\d\D+\d/.test(digits)) return unreadable(raw, 'severalNumbers');
  const found = SPOILT.test(text) ? 'notAPhone' : readDigits(digits);
  return typeof found === 'string' ? unreadable(raw, found) : found;
}

/** As many digits as a number with its country code can have. */
const WITH_CODE = /^[1-9]\d{7,14}$/;

/**
 * A phone in a cell of Pesanan: digits with country code as they are kept there, or what the seller has typed. Unlike a
 * buyer she has it from the chat itself: a country whose numbering plan we lack is taken at its word.
 */
export function readKeptPhone(cell: string): Reading<string> {
  if (isKept(cell)) return certain(cell);
  const read = readPhone(cell);
  if (read.kind !== 'unreadable' || read.why !== 'unknownCountry') return read;
  const digits = bareNumber(plainText(cell))
    .replace(SEPARATORS, '')
    .replace(/^(?:\+|00)/, '');
  return WITH_CODE.test(digits) ? certain(digits) : unreadable(read.raw, 'notAPhone');
}

/** 8… is more often a home number without its 0 than kept from abroad, and so is what a landline at home would be. */
function isKept(digits: string): boolean {
  if (!WITH_CODE.test(digits) || digits.startsWith('8')) return false;
  const found = lookUp(digits);
  if (!('digits' in found))
    return found.kind === 'unknownCountry' && lookUp(`62${digits}`).kind !== 'landline';
  return found.digits === digits && (found.kind === 'mobile' || !digits.startsWith('62'));
}

/** How a phone is written where it will be read again: `6281…`, and one from abroad with its plus. */
export function writePhone(phone: string): string {
  return phone === '' || phone.startsWith('62') ? phone : `+${phone}`;
}
