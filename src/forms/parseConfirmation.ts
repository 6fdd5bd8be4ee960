import type { Zone } from '../domain/calendar';
import { CONFIRMED } from '../domain/payment/payment';
import type { Told } from '../domain/payment/told';
import type { ConfirmationKey } from '../messages/confirmationForm';
import { readDateTime } from '../reading/readDateTime';
import { plainLines } from '../reading/reading';
import { readPrice } from '../reading/readRupiah';
import type { ItemIds } from './parseResponse';
import type { RawResponse } from './readResponse';

/** For what was not answered at all: a row without it would be none. */
const NOTHING = '?';
/** Longer texts stand in the form. */
const MOST = 500;
const LINK = /\/\/|www\./;

function joined(texts: readonly string[], by: string): string {
  return texts.filter((text) => text !== '').join(by);
}

/** The key under which a response to the second form is booked, and a later version of it found. */
export function confirmationKey({ id, at }: Pick<RawResponse, 'id' | 'at'>): string {
  return `${CONFIRMED}${id} ${at}`;
}

/**
 * What a buyer has told on the second form (src/domain/README.md, Money 5), read by item id. What can't be read stands in
 * the row as it was written; what was answered to questions that the seller has added is a part of the proof.
 */
export function parseConfirmation(response: RawResponse, items: ItemIds, zone: Zone): Told {
  const { at, answers } = response;
  const answer = (key: ConfirmationKey): string => plainLines(answers[items[key] ?? -1] ?? '');
  const own = new Set(Object.values(items).map(String));
  const others = Object.keys(answers).flatMap((id) => (own.has(id) ? [] : plainLines(answers[id])));
  const [amount, day, proof] = [
    readPrice(answer('jumlah')),
    readDateTime(answer('tanggal'), zone),
    answer('bukti'),
  ];
  const isLink = LINK.test(proof);
  const known = amount.kind === 'certain' && amount.value > 0;
  return {
    key: confirmationKey(response),
    orderNo: answer('nomor').slice(0, MOST) || NOTHING,
    at: day.kind === 'certain' ? day.value : at,
    amount: known ? amount.value : 0,
    rawAmount: known ? undefined : answer('jumlah').slice(0, MOST) || NOTHING,
    status: 'unchecked',
    method: '',
    account: answer('pengirim'),
    reference: isLink ? '' : proof,
    proof: joined([isLink ? proof : '', ...others], ', '),
    note: joined([day.kind === 'unreadable' ? answer('tanggal') : '', answer('catatan')], '\n'),
  };
}

/** The same of a response that our own code can't read: a row to be looked at. */
export function quarantinedConfirmation(response: RawResponse, what: string): Told {
  const blank = { method: '', account: '', reference: '', proof: '', amount: 0 };
  const { at } = response;
  const key = confirmationKey(response);
  return { ...blank, key, at, orderNo: NOTHING, rawAmount: NOTHING, status: 'unchecked', note: what };
}
