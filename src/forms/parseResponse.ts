import type { Instant } from '../domain/calendar';
import type { DraftLine, OrderDraft } from '../domain/order';
import type { Product } from '../domain/product';
import { readQuantity } from '../reading/readQuantity';
import { askedBy } from './askedBy';
import { lineOf } from './lineOf';
import { codeOfKey, requestKey } from './questionKeys';
import { readBuyer } from './readBuyer';
import type { RawResponse } from './readResponse';

type Answer = (key: string) => string;

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
  again?: Readonly<Record<string, Instant>>,
): OrderDraft {
  const answer = (key: string): string => response.answers[items[key] ?? -1] ?? '';
  const { buyer, problems } = readBuyer(answer);
  return {
    key: response.id,
    at: response.at,
    buyer: { ...buyer, note: [buyer.note, ...lonelyWishes(answer, items)].filter(Boolean).join('\n') },
    problems: response.cameBack ? [{ code: 'cameBack', params: {} }, ...problems] : problems,
    lines: linesOf(answer, items, products),
    // Google gives '' for a text question that was left blank, and nothing for one that is no longer there.
    asked: askedBy(
      Object.keys(items).filter((key) => String(items[key]) in response.answers),
      again,
    ),
  };
}

/** Wishes about a product of which no number was given: they hold up nobody, and stand in the note. */
function lonelyWishes(answer: Answer, items: ItemIds): string[] {
  return Object.keys(items).flatMap((key) => {
    const code = codeOfKey(key);
    const wish = code === null ? '' : wishOf(answer(requestKey(code)));
    return wish === '' || readQuantity(answer(key)).kind !== 'empty' ? [] : [`${code}: ${wish}`];
  });
}

/** "-", "tidak ada" and "0" wish for nothing. */
function wishOf(text: string): string {
  const read = readQuantity(text);
  return read.kind === 'empty' || (read.kind === 'certain' && read.value === 0) ? '' : text.trim();
}

/** One line for every quantity question that was answered at all. */
function linesOf(answer: Answer, items: ItemIds, products: readonly Product[]): DraftLine[] {
  return Object.keys(items).flatMap((key) => {
    const code = codeOfKey(key);
    if (code === null) return [];
    return lineOf(code, answer(key), products, wishOf(answer(requestKey(code))));
  });
}
