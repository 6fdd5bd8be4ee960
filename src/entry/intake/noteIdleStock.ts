import type { OrderBook } from '../../domain/orderBook';
import type { Problem } from '../../domain/problem';
import { isFromStock } from '../../domain/stock/fromStock';
import { stockProblems } from '../../domain/stock/stockOf';
import { type Memory, recall, remember } from '../../sheets/memory/memory';
import { idleStockSlot } from '../../sheets/memory/slots';
import { findSheet } from '../../sheets/range/findSheet';
import type { Place } from '../../sheets/table/kind';
import { readTable } from '../../sheets/table/readTable';
import { stockTab } from '../../sheets/tabs/stockTab';
import type { Register } from './takeIn';

/**
 * What stands in tab Stok while no product is sold from stock: only a deep look asks, for every other run saves the call.
 * Remembered for whoever publishes until the next one.
 */
export function noteIdleStock({ workbook, memory }: Register): Memory {
  const idle = idleCodes(workbook);
  if (String(idle) === String(recall(memory, idleStockSlot))) return memory;
  remember(idleStockSlot, idle);
  return { ...memory, [idleStockSlot.key]: JSON.stringify(idle) };
}

/** The Kode of tab Stok, read now, where no product is sold from stock. */
export function idleCodes({ book, place }: Register['workbook']): string[] {
  return book.products.some(isFromStock) ? [] : codesInStock(place);
}

/** More is read by nobody at once; the others are told when these are mended. */
const MOST_CODES = 300;

/** A tab that is not there, or has lost its titles, holds nothing that could be told. */
function codesInStock(place: Place): string[] {
  if (findSheet(stockTab.name) === null) return [];
  try {
    const codes = new Set(readTable(stockTab, place).rows.map(({ values }) => values.code));
    return [...codes].slice(0, MOST_CODES);
  } catch (error) {
    console.error('idle stock', String(error));
    return [];
  }
}

/** What is to be done about it; where stock is sold, the tab itself is read. */
export function idleStockProblems(book: OrderBook, codes: readonly string[]): Problem[] {
  if (book.products.some(isFromStock)) return [];
  return stockProblems({ ...book, stock: codes.map((code) => ({ code, units: 0, problems: [] })) });
}
