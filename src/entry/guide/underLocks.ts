import { touch } from '../../sheets/memory/touch';
import type { Failed } from '../../ui/paymentAnswers';
import { underDocumentLock } from '../menu/underDocumentLock';
import { failed } from '../page/fromPage';
import { withLock } from '../withLock';

/** A save of Panduan: no other set-up, no publisher and no run of the register beside it. The next sweep looks at what it did. */
export function underLocks<T extends object>(work: () => T): T | Failed {
  const done = underDocumentLock(() =>
    withLock(() => {
      touch(Date.now());
      return work();
    }),
  );
  return done ?? failed('busy');
}
