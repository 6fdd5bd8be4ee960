import { formatDateTime, type Instant } from '../domain/calendar';
import type { OrderBook } from '../domain/orderBook';
import { stockLeft } from '../domain/stock/stockOf';
import { refusedNote } from '../messages/refusedNote';
import type { ShownStock } from './memory/slots';
import { writeNote } from './range/writeNote';
import type { Place } from './table/kind';
import { writeFields } from './table/writeTable';
import type { ProductTable } from './tabs/productTab';

/**
 * Produk.Stok as derived, written where anything else stands, with a note where that was typed (src/domain/README.md,
 * Ready stock 1). Returns what stands there now; null while nothing was ever written.
 */
export function saveStock(
  products: ProductTable,
  book: OrderBook,
  before: ShownStock,
  at: Instant,
  place: Place,
): ShownStock {
  const left = stockLeft(book, at);
  for (const { row, values } of products.rows) {
    const stock = left.get(values.code) ?? null;
    if (values.stock === stock) continue;
    if (isTyped(values, stock, before))
      writeNote(products.sheet, row, products.columns.stock + 1, stockNote(at, place));
    writeFields(products, row, { stock }, place);
  }
  if (before === null && left.size === 0) return null;
  const shown = [...left].flatMap(([code, units]) => (units === null ? [] : [[code, units] as const]));
  return JSON.stringify(shown).length > MOST_REMEMBERED ? null : Object.fromEntries(shown);
}

/** A property holds 9 kB. */
const MOST_REMEMBERED = 8000;

type Values = ProductTable['rows'][number]['values'];

/** What the add-on wrote is out of date now and then; until it has written any, only what nothing is derived for is hers. */
function isTyped({ code, stock }: Values, wanted: number | null, before: ShownStock): boolean {
  return before === null ? wanted === null : stock !== (before[code] ?? null);
}

function stockNote(at: Instant, place: Place): string {
  return refusedNote({ code: 'derivedStock', params: {} }, formatDateTime(at, place.zone), place);
}
