import { type Instant, MINUTE } from '../../domain/calendar';
import type { OrderBook } from '../../domain/orderBook';
import { sourceOf, versionOf } from '../../domain/payment/told';
import { type RawResponse, readResponse } from '../../forms/readResponse';
import { recordFailure } from '../failures';
import { leaveRest, outOfTime } from '../runTime';
import { withLock } from '../withLock';
import { heeded } from './heeded';
import { type FoundResponse, watchedTo } from './stores';
import { decideAndSave, type Register, readRegister } from './takeIn';

/** A response that a complete sweep of so long ago must have found is no new one: its row was deleted since. */
export const LATE_LISTING = 5 * MINUTE;

/** A response to be read, and whether the register had it before. */
interface Wanted extends FoundResponse {
  readonly cameBack: boolean;
}

/**
 * Under the lock: which responses does the register lack, or hold in an older version? When there is none, the rest of
 * the work is done at once; else their answers are fetched first, without the lock, because that is slow.
 */
export function settleOrFind(
  found: readonly FoundResponse[],
  proofsFrom: Instant,
  looks: boolean,
): { unknown: Wanted[]; register: Register; failure: unknown } | null {
  return withLock(() => {
    const { workbook: read, memory } = readRegister();
    const { workbook, failure } = looks ? heeded(read) : { workbook: read, failure: null };
    const known = versionsIn(workbook.book);
    // A row of the ledger that the seller has deleted is not made again for ever.
    const isNews = ({ key, at, isProof }: FoundResponse): boolean =>
      at > (known.get(key) ?? (isProof ? proofsFrom : Number.NEGATIVE_INFINITY));
    const unknown = withReturns(found.filter(isNews), ({ key }) => !known.has(key));
    const register =
      unknown.length === 0 ? decideAndSave(workbook, memory) : { workbook, memory, added: 0, broken: null };
    return { unknown, register, failure };
  });
}

/** What a sweep has seen, and is not in the register, was there: its row has been deleted. Only then anybody asks how far sweeps have seen. */
function withReturns(news: readonly FoundResponse[], isMissing: (each: FoundResponse) => boolean): Wanted[] {
  const watched = news.find((each) => isMissing(each) && each.idleLag !== null);
  const watchedUntil = watched && watchedTo(watched);
  return news.map((each) => {
    const seenTo = each.idleLag === null ? each.seenTo : (watchedUntil ?? each.seenTo);
    return { ...each, cameBack: isMissing(each) && each.at < seenTo - LATE_LISTING };
  });
}

/** When what the register knows of each response was sent. */
function versionsIn({ orders, payments }: OrderBook): ReadonlyMap<string, Instant> {
  const told = (payments ?? []).map(({ key }) => [sourceOf(key), versionOf(key)] as const);
  return new Map([...orders.map(({ key, revisedAt }) => [key, revisedAt] as const), ...told]);
}

/** Responses taken in by one run: each is decided by counting all orders anew, and nobody else is let in meanwhile. */
const MOST_AT_ONCE = 500;

/**
 * Earliest first, so that nobody is overtaken by what is left to the next sweep: a response that Google can't give, and those that
 * are too many for one run.
 */
export function readAll(wanted: readonly Wanted[]): { raw: RawResponse[]; complete: boolean } {
  const raw: RawResponse[] = [];
  for (const { response, ...known } of [...wanted].sort((a, b) => a.at - b.at)) {
    if (raw.length > 0 && isEnough(raw.length)) break;
    try {
      raw.push(readResponse(response, known));
    } catch (error) {
      recordFailure('onSweep', error);
    }
  }
  return { raw, complete: raw.length === wanted.length };
}

function isEnough(read: number): boolean {
  if (read >= MOST_AT_ONCE) leaveRest();
  return read >= MOST_AT_ONCE || outOfTime();
}
