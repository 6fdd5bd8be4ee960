import { checkBeforeOpening } from '../domain/batch/checkBeforeOpening';
import { doubtfulDates } from '../domain/batch/doubtfulDates';
import { lostNames } from '../domain/batch/lostNames';
import type { OrderBook } from '../domain/orderBook';
import type { Problem } from '../domain/problem';
import { stockProblems } from '../domain/stock/stockOf';

/** Problems of batches that are to open or are open, and of the products that they sell. */
export function bookProblems(book: OrderBook): Problem[] {
  const current = book.batches.filter(({ status }) => status === 'scheduled' || status === 'open');
  const found = current.flatMap((batch) => [
    ...checkBeforeOpening(book, batch),
    ...doubtfulDates(book, batch),
  ]);
  // Said once, with all unfinished orders in its number.
  return [...found.filter(({ code }) => code !== 'unknownBatch'), ...lostNames(book), ...stockProblems(book)];
}
