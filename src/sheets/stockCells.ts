import { formatDateTime, type Instant } from '../domain/calendar';
import type { OrderBook } from '../domain/orderBook';
import { stockLeft } from '../domain/stock/stockOf';
import { refusedNote } from '../messages/refusedNote';
import { writeNote } from './range/writeNote';
import { differences } from './register/differences';
import type { Place } from './table/kind';
import { writeFields } from './table/writeTable';
import type { ProductTable } from './tabs/productTab';

/**
 * Produk.Stok as derived, written where anything else stands, with a note where that was typed (src/domain/README.md,
 * Ready stock 1), by a run that has read the stock: what the add-on wrote there stands in a hidden column beside it, and is out of date now and then.
 */
export function saveStock(products: ProductTable, book: OrderBook, at: Instant, place: Place): void {
  if (book.stock === null) return;
  const left = stockLeft(book, at);
  for (const { row, values } of products.rows) {
    const stock = left.get(values.code) ?? null;
    const isTyped = values.stock !== stock && values.stock !== values.shownStock;
    if (isTyped) writeNote(products.sheet, row, products.columns.stock + 1, stockNote(at, place));
    writeFields(products, row, differences(values, { stock, shownStock: stock }), place);
  }
}

function stockNote(at: Instant, place: Place): string {
  return refusedNote({ code: 'derivedStock', params: {} }, formatDateTime(at, place.zone), place);
}
