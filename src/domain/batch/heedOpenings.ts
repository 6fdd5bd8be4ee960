import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { by, type LifeEvent } from '../life/story';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import { checkBeforeOpening, overlapping } from './checkBeforeOpening';

/**
 * Why an open Status does not stand; `null` = it does. One that a hand has picked must pass the check; one on record, or
 * copied with its row, must only not lie beside another that is open.
 */
export function whyNotOpen(book: OrderBook, batch: Batch, now: Instant): Problem | null {
  const { name, status, opens } = batch;
  // Without Buka it takes nothing, and that is said.
  if (status !== 'open' || opens === null) return null;
  if (opens > now) return { code: 'openedEarly', params: { batch: name, opens } };
  const [problem = null] = isOnRecord(book, batch)
    ? besideOpen(book, batch)
    : checkBeforeOpening(book, batch);
  return problem;
}

/** Where the cell was lost, or the file is older than it: one that was never closed, and holds orders, was open. */
function isOnRecord({ orders }: OrderBook, { name, opened, closedAt, closedBecause }: Batch): boolean {
  const unstamped = closedAt === null && closedBecause === null;
  return opened ?? (unstamped && orders.some(({ batch }) => batch === name));
}

function besideOpen(book: OrderBook, batch: Batch): Problem[] {
  const others = book.batches.filter((other) => other === batch || (other.status === 'open' && other.opened));
  return overlapping({ ...book, batches: others }, batch);
}

/** Its stamps tell what it was; before Buka they are void. */
function putBack(batch: Batch, why: Problem): Batch {
  const closed = batch.closedBecause !== null && why.code !== 'openedEarly';
  return { ...batch, status: closed ? 'closed' : 'scheduled', opened: false };
}

function heeded(book: OrderBook, batch: Batch, now: Instant): Batch {
  const why = whyNotOpen(book, batch, now);
  if (why !== null) return putBack(batch, why);
  const opened = batch.status === 'open' && batch.opens !== null;
  return opened === (batch.opened ?? false) ? batch : { ...batch, opened };
}

/**
 * The batches with every open Status on record or put back (src/domain/README.md, Quota 8): before a response is judged by
 * it, so that two are never open at once. The others are the same objects.
 */
export function heedOpenings(book: OrderBook, now: Instant): readonly Batch[] {
  return book.batches.map((batch) => heeded(book, batch, now));
}

/** What was put back, as it is told. */
export function openingsRefused(book: OrderBook, after: readonly Batch[], now: Instant): LifeEvent[] {
  return book.batches.flatMap((batch, index): LifeEvent[] => {
    const problem = whyNotOpen(book, batch, now);
    if (problem === null) return [];
    const status = after[index]?.status ?? 'scheduled';
    return [{ ...by('seller', batch.name, problem), kind: 'openingRefused', after: status }];
  });
}
