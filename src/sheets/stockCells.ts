import type { OrderBook } from '../domain/orderBook';
import { stockLeft } from '../domain/stock/stockOf';
import type { Place } from './table/kind';
import { writeFields } from './table/writeTable';
import type { ProductTable } from './tabs/productTab';

/** Produk.Stok as derived, written where anything else stands (src/domain/README.md, Ready stock 1). */
export function saveStock(products: ProductTable, book: OrderBook, at: number, place: Place): void {
  const left = stockLeft(book, at);
  for (const { row, values } of products.rows) {
    const stock = left.get(values.code) ?? null;
    if (values.stock !== stock) writeFields(products, row, { stock }, place);
  }
}
