import type { Batch } from '../batch';
import { SECOND } from '../calendar';
import { isOver } from './batchAt';

/** Ditutup pada and karena that do not speak of this period: the row was copied from an earlier one. */
function fromBefore({ opens, closedAt }: Batch): boolean {
  // Not to the millisecond: a cell does not keep them.
  return opens !== null && closedAt !== null && opens - closedAt >= SECOND;
}

function cleared(batch: Batch): Batch {
  const { status, closedAt, closedBecause } = batch;
  if (closedAt === null && closedBecause === null) return batch;
  if (status === 'open' || status === 'scheduled') return { ...batch, closedAt: null, closedBecause: null };
  const copied = isOver(batch) && fromBefore(batch);
  return copied ? { ...batch, status: 'scheduled', closedAt: null, closedBecause: null } : batch;
}

/**
 * Batches without stamps that are void: of one that the seller has opened again by hand, and of a copied row,
 * which waits for its own Buka (src/domain/README.md, Quota 8). The others are the same objects; so are two of one
 * name, for she is still at work on the copy.
 */
export function clearStamps(batches: readonly Batch[]): readonly Batch[] {
  const names = batches.map(({ name }) => name);
  const once = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  return batches.map((batch) => (once(batch.name) ? cleared(batch) : batch));
}
