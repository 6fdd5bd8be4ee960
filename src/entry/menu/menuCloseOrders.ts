import type { Batch } from '../../domain/batch';
import { hasBegun, hasEnded } from '../../domain/batch/batchAt';
import { closeBatch, isExtended } from '../../domain/batch/closeBatch';
import { closingSummary } from '../../domain/batch/closingSummary';
import { openDue } from '../../domain/batch/settleBatches';
import type { OrderBook } from '../../domain/orderBook';
import { noteClosings } from '../../domain/production/noteClosings';
import { closedText, closingQuestion, extendedText, goneText } from '../../messages/closingText';
import { phrases } from '../../messages/phrases';
import { tabNames } from '../../messages/sheets/tabNames';
import { touch } from '../../sheets/memory/touch';
import { showTab } from '../../sheets/tabs/showTab';
import { saveWorkbook } from '../../sheets/workbook';
import { ask, tell } from '../../ui/dialogs';
import { decideAndSave, type Register, readRegister } from '../intake/takeIn';
import { publishAll } from '../publish/publish';
import { isCutShort } from '../runTime';
import { factsWhenDue } from '../triggers/askFacts';
import { withLock } from '../withLock';
import type { Command } from './fromMenu';
import { logByHand } from './logByHand';
import { tellStage, withRest } from './progress';

/**
 * Tutup order sekarang: says how the batch stands, closes it at this instant, and shows what follows: the production recap,
 * who owes, whom to tell (src/domain/README.md, Quota 8). Of one that was interrupted the second try does what was left.
 */
export const menuCloseOrders: Command = (language) => {
  const say = phrases('dialogs', language);
  const now = Date.now();
  const book = asOpened(readRegister(), now);
  const open = batchToClose(book, now);
  const batch = open ?? lastClosed(book);
  if (batch === null) return tell(say('nothingOpen'));
  if (open !== null && !ask(closingWords(book, open, now))) return;
  tellStage('closing', language);
  const register = closeNow(batch);
  if (register === null) return tell(say('busy'));
  tellStage('recaps', language);
  const published = publishAll(register, Date.now(), { waits: true });
  tell(withRest(toldOf(register.workbook.book, batch, published && !isCutShort()), language, published));
};

/** How it ended; the recap comes to the front where it tells of that. */
function toldOf(book: OrderBook, asked: Batch, isReady: boolean): string {
  const found = book.batches.find(({ name }) => name === asked.name);
  if (found === undefined) return goneText(asked, book.shop);
  if (isExtended(asked, found, Date.now())) return extendedText(found, book.shop);
  // What keeps it from opening came up while she was asked.
  if (found.status === 'scheduled') return phrases('dialogs', book.shop.language)('nothingOpen');
  if (isReady) showTab(tabNames.productionRecap);
  return closedText(closingSummary(book, found), asked, book.shop, isReady);
}

/** Whose Buka has come, and may open, takes orders, whether a run has looked since or not. */
function asOpened({ workbook, memory }: Pick<Register, 'workbook' | 'memory'>, now: number): OrderBook {
  const { book, broken } = workbook;
  const facts = factsWhenDue(book, memory, now);
  return broken === null ? { ...book, batches: openDue(book, now, facts) } : book;
}

/** One that takes orders goes first; else one whose Tutup has passed, and nobody has looked since. */
function batchToClose({ batches }: OrderBook, now: number): Batch | null {
  const open = batches.filter((batch) => batch.status === 'open' && hasBegun(batch, now));
  return open.find((batch) => !hasEnded(batch, now)) ?? open[0] ?? null;
}

/** The one whose closing may have been cut short. */
function lastClosed({ batches }: OrderBook): Batch | null {
  const closed = batches.filter(({ status, closedAt }) => status === 'closed' && closedAt !== null);
  return closed.sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0] ?? null;
}

function closingWords(book: OrderBook, batch: Batch, now: number): string {
  return closingQuestion(closingSummary(book, batch), batch, book, now);
}

/**
 * Reads again under the lock: while she thought, orders may have come in. Whose time is up by now has gone, and who waits
 * for it is served, before it is counted what the batch holds. The closing is saved first, with that; what follows from it
 * comes after. One that is extended meanwhile was not what she was asked about: it stays open.
 */
function closeNow(asked: Batch): Register | null {
  const { name } = asked;
  return withLock(() => {
    touch(Date.now());
    const { workbook: found, memory: known } = readRegister();
    decideAndSave(found, known);
    const { workbook } = readRegister();
    const now = Date.now();
    const batches = workbook.book.batches.map((batch) =>
      batch.name === name && !isExtended(asked, batch, now) ? closeBatch(batch, now) : batch,
    );
    const isNews = batches.some((batch, index) => batch !== workbook.book.batches[index]);
    if (isNews) logByHand('closedByHand', name, now, workbook.place);
    const book = noteClosings({ ...workbook.book, batches });
    if (isNews) saveWorkbook(workbook, { book, events: [], refused: [], typedRows: new Map() });
    const { workbook: closed, memory } = readRegister();
    return decideAndSave(closed, memory);
  });
}
