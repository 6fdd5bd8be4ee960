import type { Batch } from '../batch';
import { batchAt } from '../batch/batchAt';
import { isOpenTo, isToOpen, takesOrders } from '../batch/takesOrders';
import type { DraftLine, OrderDraft } from '../order';
import type { OrderBook } from '../orderBook';
import { allFromStock } from '../stock/fromStock';
import { shelf } from '../stock/shelf';

/** Whether the answer asks for units, readable or not. */
export function isOrdered({ units }: DraftLine): boolean {
  return units === null || units > 0;
}

/** The batch that the seller has named: for an order that she types if it takes orders then, or will; for history in any case. */
function namedBatch({ batches }: OrderBook, { batch, at, isHistory }: OrderDraft): Batch | undefined {
  const takes = (each: Batch): boolean => isHistory || takesOrders(each, at) || isToOpen(each, at);
  return batches.find((each) => each.name === batch && takes(each));
}

/**
 * Where a response belongs: to the batch of its own time; while none is open, to the shelf if it asks for stock alone;
 * `null` = outside. What must be made beside it keeps the whole order outside, as an order is judged as a whole
 * (src/domain/README.md, Ready stock 3).
 */
export function homeOfDraft(book: OrderBook, draft: OrderDraft): Batch | null {
  const { batches, products } = book;
  const named = namedBatch(book, draft);
  if (named !== undefined) return named;
  const own = batchAt(batches, draft.at);
  if (own !== null && isOpenTo(own)) return own;
  const codes = draft.lines.filter(isOrdered).map(({ code }) => code);
  return allFromStock(products, codes) ? shelf : own;
}
