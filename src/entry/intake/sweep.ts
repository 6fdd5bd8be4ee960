import { nextTurn } from '../../domain/batch/nextTurn';
import { HOUR, type Instant, MINUTE } from '../../domain/calendar';
import { goneResponses, type Listing } from '../../domain/intake/goneResponses';
import type { OrderBook } from '../../domain/orderBook';
import { sourceOf, versionOf } from '../../domain/payment/told';
import { type RawResponse, readResponse } from '../../forms/readResponse';
import { type Memory, readMemory, recall, remember } from '../../sheets/memory/memory';
import {
  type FormLink,
  failuresSlot,
  goneSlot,
  type Progress,
  progressSlot,
  touchedSlot,
} from '../../sheets/memory/slots';
import { prepareHeartbeat } from '../../sheets/prepare/prepareHeartbeat';
import { writeHeartbeat } from '../../sheets/range/heartbeat';
import { recordFailure } from '../failures';
import { adoptedAt, formLink } from '../form/formLink';
import { withLock } from '../withLock';
import { heeded, isTouched } from './heeded';
import { noteIdleStock } from './noteIdleStock';
import { type FoundResponse, printSince, type Store, storesOf, storesToLook } from './stores';
import { decideAndSave, type Register, readRegister, throwBroken } from './takeIn';
import { type Taken, takeInAll } from './takeInAll';

/** How far back before its cursor a sweep reads: Google's store may list a response late. */
const OVERLAP = 2 * HOUR;
/** How often a sweep reads from the open batch's opening. */
const DEEP_EVERY = HOUR;
/** A response that a complete sweep of so long ago must have found is no new one: its row was deleted since. */
const LATE_LISTING = 5 * MINUTE;

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
  // Of a form that was adopted since, nothing has been read yet.
  const isUnread = link?.adopted !== undefined && progress.form !== link.formId;
  const isDeep = deep || isUnread || now - progress.deepAt >= DEEP_EVERY;
  // A batch that opens later than the last sweep must not hide what came in between.
  const seenTo = isDeep ? Math.min(progress.openSince, progress.cursor) : progress.cursor;
  const from = isUnread ? 0 : seenTo;
  const stores = storesOf(memory, progress, from - OVERLAP);
  const looked = sparing ? storesToLook(stores, memory, now - progress.cursor) : stores;
  if (!isDeep && isIdle(memory, progress, looked, now)) {
    // One that is gone is made again by the next that is not idle.
    writeHeartbeat(now);
    return 'idle';
  }
  const [orders, proofs] = [stores[0].look(), stores[1].look()];
  const failure = orders.failure ?? proofs.failure;
  const found = [...orders.responses, ...proofs.responses];
  const first = settleOrFind(found, { ...progress, isUnread }, isDeep || isTouched(memory, progress));
  if (first === null) return null;
  const { raw, complete: allRead } = readAll(first.unknown);
  const complete = allRead && failure === null;
  const taken = first.unknown.length === 0 ? { ...first.register, complete } : takeInAll(raw, complete);
  if (taken === null) return null;
  const done = taken.complete && taken.broken === null;
  const deepAt = isDeep ? now : progress.deepAt;
  const listed = isDeep && link !== null && orders.failure === null;
  const seen = isDeep ? { ...taken, memory: noteIdleStock(taken) } : taken;
  return {
    ...seen,
    memory: listed
      ? noteGone(seen, {
          ...orders,
          since: Math.max(from - OVERLAP, adoptedAt(link) ?? 0),
          until: now - LATE_LISTING,
        })
      : seen.memory,
    failure: failure ?? first.failure,
    progress: done ? { ...progressOf(taken, memory, stores, now), deepAt, ...readOf(link) } : null,
  };
}

/** Remembered, for whoever publishes until the next deep look. */
function noteGone({ workbook, memory }: Register, listing: Listing): Memory {
  const gone = goneResponses(workbook.book, listing);
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

function readOf(link: FormLink | null): Pick<Progress, 'form'> {
  return link?.adopted === undefined ? {} : { form: link.formId };
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
    openSince: openSince(book),
    seen: printSince(orders.look(), now - OVERLAP),
    proofs: printSince(proofs.look(), now - OVERLAP),
    nextTurn: nextTurn(book, now),
    touched: recall(memory, touchedSlot),
  };
}

/** A response to be read, and whether the register had it before. */
interface Wanted extends FoundResponse {
  readonly cameBack: boolean;
}

/**
 * Under the lock: which responses does the register lack, or hold in an older version? When there is none, the rest of
 * the work is done at once; else their answers are fetched first, without the lock, because that is slow.
 */
function settleOrFind(
  found: readonly FoundResponse[],
  { cursor, isUnread }: Progress & { isUnread: boolean },
  looks: boolean,
): { unknown: Wanted[]; register: Register; failure: unknown } | null {
  return withLock(() => {
    const { workbook: read, memory } = readRegister();
    const { workbook, failure } = looks ? heeded(read) : { workbook: read, failure: null };
    const known = versionsIn(workbook.book);
    // A row of the ledger that the seller has deleted is not made again for ever.
    const isNews = ({ key, at, isProof }: FoundResponse): boolean =>
      at > (known.get(key) ?? (isProof ? cursor - OVERLAP : Number.NEGATIVE_INFINITY));
    const unknown = found.filter(isNews).map((each) => {
      return { ...each, cameBack: !known.has(each.key) && !isUnread && each.at < cursor - LATE_LISTING };
    });
    const register =
      unknown.length === 0 ? decideAndSave(workbook, memory) : { workbook, memory, added: 0, broken: null };
    return { unknown, register, failure };
  });
}

/** When what the register knows of each response was sent. */
function versionsIn({ orders, payments }: OrderBook): ReadonlyMap<string, Instant> {
  const told = (payments ?? []).map(({ key }) => [sourceOf(key), versionOf(key)] as const);
  return new Map([...orders.map(({ key, revisedAt }) => [key, revisedAt] as const), ...told]);
}

/** One response that Google can't give is left for the next sweep; the others go on. */
function readAll(wanted: readonly Wanted[]): { raw: RawResponse[]; complete: boolean } {
  const raw: RawResponse[] = [];
  for (const { response, cameBack, isProof } of wanted) {
    try {
      raw.push(readResponse(response, cameBack, isProof));
    } catch (error) {
      recordFailure('onSweep', error);
    }
  }
  return { raw, complete: raw.length === wanted.length };
}

/** Opening of the earliest batch that takes orders; 0 = none, read everything. */
function openSince({ batches }: OrderBook): Instant {
  const openings = batches.flatMap(({ status, opens }) =>
    status === 'open' && opens !== null ? [opens] : [],
  );
  return openings.length === 0 ? 0 : Math.min(...openings);
}
