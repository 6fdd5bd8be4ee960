import type { PaymentTime } from '../domain/shop';
import type { Reading, Typed } from './reading';
import { certain, plainWord } from './reading';
import { readWholeNumber } from './readWholeNumber';

/** How long a buyer has: `24` or `24 jam` = hours, `2 hari` = until 23.59 of the second day. */
export function readPaymentTime(typed: Typed): Reading<PaymentTime> {
  const [, count = '', unit = ''] = /^(\d{1,4}) ?(jam|hours?|hari|days?)$/.exec(plainWord(typed)) ?? [];
  if (count === '') return readWholeNumber(typed);
  const inDays = unit === 'hari' || unit.startsWith('day');
  return certain(inDays ? { days: Number(count) } : Number(count));
}
