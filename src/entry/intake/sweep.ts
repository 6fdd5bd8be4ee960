import { HOUR, type Instant } from '../../domain/calendar';
import type { OrderBook } from '../../domain/orderBook';
import { type RawResponse, readResponse } from '../../forms/readResponse';
import { responsesSince } from '../../forms/responsesSince';
import { readMemory, recall, remember } from '../../sheets/memory/memory';
import { type FormLink, type Progress, progressSlot } from '../../sheets/memory/slots';
import { recordFailure } from '../failures';
import { formLink } from '../form/formLink';
import { openShopForm } from '../form/openShopForm';
import { withLock } from '../withLock';
import { decideAndSave, type Register, readRegister, throwBroken } from './takeIn';
import { type Taken, takeInAll } from './takeInAll';

/** How far back before its cursor a sweep reads: Google's store may list a response late. */
const OVERLAP = 2 * HOUR;
/** How often a sweep reads from the open batch's opening. */
const DEEP_EVERY = HOUR;

type Response = GoogleAppsScript.Forms.FormResponse;

export interface Swept extends Taken {
  /** Why the form could not be looked into; null = it was. */
  readonly failure: unknown;
}

/** When all has been published that can be: what went wrong. */
export function throwFailed(swept: Swept): void {
  throwBroken(swept);
  if (swept.failure !== null) throw swept.failure;
}

interface Found {
  readonly responses: readonly { readonly id: string; readonly response: Response }[];
  readonly failure: unknown;
}

/**
 * Brings the register in step with the form's own store and with the clock: takes in what no event brought,
 * opens and closes batches, clears what a killed run left. `null` = the lock was not got, nothing is lost.
 */
export function sweep(deep: boolean): Swept | null {
  const now = Date.now();
  const memory = readMemory();
  const progress = recall(memory, progressSlot);
  const isDeep = deep || now - progress.deepAt >= DEEP_EVERY;
  // A batch that opens later than the last sweep must not hide what came in between.
  const from = isDeep ? Math.min(progress.openSince, progress.cursor) : progress.cursor;
  const found = findResponses(formLink(memory), from - OVERLAP);
  const first = settleOrFind(found.responses);
  if (first === null) return null;
  const { raw, complete: allRead } = readAll(first.unknown);
  const complete = allRead && found.failure === null;
  const taken = first.unknown.length === 0 ? { ...first.register, complete } : takeInAll(raw, complete);
  if (taken?.complete && taken.broken === null)
    advance(taken, { now, deepAt: isDeep ? now : progress.deepAt });
  return taken && { ...taken, failure: found.failure };
}

/** Ids are asked for here, before the lock. Batches are settled even where the form is gone. */
function findResponses(link: FormLink | null, since: Instant): Found {
  try {
    const responses = link === null ? [] : responsesSince(openShopForm(link), since);
    return { responses: responses.map((response) => ({ id: response.getId(), response })), failure: null };
  } catch (failure) {
    return { responses: [], failure };
  }
}

/**
 * Under the lock: which responses does the register lack? When it lacks none, the rest of the work is done at
 * once; else their answers are fetched first, without the lock, because that is slow.
 */
function settleOrFind(found: Found['responses']): { unknown: Response[]; register: Register } | null {
  return withLock(() => {
    const { workbook, memory } = readRegister();
    const known = new Set(workbook.book.orders.map(({ key }) => key));
    const unknown = found.filter(({ id }) => !known.has(id)).map(({ response }) => response);
    const register =
      unknown.length === 0
        ? decideAndSave(workbook, memory, [])
        : { workbook, memory, added: 0, broken: null };
    return { unknown, register };
  });
}

/** One response that Google can't give is left for the next sweep; the others go on. */
function readAll(responses: readonly Response[]): { raw: RawResponse[]; complete: boolean } {
  const raw: RawResponse[] = [];
  for (const response of responses) {
    try {
      raw.push(readResponse(response));
    } catch (error) {
      recordFailure('onSweep', error);
    }
  }
  return { raw, complete: raw.length === responses.length };
}

/** Only after a good save: what was read before is never read again but for the overlap. */
function advance({ workbook }: Register, { now, deepAt }: { now: Instant; deepAt: Instant }): void {
  const progress: Progress = { cursor: now, deepAt, openSince: openSince(workbook.book) };
  remember(progressSlot, progress);
}

/** Opening of the earliest batch that takes orders; 0 = none, read everything. */
function openSince({ batches }: OrderBook): Instant {
  const openings = batches.flatMap(({ status, opens }) =>
    status === 'open' && opens !== null ? [opens] : [],
  );
  return openings.length === 0 ? 0 : Math.min(...openings);
}
