import { type Amount, type Measure, MOST_AMOUNT, UNITS } from '../domain/material/amount';
import type { Why } from '../domain/why';
import type { Reading, Typed } from './reading';
import { certain, empty, plainWord, tooLong, unreadable } from './reading';
import { plainDigits } from './words/digits';
import { materialUnitOf } from './words/units';

/** Thousandths of g, ml or pcs in one, beside the units that a material is kept in. An Indonesian ons is 100 g. */
const OTHERS: Readonly<Record<string, readonly [Measure, number]>> = { ons: ['mass', 100_000] };

function measureOf(word: string): readonly [Measure, number] | undefined {
  const unit = materialUnitOf(word);
  return unit === undefined ? OTHERS[word] : [UNITS[unit].measure, UNITS[unit].size];
}

const PLAIN = /^(\d{1,7})(?:[.,](\d{1,6}))?$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
/** 1,500 is one and a half, or an English thousand and a half. */
const ENGLISH = /^[1-9]\d{0,2},\d{3}$/;

interface Decimal {
  /** Millionths. */
  readonly count: number;
  readonly grouped: boolean;
}

const millionths = (whole: string, decimals: string): number =>
  Number(whole.replace(/\./g, '') + decimals.padEnd(6, '0'));

/** Shifts the decimal mark by writing digits, so that no fraction is ever computed. */
function numberOf(text: string, isCell: boolean): Decimal | Why {
  const [, whole, decimals = ''] = PLAIN.exec(text) ?? [];
  const plain = whole === undefined ? null : { count: millionths(whole, decimals), grouped: false };
  if (isCell) return plain ?? 'outOfRange';
  if (ENGLISH.test(text)) return 'ambiguous';
  if (THOUSANDS.test(text)) return { count: millionths(text, ''), grouped: true };
  return plain ?? 'notANumber';
}

function measured(typed: string, { count, grouped }: Decimal, word: string): Amount | Why {
  if (word === '') return { typed, measure: null, count, grouped };
  const [measure, size] = measureOf(word) ?? [];
  if (measure === undefined || size === undefined) return 'unknownUnit';
  if (grouped && size > 1000) return 'ambiguous';
  // A millionth of a kg is a thousandth of a g: nothing finer is counted.
  const finest = 1_000_000 / size;
  if (count % finest !== 0 || count / finest > MOST_AMOUNT) return 'outOfRange';
  return { typed, measure, count: count / finest, grouped: false };
}

/**
 * An amount of material as a seller types it: `250 g`, `0,25 kg`, `2 butir`, or a bare number, which counts in the
 * material's own Satuan. Spoons and cups are flagged, and so is `1,500 g`, which can be read in two ways
 * (src/domain/README.md, Materials 1).
 */
export function readAmount(cell: Typed): Reading<Amount> {
  const typed = plainWord(cell);
  if (typed === '') return empty;
  if (tooLong(typed)) return unreadable(typed, 'tooLong');
  const text = plainDigits(typed);
  const [, digits, word = ''] = /^([\d.,]*\d) ?([a-z]*)\.?$/.exec(text) ?? [];
  if (digits === undefined) return unreadable(typed, /\d/.test(text) ? 'notANumber' : 'noNumber');
  const number = numberOf(digits, typeof cell === 'number');
  const amount = typeof number === 'string' ? number : measured(typed, number, word);
  return typeof amount === 'string' ? unreadable(typed, amount) : certain(amount);
}
