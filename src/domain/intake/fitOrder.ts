import type { Batch } from '../batch';
import type { OrderDraft } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import type { Claim } from '../quota/claim';
import { unitsOf } from '../quota/claim';
import { fittingPart, poolFull, poolLevels, refusals } from '../quota/room';
import { soldOut } from '../quota/soldOut';
import type { WhenFull } from '../shop';
import { askedFor } from './slices';

/** What an order gets: the units given, why not more, and whether what is missing is refused or queues. */
export interface Fit {
  readonly given: Claim;
  readonly missing: readonly Problem[];
  readonly refused: boolean;
}

const nothingOf = (claim: Claim): Claim => ({ ...claim, lines: [] });

/** Once a batch was sold out, units that come back belong to its queue (src/domain/README.md, Quota 6). */
function belongsToQueue(book: OrderBook, batch: Batch, draft: OrderDraft): boolean {
  return batch.closedBecause === 'quota' || soldOut(book, batch, draft.at);
}

/** Whether the order fits its batch at its own time, and what its policy gives it if it does not. */
export function fitOrder(book: OrderBook, batch: Batch, draft: OrderDraft): Fit {
  const asked = askedFor(book, draft, batch.name);
  const levels = poolLevels(book, batch, draft.at, draft.buyer.whatsapp);
  const full = refusals(levels, asked).map(poolFull);
  const queueOnly = unitsOf(asked) > 0 && belongsToQueue(book, batch, draft);
  if (full.length === 0 && !queueOnly) return { given: asked, missing: [], refused: false };
  const policy: WhenFull = batch.whenFull ?? book.shop.whenFull;
  const partly = policy === 'partial' && !queueOnly;
  return {
    given: partly ? fittingPart(levels, asked) : nothingOf(asked),
    missing: full.length > 0 ? full : [{ code: 'soldOut', params: { batch: batch.name } }],
    refused: policy === 'reject',
  };
}
