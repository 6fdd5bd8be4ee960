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
