import type { Batch } from '../batch';
import type { Rupiah } from '../money';
import type { OrderDraft } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import type { Claim } from '../quota/claim';
import { unitsOf } from '../quota/claim';
import { policyFor } from '../quota/policy';
import { fittingPart, poolFull, poolLevels, refusals } from '../quota/room';
import { askedFor } from './slices';

/** What an order gets: the units given, why not more, and whether what is missing is refused or queues. */
export interface Fit {
  readonly given: Claim;
  readonly missing: readonly Problem[];
  readonly refused: boolean;
}

const nothingOf = (claim: Claim): Claim => ({ ...claim, lines: [] });

/**
 * Whether the order, less its `discount`, fits its batch at its own time, and what the policy gives it if not
 * (src/domain/README.md, Quota 5 and 6).
 */
export function fitOrder(book: OrderBook, batch: Batch, draft: OrderDraft, discount: Rupiah): Fit {
  const asked = { ...askedFor(book, draft, batch.name), discount };
  const levels = poolLevels(book, batch, draft.at, draft.buyer.whatsapp);
  const full = refusals(levels, asked);
  // Once a batch was sold out, units that come back belong to its queue.
  const queueOnly = unitsOf(asked) > 0 && batch.closedBecause === 'quota';
  if (full.length === 0 && !queueOnly) return { given: asked, missing: [], refused: false };
  const policy = policyFor(book, batch, full);
  const partly = policy === 'partial' && !queueOnly;
  return {
    given: partly ? fittingPart(levels, asked) : nothingOf(asked),
    missing: full.length > 0 ? full.map(poolFull) : [{ code: 'soldOut', params: { batch: batch.name } }],
    refused: policy === 'reject',
  };
}
