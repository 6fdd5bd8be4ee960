import type { OrderBook } from '../../domain/orderBook';
import type { Problem } from '../../domain/problem';
import type { AdoptedQuestion } from '../../forms/adopt/adoptedQuestion';
import type { ItemIds } from '../../forms/parseResponse';
import { productKey } from '../../forms/questionKeys';
import { sellable } from '../../forms/sellable';
import type { Items } from '../../forms/syncForm';
import type { FormLink } from '../../sheets/memory/slots';

/** Agreed questions of an adopted form that she has deleted since, under their own ids; `null` = the form is ours. */
export function lostOfAdopted({ adopted }: FormLink, items: Pick<Items, 'has'>): ItemIds | null {
  if (adopted === undefined) return null;
  const gone = adopted.questions.filter(({ id }) => !items.has(id));
  return Object.fromEntries(gone.map(({ id }) => [String(id), id]));
}

/** The same as it is told, and products for sale that no question of hers asks about. */
export function adoptedProblems(
  { adopted }: FormLink,
  lost: ItemIds,
  { products }: Pick<OrderBook, 'products'>,
): Problem[] {
  const questions = adopted?.questions ?? [];
  const gone = questions.filter(({ id }) => lost[String(id)] === id);
  const unasked = products.filter(
    (each) => sellable(each) && !questions.some((it) => asksFor(it, each.code)),
  );
  return [
    ...gone.map(({ title }): Problem => ({ code: 'adoptedQuestionGone', params: { question: title } })),
    ...unasked.map(({ code }): Problem => ({ code: 'productNotAsked', params: { code } })),
  ];
}

/** In free text a buyer may name any product. */
function asksFor({ field, codes }: AdoptedQuestion, code: string): boolean {
  if (field !== 'pesanan') return field === productKey(code);
  return codes.length === 0 || codes.some(([, each]) => each === code);
}
