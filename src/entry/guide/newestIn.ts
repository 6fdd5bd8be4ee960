import { isSetUp } from '../../sheets/memory/copy';
import { readMemory } from '../../sheets/memory/memory';
import type { Failed } from '../../ui/paymentAnswers';
import { sweep, throwFailed } from '../intake/sweep';
import { failed } from '../page/fromPage';

/**
 * Takes in what buyers have sent and she has typed, whether an event told of it or not: by that it is judged what may be taken away.
 * `null` = all of it is in. A copy is not set up: what it remembers may be another file's form.
 */
export function newestIn(): Failed | null {
  if (!isSetUp(readMemory())) return null;
  const swept = sweep(true);
  // A deep sweep is never idle.
  if (swept === null || swept === 'idle') return failed('busy');
  if (swept.progress !== null) return null;
  throwFailed(swept);
  return failed('busy');
}
