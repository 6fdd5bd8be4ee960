import { type Instant, MINUTE } from '../../domain/calendar';
import { fingerprintOf } from '../../domain/fingerprint';
import { CONFIRMED } from '../../domain/payment/payment';
import { responsesSince } from '../../forms/responsesSince';
import type { Memory } from '../../sheets/memory/memory';
import type { Progress } from '../../sheets/memory/slots';
import { confirmationLink, formLink, ordersSince } from '../form/formLink';
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

/** The stores of order form and second form, from that moment on. A form that is not there has nothing. */
export function storesOf(
  memory: Memory,
  { seen, proofs }: Progress,
  since: Instant,
): readonly [Store, Store] {
  const [first, second] = [formLink(memory), confirmationLink(memory)];
  return [
    {
      look: lookOnce(first && (() => openShopForm(first)), false, Math.max(since, ordersSince(first))),
      seen,
    },
    { look: lookOnce(second && (() => openConfirmation(second)), true, since), seen: proofs },
  ];
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

function lookOnce(open: (() => Form) | null, isProof: boolean, since: Instant): () => Found {
  let found: Found | null = null;
  return () => {
    found ??= findResponses(open, isProof, since);
    return found;
  };
}

/** Ids and moments are asked for here, before the lock. Batches are settled even where the form is gone. */
function findResponses(open: (() => Form) | null, isProof: boolean, since: Instant): Found {
  try {
    const listed = open === null ? [] : responsesSince(open(), since);
    const responses = listed.map((response) => {
      const id = response.getId();
      const at = response.getTimestamp().getTime();
      return { id, at, response, isProof, key: isProof ? CONFIRMED + id : id };
    });
    return { responses, failure: null };
  } catch (failure) {
    return { responses: [], failure };
  }
}
