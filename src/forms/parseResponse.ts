import type { DraftLine, OrderDraft } from '../domain/order';
import type { Product } from '../domain/product';
import type { Why } from '../domain/why';
import type { Reading } from '../reading/reading';
import { readQuantity } from '../reading/readQuantity';
import { readUnits } from '../reading/readUnits';
import { codeOfKey, requestKey } from './questionKeys';
import { readBuyer } from './readBuyer';
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
  const { buyer, problems } = readBuyer(answer);
  return {
    key: response.id,
    at: response.at,
    buyer,
    problems: response.cameBack ? [{ code: 'cameBack', params: {} }, ...problems] : problems,
    lines: linesOf(answer, items, products),
  };
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
