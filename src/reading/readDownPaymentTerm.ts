import type { DownPaymentTerm } from '../domain/shop';
import type { Reading, Typed } from './reading';
import { certain, empty, plainWord, unreadable } from './reading';
import { readRupiah } from './readRupiah';

const PERCENT = /^(\d{1,3}) ?(?:%|persen|percent)$/;

function percentTerm(raw: string, percent: number): Reading<DownPaymentTerm> {
  const possible = Number.isInteger(percent) && percent >= 0 && percent <= 100;
  return possible ? certain({ kind: 'percent', percent }) : unreadable(raw, 'outOfRange');
}

/** A cell formatted as percent holds 0.5 for 50%; 0.29 × 100 is not quite 29, hence the rounding. */
function fromNumber(value: number): Reading<DownPaymentTerm> {
  if (value > 0 && value <= 1) return percentTerm(String(value), Math.round(value * 1e8) / 1e6);
  return fixed(value, String(value));
}

/** 2 to 99 may be percent or rupiah: nobody can tell. Nor is it seen in a cell of this kind that 150 is Rp150. */
function fixed(typed: Typed, raw: string): Reading<DownPaymentTerm> {
  const read = readRupiah(typed);
  // "50" is per cent rather than thousands.
  if (read.kind === 'unreadable' && read.why === 'maybeThousands') return unreadable(raw, 'ambiguous');
  if (read.kind !== 'certain') return read;
  const amount = read.value;
  const unclear = amount > 0 && amount < (typeof typed === 'number' ? 1000 : 100);
  return unclear ? unreadable(raw, 'ambiguous') : certain({ kind: 'fixed', amount });
}

/** DP as a person types it: `50%` or a sum such as `25.000`; `0` = no DP; a bare `50` is flagged. */
export function readDownPaymentTerm(typed: Typed): Reading<DownPaymentTerm> {
  if (typeof typed === 'number') return fromNumber(typed);
  const raw = plainWord(typed);
  if (raw === '') return empty;
  const [, percent] = PERCENT.exec(raw) ?? [];
  return percent === undefined ? fixed(raw, raw) : percentTerm(raw, Number(percent));
}
