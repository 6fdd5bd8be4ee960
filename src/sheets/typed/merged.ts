import { readMemory, recall, remember } from '../memory/memory';
import { type Merged, mergedSlot } from '../memory/slots';
import { touch } from '../memory/touch';
import { cellsOf, type Merge } from '../range/merges';

/** Notes which cells of a recap are merged, so that the next sweep tells it and has the recap written anew. */
export function noteMerged(recap: string, merges: readonly Merge[]): void {
  if (merges.length === 0) return;
  const cells = cellsOf(merges);
  const before = recall(readMemory(), mergedSlot);
  if (before[recap]?.cells === cells) return;
  const row = Math.min(...merges.map(({ rows: [first] }) => first)) + 1;
  remember(mergedSlot, { ...before, [recap]: { cells, row } });
  touch(Date.now());
}

/** They have been taken apart, and every cell is its line's own again. */
export function forgetMerged(recap: string): void {
  const { [recap]: _mended, ...others }: Merged = recall(readMemory(), mergedSlot);
  remember(mergedSlot, others);
}
