import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import type { OrderBook } from '../orderBook';
import { type Claim, claimsOn } from '../quota/claim';
import { soldOut } from '../quota/soldOut';
import { rowsOf } from '../quota/unread';
import { hasEnded, isOver } from './batchAt';
import { checkBeforeOpening } from './checkBeforeOpening';
import { clearStamps } from './clearStamps';
import { closed } from './closeBatch';
import { factProblems, nothingAsked, type OpeningFacts } from './openingFacts';

/** One thing that may happen to a batch by itself; returns the batch untouched when it does not apply. */
type Step = (book: OrderBook, batch: Batch, now: Instant, facts: OpeningFacts) => Batch;

/** A Tutup moved later arms the batch again, which must pass its check once more; nobody is decided anew. */
function rearm(_: OrderBook, batch: Batch, now: Instant): Batch {
  const moved = batch.closedAt !== null && (batch.closes === null || batch.closes > batch.closedAt);
  const again = batch.status === 'closed' && batch.closedBecause === 'date' && moved;
  if (!again || (batch.closes !== null && batch.closes < now)) return batch;
  return { ...batch, status: 'scheduled', opened: false, closedAt: null, closedBecause: null };
}

/** A row copied while its batch was open. */
function notYet(_: OrderBook, batch: Batch, now: Instant): Batch {
  const early = batch.status === 'open' && batch.opens !== null && batch.opens > now;
  return early ? { ...batch, status: 'scheduled', opened: false } : batch;
}

function open(book: OrderBook, batch: Batch, now: Instant, facts: OpeningFacts): Batch {
  const due = batch.status === 'scheduled' && batch.opens !== null && batch.opens <= now;
  if (!due || checkBeforeOpening(book, batch).length > 0) return batch;
  // What is missing now says nothing about a batch whose time is over.
  const kept = !hasEnded(batch, now) && factProblems(facts, batch.name).length > 0;
  return kept ? batch : { ...batch, status: 'open', opened: true };
}

/** The batches with those open whose Buka has come: who waits for one is served before who comes later. */
export function openDue(book: OrderBook, at: Instant, facts: OpeningFacts): Batch[] {
  return book.batches.map((batch) => open(book, batch, at, facts));
}

/** The seller who picks a later Status by hand has closed the batch, too. */
function stampHandClosing(_: OrderBook, batch: Batch, now: Instant): Batch {
  if (!isOver(batch) || batch.closedBecause !== null) return batch;
  const { status, closes } = batch;
  const byDate = closes !== null && closes < now;
  return { ...(byDate ? closed(batch, closes, 'date') : closed(batch, now, 'seller')), status };
}

/** The moment of the latest response that holds units: the one that filled the batch. */
function filledAt(claims: readonly Claim[]): Instant {
  const moments = claims.flatMap(({ lines }) => lines.map(({ at }) => at));
  return moments.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
}

/** A quota that nobody can read is not full: it is to be mended. */
function isUnclear(book: OrderBook, batch: Batch): boolean {
  const active = book.products.filter((product) => product.active);
  const parts = [book.shop, batch, ...active, ...rowsOf(book, 'pools')];
  return parts.some(({ problems }) => problems.length > 0);
}

/**
 * Setelah habis = Tutup. Judged from the orders alone, so that a run that was killed between order and batch
 * is completed by the next one with the same time of closing.
 */
export function closeSoldOut(book: OrderBook, batch: Batch, now: Instant): Batch {
  if (batch.status !== 'open' || batch.afterSoldOut !== 'close') return batch;
  const claims = claimsOn(book, batch, now);
  if (claims.length === 0 || !soldOut(book, batch, now) || isUnclear(book, batch)) return batch;
  return closed(batch, filledAt(claims), 'quota');
}

function closeByDate(_: OrderBook, batch: Batch, now: Instant): Batch {
  const due = batch.status === 'open' && batch.closes !== null && batch.closes < now;
  return due && batch.closes !== null ? closed(batch, batch.closes, 'date') : batch;
}

/** Sold out comes before the date: a sweep that runs late must tell the same story as one in time. */
const STEPS: readonly Step[] = [notYet, rearm, open, stampHandClosing, closeSoldOut, closeByDate];

/**
 * Batches as they stand at `now`: opened, closed, stamped. Running it again changes nothing, and there is no
 * look-back window (src/domain/README.md, Quota 8). Unchanged batches are the same objects.
 */
export function settleBatches(book: OrderBook, now: Instant, facts = nothingAsked): Batch[] {
  return clearStamps(book.batches).map((batch) =>
    STEPS.reduce((sofar, step) => step(book, sofar, now, facts), batch),
  );
}

/** Batches that will open now unless a fact keeps them shut: only then are the facts worth asking for. */
export function dueToOpen(book: OrderBook, now: Instant): Batch[] {
  const steps: readonly Step[] = [notYet, rearm, open];
  return clearStamps(book.batches).filter((batch) => {
    if (batch.status === 'open' || hasEnded(batch, now)) return false;
    return steps.reduce((sofar, step) => step(book, sofar, now, nothingAsked), batch).status === 'open';
  });
}
