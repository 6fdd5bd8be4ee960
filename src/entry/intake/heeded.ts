import { type Memory, recall } from '../../sheets/memory/memory';
import { type Progress, touchedSlot } from '../../sheets/memory/slots';
import { heedTyped } from '../../sheets/typed/heedTyped';
import type { Workbook } from '../../sheets/workbook';

/** With what she has typed into recaps; inside the lock. A recap that can't be written keeps up no order. */
export function heeded(workbook: Workbook): { workbook: Workbook; failure: unknown } {
  try {
    return { workbook: heedTyped(workbook), failure: null };
  } catch (failure) {
    return { workbook, failure };
  }
}

/** By a hand, or by a run that left something typed to the next, since the sweep that remembers another mark. */
export function isTouched(memory: Memory, { touched = 0 }: Progress): boolean {
  return recall(memory, touchedSlot) !== touched;
}
