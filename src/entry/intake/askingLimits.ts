import type { OrderBook } from '../../domain/orderBook';
import { type LimitTab, limitTabs, unreadTab } from '../../domain/quota/unread';
import { queueOf } from '../../domain/waiting/queue';
import { type Workbook, withLedger, withLimits } from '../../sheets/workbook';

/**
 * The tabs of limits that those who wait draw on: by them one comes up, or is passed over. Of a register in which nothing can be
 * decided all, for Perlu Tindakan.
 */
export function limitsAsked({ book, broken }: Workbook): LimitTab[] {
  const waiting = queueOf(book.orders).flatMap(({ slices }) => slices.map(({ code }) => code));
  return limitTabs(book.products, broken === null ? new Set(waiting) : undefined);
}

/** What `ask` says of the book, and the book by which it says so: tabs that it turns on are read, and it is asked anew. */
export function askingLimits<T>(
  workbook: Workbook,
  ask: (book: OrderBook) => T,
): { readonly workbook: Workbook; readonly said: T } {
  try {
    return { workbook, said: ask(workbook.book) };
  } catch (error) {
    const tab = unreadTab(error);
    if (tab === null) throw error;
    return askingLimits(tab === 'payments' ? withLedger(workbook) : withLimits(workbook, [tab]), ask);
  }
}
