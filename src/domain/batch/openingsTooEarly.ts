import type { Batch } from '../batch';
import type { LifeEvent } from '../life/story';
import type { Problem } from '../problem';

/** Why a Status that is open before Buka goes back; `null` = it has not just gone back. */
export function whyNotOpen(before: Batch | undefined, { name, status, opens }: Batch): Problem | null {
  if (before?.status !== 'open' || status !== 'scheduled' || opens === null) return null;
  return { code: 'openedEarly', params: { batch: name, opens } };
}

/** The same, as it is told (src/domain/README.md, Quota 8). */
export function openingsTooEarly(before: readonly Batch[], after: readonly Batch[]): LifeEvent[] {
  return after.flatMap((batch, index): LifeEvent[] => {
    const problem = whyNotOpen(before[index], batch);
    if (problem === null) return [];
    return [{ kind: 'openedEarly', actor: 'seller', orderNo: batch.name, because: [problem] }];
  });
}
