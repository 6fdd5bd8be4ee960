import type { DraftLine, OrderDraft, OrderLine, SliceState } from '../order';
import type { OrderBook } from '../orderBook';
import type { Claim } from '../quota/claim';

/** A slice for some units of one answer, at today's price; number and place in the order are put in at the end. */
export function slice(
  book: OrderBook,
  draft: OrderDraft,
  line: DraftLine,
  units: number,
  state: SliceState,
): OrderLine {
  const product = book.products.find(({ code }) => code === line.code);
  const price = product?.price ?? 0;
  return {
    orderNo: '',
    id: 0,
    code: line.code,
    product: product?.name ?? '',
    variant: product?.variant ?? '',
    units,
    price,
    discount: 0,
    subtotal: price * units,
    state,
    at: draft.at,
    promotedAt: null,
    until: null,
    request: line.request,
    rawAnswer: line.rawAnswer,
  };
}

/** What the order asks for: its lines that were read with certainty and name a product. */
export function askedFor(book: OrderBook, draft: OrderDraft, batch: string): Claim {
  const lines = draft.lines
    .filter((line) => book.products.some(({ code }) => code === line.code))
    .map((line) => slice(book, draft, line, line.units ?? 0, 'accepted'))
    .filter(({ units }) => units > 0)
    .map(({ code, units, subtotal, at }) => ({ code, units, amount: subtotal, at }));
  return { batch, whatsapp: draft.buyer.whatsapp, discount: 0, lines };
}

/** Takes up to `wanted` units of a product out of what was given; `given` is changed. */
function take(given: Map<string, number>, code: string, wanted: number): number {
  const units = Math.min(wanted, given.get(code) ?? 0);
  given.set(code, (given.get(code) ?? 0) - units);
  return units;
}

function givenUnits(given: Claim): Map<string, number> {
  const units = new Map<string, number>();
  for (const line of given.lines) units.set(line.code, (units.get(line.code) ?? 0) + line.units);
  return units;
}

/**
 * One row a slice (src/domain/README.md, Waiting list 1): what is given, and the rest in state `rest`. An answer that
 * could not be read keeps a row of 0 units with the buyer's words; an answer of 0 or nothing leaves no row.
 */
export function slicesOf(book: OrderBook, draft: OrderDraft, given: Claim, rest: SliceState): OrderLine[] {
  const left = givenUnits(given);
  return draft.lines.flatMap((line) => {
    if (line.units === null) return [slice(book, draft, line, 0, rest)];
    const units = take(left, line.code, line.units);
    return [
      ...(units > 0 ? [slice(book, draft, line, units, 'accepted')] : []),
      ...(line.units > units ? [slice(book, draft, line, line.units - units, rest)] : []),
    ];
  });
}
