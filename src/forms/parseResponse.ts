import type { Buyer, DraftLine, OrderDraft } from '../domain/order';
import type { Problem } from '../domain/problem';
import type { Product } from '../domain/product';
import type { QuestionKey } from '../messages/forms';
import { readPhone } from '../reading/readPhone';
import { readQuantity, soldByTheDozen } from '../reading/readQuantity';
import { codeOfKey, requestKey } from './questionKeys';
import type { RawResponse } from './readResponse';

/** Item id of each question key. */
export type ItemIds = Readonly<Record<string, number>>;

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
  const phone = readPhone(answer('whatsapp'));
  const problems: Problem[] =
    phone.kind === 'unreadable' ? [{ code: 'unreadablePhone', params: { raw: phone.raw } }] : [];
  if (response.cameBack) problems.unshift({ code: 'cameBack', params: {} });
  return {
    key: response.id,
    at: response.at,
    buyer: buyerOf(answer, phone.kind === 'certain' ? phone.value : ''),
    lines: linesOf(answer, items, products),
    problems,
  };
}

function buyerOf(answer: (key: QuestionKey) => string, whatsapp: string): Buyer {
  return {
    name: answer('nama').trim(),
    whatsapp,
    email: answer('email').trim(),
    address: answer('alamat').trim(),
    delivery: answer('pengiriman').trim(),
    note: answer('catatan').trim(),
  };
}

/** One line for every quantity question that was answered at all. */
function linesOf(answer: (key: string) => string, items: ItemIds, products: readonly Product[]): DraftLine[] {
  return Object.keys(items).flatMap((key) => {
    const code = codeOfKey(key);
    const rawAnswer = answer(key);
    if (code === null || rawAnswer.trim() === '') return [];
    const product = products.find((each) => each.code === code);
    const byTheDozen = product !== undefined && soldByTheDozen(product);
    const quantity = readQuantity(rawAnswer, byTheDozen);
    const units = quantity.kind === 'certain' ? quantity.value : null;
    return [{ code, units, rawAnswer, request: answer(requestKey(code)).trim() }];
  });
}
