import { type Memory, recall } from './memory';
import { formSlot, homeSlot } from './slots';

/** Whether a set-up is remembered, of this file or of another. */
export function isKnown(memory: Memory): boolean {
  return recall(memory, homeSlot) !== '' || recall(memory, formSlot) !== null;
}
