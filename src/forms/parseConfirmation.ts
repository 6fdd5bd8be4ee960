import type { Zone } from '../domain/calendar';
import { CONFIRMED } from '../domain/payment/payment';
import type { Told } from '../domain/payment/told';
import { readDateTime } from '../reading/readDateTime';
import { plainLines } from '../reading/reading';
import { readPrice } from '../reading/readRupiah';
import type { ConfirmationKey } from './confirmationQuestions';
import type { ItemIds } from './parseResponse';
import type { RawResponse } from './readResponse';

/** For what was not answered at all: a row without it would be none. */
const NOTHING = '?';

/**
 * What a buyer has told on the second form (src/domain/README.md, Money 5), read by item id. What can't be read stands in
 * the row as it was written; what was answered to questions that the seller has added is a part of the proof.
 */
export function parseConfirmation({ id, at, answers }: RawResponse, items: ItemIds, zone: Zone): Told {
  const answer = (key: ConfirmationKey): string => plainLines(answers[items[key] ?? -1]);
  const own = Object.values(items).map(String);
  const others = Object.keys(answers).filter((item) => !own.includes(item));
  const [amount, day] = [readPrice(answer('jumlah')), readDateTime(answer('tanggal'), zone, at)];
  const known = amount.kind === 'certain' ? amount.value : 0;
  const joined = (...texts: string[]): string => texts.filter(Boolean).join('\n');
  return {
    key: `${CONFIRMED}${id} ${at}`,
    orderNo: answer('nomor') || NOTHING,
    at: day.kind === 'certain' ? day.value : at,
    amount: known,
    rawAmount: known > 0 ? undefined : answer('jumlah') || NOTHING,
    status: 'unchecked',
    method: '',
    account: answer('pengirim'),
    reference: '',
    proof: joined(answer('bukti'), ...others.map((item) => plainLines(answers[item]))),
    note: joined(day.kind === 'unreadable' ? answer('tanggal') : '', answer('catatan')),
  };
}
