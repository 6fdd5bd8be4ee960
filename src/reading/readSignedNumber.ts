import type { Reading, Typed } from './reading';
import { certain, plainText } from './reading';
import { readWholeNumber } from './readWholeNumber';

/** Units put in, or with a minus taken out: `10`, `+10`, `-2`, `1.000`. */
export function readSignedNumber(typed: Typed): Reading<number> {
  if (typeof typed === 'number') return negated(readWholeNumber(Math.abs(typed)), typed < 0);
  const [, sign = '', digits = ''] = /^([-−–+]?) ?(.*)$/.exec(plainText(typed)) ?? [];
  if (sign === '' || digits === '') return readWholeNumber(typed);
  return negated(readWholeNumber(digits), sign !== '+');
}

function negated(reading: Reading<number>, isNegative: boolean): Reading<number> {
  return reading.kind === 'certain' && isNegative ? certain(0 - reading.value) : reading;
}
