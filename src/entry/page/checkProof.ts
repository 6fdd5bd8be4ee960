import { checkProof as check, type ProofCheck } from '../../domain/payment/checkProof';
import { touch } from '../../sheets/memory/touch';
import type { PanelAsk, ProofChecked } from '../../ui/panelAnswers';
import type { Failed } from '../../ui/paymentAnswers';
import { guarded } from '../guarded';
import { decideAndSave, type Register, readRegister, throwBroken } from '../intake/takeIn';
import { publishSoon } from '../publish/publish';
import { withLock } from '../withLock';
import { failed } from './fromPage';

type Ask = Extract<PanelAsk, { ask: 'check' }>;

/**
 * Masuk or Ditolak, pressed beside a proof: the row's Status, under the lock, as if it was picked there. What another run
 * or another person has decided meanwhile stays, and is told.
 */
export function checkProof(asked: Ask): ProofChecked | Failed {
  const done = withLock(() => decide(asked));
  if (done === null) return failed('busy');
  const { register, checked } = done;
  // It is checked: what goes wrong now is told in Perlu Tindakan, and the sweep makes up for it.
  if (register !== null) {
    guarded('menuPanel', () => publishSoon(register, Date.now()));
    throwBroken(register);
  }
  if (checked.outcome === 'decided') return checked;
  return { outcome: checked.outcome, status: asked.status };
}

/** Also of one that says so already: a run that died may have left undone what follows. */
function decide({ print, status }: Ask): {
  register: Register | null;
  checked: ProofCheck;
} {
  const { workbook, memory } = readRegister();
  const checked = check(workbook.book.payments ?? [], print, status);
  if (checked.outcome !== 'checked') return { register: null, checked };
  touch(Date.now());
  const book = { ...workbook.book, payments: checked.payments };
  return { register: decideAndSave({ ...workbook, book }, memory), checked };
}
