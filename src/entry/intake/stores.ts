import { HOUR, type Instant, MINUTE } from '../../domain/calendar';
import { fingerprintOf } from '../../domain/fingerprint';
import { CONFIRMED } from '../../domain/payment/payment';
import { responsesSince } from '../../forms/responsesSince';
import type { Memory } from '../../sheets/memory/memory';
import type { FormLink, Progress } from '../../sheets/memory/slots';
import { readHeartbeat } from '../../sheets/range/heartbeat';
import { openFormer } from '../form/closeFormers';
import { confirmationLink, formerForms, formLink, ordersSince } from '../form/formLink';
import { openConfirmation, openShopForm } from '../form/openShopForm';

type Form = GoogleAppsScript.Forms.Form;

export interface FoundResponse {
  readonly id: string;
  readonly at: Instant;
  readonly response: GoogleAppsScript.Forms.FormResponse;
  /** Of the second form. */
  readonly isProof: boolean;
  /** Under which the register knows it. */
  readonly key: string;
  readonly formId: string;
  /** Up to that moment a complete sweep has seen all that the form keeps. */
  readonly seenTo: Instant;
  /** Idle sweeps look into its form, too: the last of them, or one so long before (ms). `null` = they do not. */
  readonly idleLag: number | null;
}

export interface Found {
  readonly responses: readonly FoundResponse[];
  /** Why the form could not be looked into; null = it was. */
  readonly failure: unknown;
}

/** What one of the forms keeps itself; looked into when it is first asked for, once. */
export interface Store {
  readonly look: () => Found;
  /** Print of what a complete look has seen last. */
  readonly seen: string | undefined;
}

/** As often as the clock brings a sweep. */
const SWEEP = 10 * MINUTE;
/** How often a sweep reads from the first opening that matters still. */
export const DEEP_EVERY = HOUR;

/** A form that is looked into, and from when on. */
interface Source {
  readonly link: FormLink;
  readonly open: () => Form | null;
  readonly isProof: boolean;
  readonly since: Instant;
  readonly seenTo: Instant;
  readonly idleLag: number | null;
}

/** The stores of order form and second form, from that moment on. A form that is not there has nothing. */
export function storesOf(memory: Memory, progress: Progress, since: Instant): readonly [Store, Store] {
  const { cursor: seenTo, seen, proofs } = progress;
  const [first, second] = [formLink(memory), confirmationLink(memory)];
  const orders = first && {
    ...{ link: first, open: () => openShopForm(first), isProof: false },
    ...{ since: Math.max(since, ordersSince(first)), ...seenOf(first, progress, second !== null) },
  };
  const told = second && {
    ...{ link: second, open: () => openConfirmation(second), isProof: true },
    ...{ since, seenTo, idleLag: null },
  };
  return [
    { look: lookOnce(orders), seen },
    { look: lookOnce(told), seen: proofs },
  ];
}

/** The form that orders come by, as the sweep remembers it: our own that always was, by nothing. */
export function markOf(link: FormLink | null): string | undefined {
  return link?.adopted === undefined ? undefined : link.formId;
}

/** Of a form that was adopted since, nothing has been read yet. */
export function isUnread(link: FormLink | null, { form }: Progress): boolean {
  return link?.adopted !== undefined && link.held === undefined && form !== link.formId;
}

/** One that is the shop's once more was looked into by deep sweeps alone. */
function seenOf(link: FormLink, progress: Progress, inTurn: boolean): Pick<Source, 'seenTo' | 'idleLag'> {
  if (isUnread(link, progress)) return { seenTo: Number.NEGATIVE_INFINITY, idleLag: null };
  if (markOf(link) !== progress.form) return { seenTo: progress.deepAt, idleLag: null };
  return { seenTo: progress.cursor, idleLag: inTurn ? SWEEP : 0 };
}

/**
 * Up to which moment sweeps have seen all of a form that they watch: one that finds nothing new notes no more than the time of its run,
 * beside the titles of Perlu Tindakan. Later than the next deep look nobody is idle.
 */
export function watchedTo({ seenTo, idleLag }: FoundResponse): Instant {
  if (idleLag === null) return seenTo;
  const idleAt = Math.min(readHeartbeat() ?? 0, seenTo + DEEP_EVERY);
  return Math.max(seenTo, idleAt - idleLag);
}

/**
 * What forms keep that were the shop's before; for deep sweeps, for each costs two round trips. While one was the shop's, every
 * sweep looked into it.
 */
export function formerStores(memory: Memory, { cursor, deepAt }: Progress, since: Instant): Found {
  const found = formerForms(memory).map((former) => {
    const { link, until } = former;
    return findResponses({
      ...{ link, open: () => openFormer(former), isProof: false },
      ...{ since: Math.max(since, ordersSince(link)), idleLag: null },
      seenTo: Math.max(deepAt, Math.min(cursor, until)),
    });
  });
  return {
    responses: found.flatMap(({ responses }) => responses),
    failure: found.map(({ failure }) => failure).find((failure) => failure !== null) ?? null,
  };
}

/**
 * What a sweep that may be in vain looks into: all, or where there is a second form each of the two in turn, by the time
 * that has passed since all was looked into. To look costs two round trips a form.
 */
export function storesToLook(
  [orders, proofs]: readonly [Store, Store],
  memory: Memory,
  passed: number,
): readonly Store[] {
  if (confirmationLink(memory) === null) return [orders];
  return Math.round(passed / SWEEP) % 2 === 1 ? [orders] : [proofs];
}

/** Print of the responses after a moment. */
export function printSince({ responses }: Found, moment: Instant): string {
  return fingerprintOf(responses.filter(({ at }) => at > moment).map(({ id, at }) => [id, at]));
}

function lookOnce(source: Source | null): () => Found {
  let found: Found | null = null;
  return () => {
    found ??= source === null ? { responses: [], failure: null } : findResponses(source);
    return found;
  };
}

/** Ids and moments are asked for here, before the lock. Batches are settled even where the form is gone. */
function findResponses({ link: { formId }, open, since, ...known }: Source): Found {
  try {
    const form = open();
    const listed = form === null ? [] : responsesSince(form, since);
    const responses = listed.map((response) => {
      const id = response.getId();
      const at = response.getTimestamp().getTime();
      return { id, at, response, key: known.isProof ? CONFIRMED + id : id, formId, ...known };
    });
    return { responses, failure: null };
  } catch (failure) {
    return { responses: [], failure };
  }
}
