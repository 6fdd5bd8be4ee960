import type { Batch } from '../../domain/batch';
import { isIn } from '../../domain/batch/batchAt';
import { closeBatch } from '../../domain/batch/closeBatch';
import { sumOf } from '../../domain/money';
import type { Order } from '../../domain/order';
import type { OrderBook } from '../../domain/orderBook';
import type { Language } from '../../domain/shop';
import { phrases } from '../../messages/phrases';
import { saveWorkbook } from '../../sheets/workbook';
import { ask, tell } from '../../ui/dialogs';
import { type Register, readRegister } from '../intake/takeIn';
import { touch } from '../intake/touch';
import { publishAll } from '../publish/publish';
import { withLock } from '../withLock';
import { fromMenu } from './fromMenu';
import { logByHand } from './logByHand';

/**
 * Tutup order sekarang: says what will happen, and closes the open batch at this instant (src/domain/README.md,
 * Quota 1). Doing it twice changes nothing.
 */
export function menuCloseOrders(): void {
  fromMenu('menuCloseOrders', (language) => {
    const say = phrases('dialogs', language);
    const { book } = readRegister().workbook;
    const open = openBatch(book, Date.now());
    if (open === null) return tell(say('nothingOpen'));
    if (!ask(question(book, open, language))) return;
    const register = closeNow(open.name);
    if (register === null) return tell(say('busy'));
    publishAll(register, Date.now());
    tell(say('closed', { batch: open.name }));
  });
}

function openBatch(book: OrderBook, now: number): Batch | null {
  return book.batches.find((batch) => batch.status === 'open' && isIn(batch, now)) ?? null;
}

/** What the seller should know before she says yes. */
function question(book: OrderBook, batch: Batch, language: Language): string {
  const orders = book.orders.filter((order) => order.batch === batch.name);
  const accepted = orders.filter(({ lines }) => lines.some(({ state }) => state === 'accepted'));
  const waiting = orders.filter(({ status }) => status === 'waitingList').length;
  const counts = { orders: accepted.length, units: sumOf(accepted.flatMap(acceptedUnits)), waiting };
  return phrases('dialogs', language)('closeQuestion', { batch: batch.name, ...counts });
}

function acceptedUnits({ lines }: Order): number[] {
  return lines.filter(({ state }) => state === 'accepted').map(({ units }) => units);
}

/** Reads again under the lock: while she thought, orders may have come in. */
function closeNow(name: string): Register | null {
  return withLock(() => {
    const { workbook, memory } = readRegister();
    const now = Date.now();
    touch(now);
    const batches = workbook.book.batches.map((batch) =>
      batch.name === name ? closeBatch(batch, now) : batch,
    );
    const batchChanges = batches.filter((batch, index) => batch !== workbook.book.batches[index]);
    const book = { ...workbook.book, batches };
    if (batchChanges.length > 0) logByHand('closedByHand', name, now, workbook.place);
    saveWorkbook(workbook, { book, events: [], refused: [], typedRows: new Map() });
    return { workbook: { ...workbook, book }, memory, added: 0, broken: null };
  });
}
