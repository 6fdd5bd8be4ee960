import { sumOf } from '../money';
import type { Order, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';

/** Something is still to be made or sent for these. */
const ACCEPTED: readonly OrderStatus[] = [
  'offered',
  'awaitingDownPayment',
  'confirmed',
  'inProduction',
  'readyToShip',
];
const UNFINISHED: readonly OrderStatus[] = ['needsReview', 'waitingList', ...ACCEPTED];

/** Orders of that status whose batch is not on tab Batch, by the name that they give. */
function lostBatches({ batches, orders }: OrderBook, statuses: readonly OrderStatus[]): Problem[] {
  const known = new Set(batches.map(({ name }) => name));
  const lost = orders.filter(
    ({ batch, status }) => batch !== '' && !known.has(batch) && statuses.includes(status),
  );
  const names = [...new Set(lost.map(({ batch }) => batch))];
  return names.map((batch) => ({ code: 'unknownBatch', params: { batch, orders: countOf(lost, batch) } }));
}

function countOf(orders: readonly Order[], name: string): number {
  return orders.filter(({ batch }) => batch === name).length;
}

/** Accepted units whose Kode is not on tab Produk: no quota of a product counts them. */
function lostCodes({ products, orders }: OrderBook): Problem[] {
  const known = new Set(products.map(({ code }) => code));
  const lost = orders
    .filter(({ status }) => ACCEPTED.includes(status))
    .flatMap(({ lines }) => lines)
    .filter(({ code, state, units }) => state === 'accepted' && units > 0 && !known.has(code));
  return [...new Set(lost.map(({ code }) => code))].map((code) => {
    const units = sumOf(lost.filter((line) => line.code === code).map((line) => line.units));
    return { code: 'unknownCode', params: { code, units } };
  });
}

/**
 * Batches that accepted orders name and tab Batch lacks: renamed or deleted while orders are under way. Until
 * the name is back nothing is accepted (src/domain/README.md, Quota 13).
 */
export function unknownBatches(book: OrderBook): Problem[] {
  return lostBatches(book, ACCEPTED);
}

/** Every batch and Kode that unfinished orders name and the seller's tabs lack. */
export function lostNames(book: OrderBook): Problem[] {
  return [...lostBatches(book, UNFINISHED), ...lostCodes(book)];
}
