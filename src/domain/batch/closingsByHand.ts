import type { Batch } from '../batch';
import { by, type LifeEvent } from '../life/story';
import { isOver } from './batchAt';

/** What the seller has just closed by the cell Status, told as a closing by the menu is (src/domain/README.md, Quota 8). */
export function closingsByHand(before: readonly Batch[], after: readonly Batch[]): LifeEvent[] {
  return after.flatMap(({ name, status, closedBecause }, index) => {
    const was = before[index];
    const isNews = was !== undefined && isOver(was) && was.closedBecause === null;
    if (!isNews || closedBecause !== 'seller') return [];
    return [{ ...by('seller', name), kind: 'closedByHand', after: status }];
  });
}
