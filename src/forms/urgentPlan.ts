import type { Batch } from '../domain/batch';
import { openBatch } from '../domain/batch/openNow';
import type { Instant } from '../domain/calendar';
import type { OrderBook } from '../domain/orderBook';
import type { Product } from '../domain/product';
import { freeUnits } from '../domain/quota/soldOut';
import { isFromStock } from '../domain/stock/fromStock';
import { isShelf, shelf } from '../domain/stock/shelf';
import { sellable } from './sellable';

interface Standing {
  /** Where an order would go now. */
  readonly home: Batch | null;
  readonly free: readonly { readonly product: Product; readonly left: number | null }[];
}

export function standingOf(book: OrderBook, now: Instant): Standing {
  const home = openBatch(book.batches, now) ?? (sellsFromStock(book, now) ? shelf : null);
  return {
    home,
    free: book.products.map((product) => ({ product, left: leftOf(book, home, product, now) })),
  };
}

/** With no batch open the form stays open for what lies in stock, and for Backorder, which may be waited for. */
function sellsFromStock(book: OrderBook, now: Instant): boolean {
  const sells = (product: Product): boolean =>
    product.mode === 'backorder' || (isFromStock(product) && freeUnits(book, shelf, product, now) !== 0);
  return book.products.some((product) => sellable(product) && sells(product));
}

/** What is made for a batch is not sold without one. */
export function isOnSale(product: Product, home: Batch | null): boolean {
  return sellable(product) && (!isShelf(home) || isFromStock(product));
}

/** Units that a buyer could still get; `null` = no limit, or no batch that counts. */
function leftOf(book: OrderBook, home: Batch | null, product: Product, now: Instant): number | null {
  return home === null || !isOnSale(product, home) ? null : freeUnits(book, home, product, now);
}

/** What a buyer must not wait ten minutes for: open or closed, and what is sold out. No word is needed for it. */
export function urgentPlan(book: OrderBook, now: Instant): readonly [home: string | null, soldOut: string[]] {
  const { home, free } = standingOf(book, now);
  return [home?.name ?? null, free.filter(({ left }) => left === 0).map(({ product }) => product.code)];
}
