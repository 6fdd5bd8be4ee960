import type { Reading, Typed } from './reading';
import { certain, empty, plainWord, unreadable } from './reading';

const SHAPE = /^(\d{1,3})(?:[.,](\d{1,2}))? ?(?:%|persen|percent)?$/;
const MOST = 10_000;

/** A cell formatted as percent holds 0.05 for 5%; 0.29 × 10,000 is not quite 2900, hence the rounding. */
function fromNumber(value: number): Reading<number> {
  const raw = String(value);
  if (value === 1) return unreadable(raw, 'ambiguous');
  if (value > 1 || value === 0) return fromText(raw);
  const hundredths = Math.round(value * MOST);
  const exact = value > 0 && Math.abs(value * MOST - hundredths) < 1e-6;
  return exact ? certain(hundredths) : unreadable(raw, 'outOfRange');
}

function fromText(raw: string): Reading<number> {
  const [, whole, decimals = ''] = SHAPE.exec(raw) ?? [];
  if (whole === undefined) return unreadable(raw, 'notANumber');
  const hundredths = Number(whole + decimals.padEnd(2, '0'));
  return hundredths <= MOST ? certain(hundredths) : unreadable(raw, 'outOfRange');
}

/** A share such as Susut: `5%`, `2,5 %`, `5`; hundredths of a per cent, from 0 to 10,000. */
export function readPercent(typed: Typed): Reading<number> {
  if (typeof typed === 'number') return fromNumber(typed);
  const raw = plainWord(typed);
  return raw === '' ? empty : fromText(raw);
}
