import type { Instant } from '../calendar';
import { sumOf } from '../money';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import { type ClaimLine, claimOf } from '../quota/claim';
import { rowsOf } from '../quota/unread';
import { isFromStock } from './fromStock';

/** Units that were put on the shelf less those taken out; `null` = a row of that Kode can't be read, so nobody knows. */
export function stockOf(book: Pick<OrderBook, 'stock'>, code: string): number | null {
  const rows = rowsOf(book, 'stock').filter((row) => row.code === code);
  return rows.some(({ problems }) => problems.length > 0) ? null : sumOf(rows.map(({ units }) => units));
}

/** Units of a Kode that these take from the shelf, those included that are sent in place of returned ones. */
export function fromShelf(lines: readonly ClaimLine[], code: string): number {
  return sumOf(lines.filter((line) => line.code === code).map(({ units, again = 0 }) => units + again));
}

/**
 * What is left of each product that is sold from stock, by Kode (Produk.Stok): its sum less what living orders hold,
 * below 0 where more was taken out than was free (src/domain/README.md, Ready stock 1).
 */
export function stockLeft(book: OrderBook, at: Instant): ReadonlyMap<string, number | null> {
  const products = book.products.filter(isFromStock);
  const held = products.length === 0 ? [] : book.orders.flatMap((order) => claimOf(order, at).lines);
  return new Map(
    products.map(({ code }) => {
      const sum = stockOf(book, code);
      return [code, sum === null ? null : sum - fromShelf(held, code)];
    }),
  );
}

/** Rows of Stok that sell nothing: of a Kode that tab Produk lacks, or of a product that is made for a batch. */
export function stockProblems(book: OrderBook): Problem[] {
  const { products } = book;
  const codes = [...new Set(rowsOf(book, 'stock').map(({ code }) => code))];
  return codes.flatMap((code): Problem[] => {
    const own = products.filter((product) => product.code === code);
    if (own.some(isFromStock)) return [];
    return [{ code: own.length === 0 ? 'unknownStock' : 'idleStock', params: { code } }];
  });
}
