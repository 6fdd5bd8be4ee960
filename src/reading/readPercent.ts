import type { Reading, Typed } from './reading';
import { certain, empty, plainWord, unreadable } from './reading';

const SHAPE = /^(\d{1,3})(?:[.,](\d{1,2}))? ?(?:%|persen|percent)?$/;
/** A cell formatted as percent holds 0.05 for 5%. */
const PERCENT_CELL = /^0\.(\d{1,4})$/;
const MOST = 10_000;

/**
 * A share such as Susut: `5%`, `2,5 %`, `5`; hundredths of a per cent, from 0 to 10,000. A number cell that holds 1 may be
 * 1% or 100%, and is flagged. Decimal marks are shifted by writing digits, so that no fraction is ever computed.
 */
export function readPercent(typed: Typed): Reading<number> {
  const raw = plainWord(typed);
  if (raw === '') return empty;
  if (typed === 1) return unreadable(raw, 'ambiguous');
  const [, share] = (typeof typed === 'number' && PERCENT_CELL.exec(raw)) || [];
  const [, whole, decimals = ''] = SHAPE.exec(raw) ?? [];
  if (share === undefined && whole === undefined) return unreadable(raw, 'notANumber');
  const hundredths = Number(share?.padEnd(4, '0') ?? `${whole}${decimals.padEnd(2, '0')}`);
  return hundredths <= MOST ? certain(hundredths) : unreadable(raw, 'outOfRange');
}
