import * as v from 'valibot';
import { phrases } from '../../messages/phrases';
import { readMemory } from '../../sheets/memory/memory';
import type { Adopted, AgreedTo, Said } from '../../ui/adoptionAnswers';
import type { Failed } from '../../ui/paymentAnswers';
import { adoptForm, replacedForm } from '../form/adoptForm';
import { requireFormLink } from '../form/formLink';
import { openShopForm } from '../form/openShopForm';
import { guarded } from '../guarded';
import { advance, sweep, throwFailed } from '../intake/sweep';
import { readRegister } from '../intake/takeIn';
import { underDocumentLock } from '../menu/underDocumentLock';
import { publishSwept } from '../publish/publish';
import { isCutShort } from '../runTime';
import { ADOPTION_ENTRY, failed } from './fromPage';

const agreedTo: v.GenericSchema<unknown, AgreedTo> = v.object({
  formId: v.string(),
  fields: v.record(v.string(), v.string()),
  codes: v.optional(v.record(v.string(), v.record(v.string(), v.string()))),
  history: v.string(),
});

/**
 * Pakai formulir saya: what she has agreed to holds from now on, and what was answered before comes in where she has said.
 * Nothing that the page says is believed: form and products are read anew. Sent again it changes nothing.
 */
export function pageAdoptForm(sent: unknown): Adopted | Said | Failed {
  const agreed = v.parse(agreedTo, sent);
  const isInStep = takenInBefore(agreed.formId);
  if (isInStep !== true) return isInStep;
  const done = underDocumentLock(() => {
    const { workbook, memory } = readRegister();
    const { book } = workbook;
    const isKnown = agreed.history === '' || book.batches.some(({ name }) => name === agreed.history);
    if (!isKnown) return { told: phrases('adoption', book.shop.language)('batchGone') };
    return adoptForm(agreed, memory, book) ?? 'adopted';
  });
  if (done === null) return failed('busy');
  if (done !== 'adopted') return done;
  const taken = takeInHistory();
  return { title: openShopForm(requireFormLink(readMemory())).getTitle(), taken };
}

/** All that was answered on the form that another one is to take the place of is in the register. */
function takenInBefore(formId: string): true | Said | Failed {
  if (replacedForm(formId, readMemory()) === null) return true;
  const swept = sweep(true);
  if (swept === null || swept === 'idle') return failed('busy');
  if (swept.progress !== null) return true;
  if (swept.broken === null && swept.failure !== null) throw swept.failure;
  const say = phrases('adoption', swept.workbook.book.shop.language);
  // Nothing is wrong where a run has merely stopped in time.
  return { told: say(swept.broken === null && isCutShort() ? 'notAllYet' : 'notInStep') };
}

/** It is adopted: what goes wrong now is told in Perlu Tindakan, and the sweep makes up for it. */
function takeInHistory(): number {
  let taken = 0;
  guarded(ADOPTION_ENTRY, () => {
    const swept = sweep(true);
    if (swept === null || swept === 'idle') return;
    taken = swept.added;
    if (publishSwept(swept, Date.now(), { waits: true })) advance(swept);
    throwFailed(swept);
  });
  return taken;
}
