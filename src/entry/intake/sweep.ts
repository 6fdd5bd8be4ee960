import { nextTurn } from '../../domain/batch/nextTurn';
import { HOUR, type Instant, MINUTE } from '../../domain/calendar';
import { fingerprintOf } from '../../domain/fingerprint';
import { goneResponses, type Listing } from '../../domain/intake/goneResponses';
import type { OrderBook } from '../../domain/orderBook';
import { type RawResponse, readResponse } from '../../forms/readResponse';
import { responsesSince } from '../../forms/responsesSince';
import { type Memory, readMemory, recall, remember } from '../../sheets/memory/memory';
import {
  type FormLink,
  failuresSlot,
  goneSlot,
  type Progress,
  progressSlot,
  touchedSlot,
} from '../../sheets/memory/slots';
import { recordFailure } from '../failures';
import { formLink } from '../form/formLink';
import { openShopForm } from '../form/openShopForm';
import { withLock } from '../withLock';
import { heeded, isTouched } from './heeded';
import { noteIdleStock } from './noteIdleStock';
import { decideAndSave, type Register, readRegister, throwBroken } from './takeIn';
import { type Taken, takeInAll } from './takeInAll';

/** How far back before its cursor a sweep reads: Google's store may list a response late. */
const OVERLAP = 2 * HOUR;
/** How often a sweep reads from the open batch's opening. */
const DEEP_EVERY = HOUR;
/** A response that a complete sweep of so long ago must have found is no new one: its row was deleted since. */
const LATE_LISTING = 5 * MINUTE;

type Response = GoogleAppsScript.Forms.FormResponse;

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
export function advance({ progress }: Swept): void {
  if (progress !== null) remember(progressSlot, progress);
}

interface FoundResponse {
  readonly id: string;
  readonly at: Instant;
  readonly response: Response;
}

interface Found {
  readonly responses: readonly FoundResponse[];
  readonly failure: unknown;
}

/**
 * Brings the register in step with the form's own store and with the clock: takes in what no event brought,
 * opens and closes batches, clears what a killed run left. `null` = the lock was not got, nothing is lost; `idle` =
 * nothing has happened since the last one, so the register is not even read.
 */
export function sweep(deep: boolean): Swept | 'idle' | null {
  const now = Date.now();
  const memory = readMemory();
  const progress = recall(memory, progressSlot);
  const isDeep = deep || now - progress.deepAt >= DEEP_EVERY;
  // A batch that opens later than the last sweep must not hide what came in between.
  const from = isDeep ? Math.min(progress.openSince, progress.cursor) : progress.cursor;
  const link = formLink(memory);
  const found = findResponses(link, from - OVERLAP);
  if (!isDeep && isIdle(memory, progress, found, now)) return 'idle';
  const first = settleOrFind(found.responses, progress, isDeep || isTouched(memory, progress));
  if (first === null) return null;
  const { raw, complete: allRead } = readAll(first.unknown);
  const complete = allRead && found.failure === null;
  const taken = first.unknown.length === 0 ? { ...first.register, complete } : takeInAll(raw, complete);
  if (taken === null) return null;
  const done = taken.complete && taken.broken === null;
  const deepAt = isDeep ? now : progress.deepAt;
  const looked = isDeep && link !== null && found.failure === null;
  const seen = isDeep ? { ...taken, memory: noteIdleStock(taken) } : taken;
  return {
    ...seen,
    memory: looked
      ? noteGone(seen, { ...found, since: from - OVERLAP, until: now - LATE_LISTING })
      : seen.memory,
    failure: found.failure ?? first.failure,
    progress: done ? progressOf(taken, memory, found, now, deepAt) : null,
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
function isIdle(memory: Memory, progress: Progress, { responses, failure }: Found, now: Instant): boolean {
  const { cursor, seen, nextTurn: turn = 0 } = progress;
  const quiet = failure === null && recall(memory, failuresSlot).length === 0;
  return quiet && !isTouched(memory, progress) && now < turn && seen === seenSince(responses, cursor);
}

function seenSince(responses: readonly FoundResponse[], cursor: Instant): string {
  const late = responses.filter(({ at }) => at > cursor - OVERLAP);
  return fingerprintOf(late.map(({ id, at }) => [id, at]));
}

function progressOf(
  { workbook }: Register,
  memory: Memory,
  { responses }: Found,
  now: Instant,
  deepAt: Instant,
): Progress {
  const { book } = workbook;
  return {
    cursor: now,
    deepAt,
    openSince: openSince(book),
    seen: seenSince(responses, now),
    nextTurn: nextTurn(book, now),
    touched: recall(memory, touchedSlot),
  };
}

/** Ids and moments are asked for here, before the lock. Batches are settled even where the form is gone. */
function findResponses(link: FormLink | null, since: Instant): Found {
  try {
    const responses = link === null ? [] : responsesSince(openShopForm(link), since);
    const found = responses.map((response) => {
      return { id: response.getId(), at: response.getTimestamp().getTime(), response };
    });
    return { responses: found, failure: null };
  } catch (failure) {
    return { responses: [], failure };
  }
}

/** A response to be read, and whether the register had it before. */
interface Wanted {
  readonly response: Response;
  readonly cameBack: boolean;
}

/**
 * Under the lock: which responses does the register lack, or hold in an older version? When there is none, the rest of
 * the work is done at once; else their answers are fetched first, without the lock, because that is slow.
 */
function settleOrFind(
  found: readonly FoundResponse[],
  { cursor }: Progress,
  looks: boolean,
): { unknown: Wanted[]; register: Register; failure: unknown } | null {
  return withLock(() => {
    const { workbook: read, memory } = readRegister();
    const { workbook, failure } = looks ? heeded(read) : { workbook: read, failure: null };
    const known = new Map(workbook.book.orders.map(({ key, revisedAt }) => [key, revisedAt]));
    const isNews = ({ id, at }: FoundResponse): boolean => at > (known.get(id) ?? Number.NEGATIVE_INFINITY);
    const unknown = found.filter(isNews).map(({ id, at, response }) => {
      return { response, cameBack: !known.has(id) && at < cursor - LATE_LISTING };
    });
    const register =
      unknown.length === 0
        ? decideAndSave(workbook, memory, [])
        : { workbook, memory, added: 0, broken: null };
    return { unknown, register, failure };
  });
}

/** One response that Google can't give is left for the next sweep; the others go on. */
function readAll(wanted: readonly Wanted[]): { raw: RawResponse[]; complete: boolean } {
  const raw: RawResponse[] = [];
  for (const { response, cameBack } of wanted) {
    try {
      raw.push(readResponse(response, cameBack));
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
