import type { Buyer, DraftLine, OrderDraft } from '../domain/order';
import type { Problem } from '../domain/problem';
import type { Product } from '../domain/product';
import type { Why } from '../domain/why';
import type { QuestionKey } from '../messages/forms';
import { readAddress } from '../reading/readAddress';
import type { Reading } from '../reading/reading';
import { readName } from '../reading/readName';
import { readPhone } from '../reading/readPhone';
import { readQuantity } from '../reading/readQuantity';
import { readUnits } from '../reading/readUnits';
import { codeOfKey, requestKey } from './questionKeys';
import type { RawResponse } from './readResponse';

/** Item id of each question key. */
export type ItemIds = Readonly<Record<string, number>>;

type Answer = (key: QuestionKey) => string;

/**
 * What a response says, read by item id: titles and the order of questions are the seller's to change
 * (src/domain/README.md, Intake 3). What is not certain becomes a problem, and the raw answer is kept.
 */
export function parseResponse(
  response: RawResponse,
  items: ItemIds,
  products: readonly Product[],
): OrderDraft {
  const answer = (key: string): string => response.answers[items[key] ?? -1] ?? '';
  return {
    key: response.id,
    at: response.at,
    ...readBuyer(answer),
    lines: linesOf(answer, items, products),
  };
}

/** A name that can't be one and a thin address stand in the order as they were typed; a doubtful phone is no phone. */
function readBuyer(answer: Answer): Pick<OrderDraft, 'buyer' | 'problems'> {
  const name = readName(answer('nama'));
  const phone = readPhone(answer('whatsapp'));
  const address = readAddress(answer('alamat'));
  const buyer: Buyer = {
    name: name.kind === 'certain' ? name.value : rawOf(name),
    whatsapp: phone.kind === 'certain' ? phone.value : '',
    email: answer('email').trim(),
    address: address.kind === 'certain' ? address.value.text : rawOf(address),
    delivery: answer('pengiriman').trim(),
    note: answer('catatan').trim(),
  };
  const problems = [
    ...problemOf(name, 'unreadableName'),
    ...problemOf(phone, 'unreadablePhone'),
    ...(isFetched(buyer.delivery) ? [] : problemOf(address, 'thinAddress')),
  ];
  return { buyer, problems };
}

function rawOf(reading: Reading<unknown>): string {
  return reading.kind === 'unreadable' ? reading.raw : '';
}

function problemOf(reading: Reading<unknown>, code: Problem['code']): Problem[] {
  return reading.kind === 'unreadable' ? [{ code, params: { raw: reading.raw, why: reading.why } }] : [];
}

/** Whether the buyer comes for it: then no courier needs the address. */
function isFetched(delivery: string): boolean {
  const read = readAddress(delivery);
  return read.kind === 'certain' && read.value.kind !== 'delivery';
}

/** One line for every quantity question that was answered at all. */
function linesOf(answer: (key: string) => string, items: ItemIds, products: readonly Product[]): DraftLine[] {
  return Object.keys(items).flatMap((key) => {
    const code = codeOfKey(key);
    if (code === null) return [];
    const rawAnswer = answer(key);
    const product = products.find((each) => each.code === code);
    const read = product === undefined ? readQuantity(rawAnswer) : readUnits(rawAnswer, product);
    if (read.kind === 'empty') return [];
    return [{ code, ...unitsOf(read), rawAnswer, request: answer(requestKey(code)).trim() }];
  });
}

function unitsOf(read: Exclude<Reading<number>, { kind: 'empty' }>): { units: number | null; why?: Why } {
  return read.kind === 'certain' ? { units: read.value } : { units: null, why: read.why };
}
