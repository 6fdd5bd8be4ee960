import { nextTurn } from '../../domain/batch/nextTurn';
import { HOUR, type Instant } from '../../domain/calendar';
import { editsSince } from '../../domain/intake/changesByEdit';
import { goneResponses, type Listing } from '../../domain/intake/goneResponses';
import { type Memory, readMemory, recall, remember } from '../../sheets/memory/memory';
import { failuresSlot, goneSlot, type Progress, progressSlot, touchedSlot } from '../../sheets/memory/slots';
import { prepareHeartbeat } from '../../sheets/prepare/prepareHeartbeat';
import { writeHeartbeat } from '../../sheets/range/heartbeat';
import { closeFormers, letGo } from '../form/closeFormers';
import { adoptedAt, formLink } from '../form/formLink';
import { isCutShort } from '../runTime';
import { isTouched } from './heeded';
import { noteIdleStock } from './noteIdleStock';
import { LATE_LISTING, readAll, settleOrFind } from './settleOrFind';
import {
  DEEP_EVERY,
  type Found,
  formerStores,
  isUnread,
  markOf,
  printSince,
  type Store,
  storesOf,
  storesToLook,
} from './stores';
import { type Register, throwBroken } from './takeIn';
import { type Taken, takeInAll } from './takeInAll';

/** How far back before its cursor a sweep reads: Google's store may list a response late. */
const OVERLAP = 2 * HOUR;
/** More is read by nobody at once; the others are told when these are seen to. */
const MOST_GONE = 300;
const NOTHING: Found = { responses: [], failure: null };

export interface Swept extends Taken {
  /** Why the form could not be looked into; null = it was. */
  readonly failure: unknown;
  /** What the next sweep may build on, once all of this one has been published; null = not all was done. */
  readonly progress: Progress | null;
}

/** When all has been published that can be: what went wrong. */
export function throwFailed(swept: Swept): void {
  throwBroken(swept);
  if (swept.failure !== null) throw swept.failure;
}

/** Only when everything that follows from the sweep has been done: what was read is not read again but for the overlap. */
export function advance({ progress, workbook }: Swept): void {
  if (progress === null) return;
  remember(progressSlot, progress);
  const now = Date.now();
  if (!writeHeartbeat(now)) prepareHeartbeat(workbook.place, now);
}

/**
 * Brings the register in step with the form's own store and with the clock: takes in what no event brought,
 * opens and closes batches, clears what a killed run left. `null` = the lock was not got, nothing is lost; `idle` =
 * nothing has happened since the last one, so the register is not even read. `sparing` = one that comes again soon: where
 * there are two forms, it looks into the second every other time.
 */
export function sweep(deep: boolean, sparing = false): Swept | 'idle' | null {
  const now = Date.now();
  const memory = readMemory();
  const progress = recall(memory, progressSlot);
  const link = formLink(memory);
  const isOther = markOf(link) !== progress.form || link?.unheard === true;
  const isDeep = deep || isOther || progress.isCut === true || now - progress.deepAt >= DEEP_EVERY;
  // A batch that opens later than the last sweep must not hide what came in between.
  const seenTo = isDeep ? Math.min(progress.openSince, progress.cursor) : progress.cursor;
  const from = isUnread(link, progress) ? 0 : seenTo;
  const stores = storesOf(memory, progress, from - OVERLAP);
  const looked = sparing ? storesToLook(stores, memory, now - progress.cursor) : stores;
  if (!isDeep && isIdle(memory, progress, looked, now)) {
    // One that is gone is made again by the next that is not idle.
    writeHeartbeat(now);
    return 'idle';
  }
  const [orders, proofs] = [stores[0].look(), stores[1].look()];
  const formers = isDeep ? lookAtFormers(memory, progress, seenTo - OVERLAP) : NOTHING;
  const failure = orders.failure ?? proofs.failure ?? formers.failure;
  const found = [...orders.responses, ...proofs.responses, ...formers.responses];
  const first = settleOrFind(found, progress.cursor - OVERLAP, isDeep || isTouched(memory, progress));
  if (first === null) return null;
  const { raw, complete: allRead } = readAll(first.unknown);
  const complete = allRead && failure === null;
  const taken = first.unknown.length === 0 ? { ...first.register, complete } : takeInAll(raw, complete);
  if (taken === null) return null;
  const done = taken.complete && taken.broken === null;
  const deepAt = isDeep ? now : progress.deepAt;
  // What a look far back has found and had to leave must not wait for the next one in an hour.
  if (isDeep && !done && isCutShort()) remember(progressSlot, { ...progress, isCut: true });
  const listed = isDeep && link !== null && orders.failure === null && formers.failure === null;
  const seen = isDeep ? { ...taken, memory: noteIdleStock(taken) } : taken;
  return {
    ...seen,
    memory: listed
      ? noteGone(seen, {
          responses: [...orders.responses, ...formers.responses],
          since: Math.max(from - OVERLAP, adoptedAt(link) ?? 0),
          until: now - LATE_LISTING,
        })
      : seen.memory,
    failure: failure ?? first.failure,
    progress: done ? { ...progressOf(taken, memory, stores, now), deepAt, form: markOf(link) } : null,
  };
}

/** Forms that were the shop's before: closed, if a run that died has left them open, and what still came there. */
function lookAtFormers(memory: Memory, progress: Progress, since: Instant): Found {
  try {
    letGo(memory, Date.now());
    closeFormers(memory);
    return formerStores(memory, progress, since);
  } catch (failure) {
    return { ...NOTHING, failure };
  }
}

/** Remembered, for whoever publishes until the next deep look. */
function noteGone({ workbook, memory }: Register, listing: Listing): Memory {
  const gone = goneResponses(workbook.book, listing).slice(0, MOST_GONE);
  if (String(gone) === String(recall(memory, goneSlot))) return memory;
  remember(goneSlot, gone);
  return { ...memory, [goneSlot.key]: JSON.stringify(gone) };
}

/** Nothing came, nothing failed, nothing is due, nobody has touched the tabs. */
function isIdle(memory: Memory, progress: Progress, stores: readonly Store[], now: Instant): boolean {
  const { cursor, nextTurn: turn = 0 } = progress;
  const quiet = recall(memory, failuresSlot).length === 0;
  const isAsSeen = ({ look, seen }: Store): boolean =>
    look().failure === null && seen === printSince(look(), cursor - OVERLAP);
  return quiet && !isTouched(memory, progress) && now < turn && stores.every(isAsSeen);
}

function progressOf(
  { workbook }: Register,
  memory: Memory,
  [orders, proofs]: readonly [Store, Store],
  now: Instant,
): Omit<Progress, 'deepAt' | 'form'> {
  const { book } = workbook;
  return {
    cursor: now,
    openSince: editsSince(book, now),
    seen: printSince(orders.look(), now - OVERLAP),
    proofs: printSince(proofs.look(), now - OVERLAP),
    nextTurn: nextTurn(book, now),
    touched: recall(memory, touchedSlot),
  };
}
