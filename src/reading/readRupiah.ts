import type { Rupiah } from '../domain/money';
import type { Reading, Typed } from './reading';
import { certain, empty, plainWord, tooLong, unreadable } from './reading';
import { withoutCourtesy } from './words/courtesy';
import { plainDigits } from './words/digits';

const CURRENCY = /^(?:harga )?(?:rp|idr)[.:]? ?| ?(?:rupiah|perak|idr)$/g;
/** `75.000,-`, `75.000,=`, `75.000,00` and `75,000.00`: habits of writing that add nothing. */
const TAIL = /(?: ?[.,][-=]|(?<=\.\d{3}),00|(?<=,\d{3})\.00)$/;
/** Twelve digits: all that a home kitchen will ever count. */
const MOST = 999_999_999_999;
const PLAIN = /^\d{1,12}$/;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/;
/** At most two decimals: in `1.500rb` nobody knows what the point means. */
const MULTIPLE = /^(\d{1,6})(?:[.,](\d{1,2}))? ?(rb|ribu|k|jt|juta)$/;

const ZEROS: Readonly<Record<string, number>> = { rb: 3, ribu: 3, k: 3, jt: 6, juta: 6 };

/** Shifts the decimal point by writing digits, so that no fraction is ever computed. */
function multiplied(text: string): Rupiah | null {
  const [, whole, decimals = '', unit = ''] = MULTIPLE.exec(text) ?? [];
  return whole === undefined ? null : Number(whole + decimals.padEnd(ZEROS[unit] ?? 0, '0'));
}

function plainAmount(text: string): Rupiah | null {
  if (!PLAIN.test(text) && !GROUPED.test(text)) return null;
  const amount = Number(text.replace(/[.,]/g, ''));
  return amount <= MOST ? amount : null;
}

function readNumber(value: number): Reading<Rupiah> {
  const possible = Number.isInteger(value) && value >= 0 && value <= MOST;
  // Nothing is less than no money: -0 is 0.
  return possible ? certain(Math.abs(value)) : unreadable(String(value), 'outOfRange');
}

/** Below this a bare number in text may leave out its thousands: "150" is more often Rp150.000 than Rp150. */
const LEAST_BARE = 1000;

/**
 * Rupiah as sellers type them: `75000`, `75.000`, `Rp75.000,-`, `75rb`, `1,5 jt`. A bare `75` or `150` in text is
 * flagged: it may be meant in thousands; so is `2m`, and a sum in words. A number cell is what it shows.
 */
export function readRupiah(typed: Typed, leastBare = LEAST_BARE): Reading<Rupiah> {
  if (typeof typed === 'number') return readNumber(typed);
  const raw = plainWord(typed);
  if (raw === '') return empty;
  if (tooLong(raw)) return unreadable(raw, 'tooLong');
  const polite = withoutCourtesy(plainDigits(raw).replace(/^harga /, ''));
  const text = polite.replace(CURRENCY, '').replace(TAIL, '');
  const value = plainAmount(text) ?? multiplied(text);
  if (value === null) return unreadable(raw, 'notANumber');
  const named = polite.replace(CURRENCY, '') !== polite;
  return value > 0 && value < leastBare && !named ? unreadable(raw, 'maybeThousands') : certain(value);
}

/** There is nothing to buy for less. Rp500 there is, and a cell says it as it says Rp500.000, by what it shows. */
const LEAST_PRICE = 100;

/** A product's price: as `readRupiah`, but 1 to 99 is flagged in a number cell and behind "Rp", too. */
export function readPrice(typed: Typed): Reading<Rupiah> {
  const read = readRupiah(typed);
  const tooLow = read.kind === 'certain' && read.value > 0 && read.value < LEAST_PRICE;
  return tooLow ? unreadable(plainWord(typed), 'maybeThousands') : read;
}

/** As `readPrice`, with a minus before it for money that went away: `-50.000`, `- Rp50.000`. */
export function readSignedPrice(typed: Typed): Reading<Rupiah> {
  const [, sign = '', amount = ''] = /^([-−–]) ?(.+)$/.exec(plainWord(typed)) ?? [];
  if (sign === '') return readPrice(typed);
  const read = readPrice(typeof typed === 'number' ? Math.abs(typed) : amount);
  return read.kind === 'certain' ? certain(0 - read.value) : read;
}
