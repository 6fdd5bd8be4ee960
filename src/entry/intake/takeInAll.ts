import type { RawResponse } from '../../forms/readResponse';
import { problemOf } from '../../sheets/table/brokenWorkbook';
import { recordFailure } from '../failures';
import { type Register, takeIn } from './takeIn';

export interface Taken extends Register {
  /** Whether every response that was found could be read and saved. */
  readonly complete: boolean;
}

/** What can't be saved together is taken in one by one: a bad response must not keep out the others. */
export function takeInAll(raw: readonly RawResponse[], complete: boolean): Taken | null {
  try {
    const register = takeIn(raw);
    return register && { ...register, complete };
  } catch (error) {
    if (raw.length < 2 || problemOf(error) !== null) throw error;
    return oneByOne(raw, error);
  }
}

/** Earliest first. Throws what went wrong with all of them if none could be saved. */
function oneByOne(raw: readonly RawResponse[], error: unknown): Taken | null {
  const saved: Register[] = [];
  for (const response of [...raw].sort((a, b) => a.at - b.at)) {
    try {
      const register = takeIn([response]);
      if (register !== null) saved.push(register);
    } catch (failed) {
      recordFailure('onSweep', failed);
    }
  }
  const last = saved[saved.length - 1];
  if (last === undefined) throw error;
  const added = saved.reduce((sum, register) => sum + register.added, 0);
  return { ...last, added, complete: false };
}
