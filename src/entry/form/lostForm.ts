import { forget, type Memory, remember } from '../../sheets/memory/memory';
import { type FormLink, formerSlot, formSlot } from '../../sheets/memory/slots';
import { problemOf } from '../../sheets/table/brokenWorkbook';
import { isOtherInstaller } from '../triggers/installer';
import { formLink } from './formLink';
import { openShopForm } from './openShopForm';

/**
 * The shop's form, where Google knows of none under its id: deleted, or in a bin. `null` = there is one, or none was made, or it may
 * be another account's. Throws what is no word about the form.
 */
export function lostForm(memory: Memory): FormLink | null {
  const link = formLink(memory);
  if (link === null || isOtherInstaller(memory)) return null;
  try {
    openShopForm(link);
    return null;
  } catch (error) {
    if (problemOf(error) === null) throw error;
    return link;
  }
}

/**
 * Lets go of it, so that a set-up makes another: the seller has said that it won't come back. Should it, it is one that was the shop's
 * before: closed once, and read for a month. A run that holds the document lock.
 */
export function letGoOfLostForm(memory: Memory): void {
  const link = lostForm(memory);
  if (link === null) return;
  remember(formerSlot(link.formId), { link, until: Date.now(), closed: false });
  forget(formSlot);
}
