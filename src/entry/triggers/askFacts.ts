import { nothingAsked, type OpeningFacts } from '../../domain/batch/openingFacts';
import { dueToOpen } from '../../domain/batch/settleBatches';
import type { Instant } from '../../domain/calendar';
import type { OrderBook } from '../../domain/orderBook';
import { isUnpublished } from '../../forms/publishForm';
import type { Memory } from '../../sheets/memory/memory';
import type { FormLink } from '../../sheets/memory/slots';
import { problemOf } from '../../sheets/table/brokenWorkbook';
import { formLink } from '../form/formLink';
import { openShopForm } from '../form/openShopForm';
import { isInstaller } from './installer';

/** The facts, where a batch is about to open; at any other time nothing is asked of Google. */
export function factsWhenDue(book: OrderBook, memory: Memory, now: Instant): OpeningFacts {
  return dueToOpen(book, now).length > 0 ? askFacts(memory) : nothingAsked;
}

/** What must hold beside the tabs for a batch to open (src/domain/README.md, Quota 10). Never throws. */
export function askFacts(memory: Memory): OpeningFacts {
  return { form: formFact(memory), triggersAlive: orNull(() => triggersAlive(memory)) };
}

function formFact(memory: Memory): OpeningFacts['form'] {
  const link = orNull(() => ({ found: formLink(memory) }));
  if (link === null) return null;
  if (link.found === null) return 'missing';
  const form = orNull(() => openedOrGone(link.found));
  if (form === null || form === 'gone') return form;
  const unpublished = orNull(() => isUnpublished(form));
  return unpublished === null ? null : unpublished ? 'unpublished' : 'ready';
}

function openedOrGone(link: FormLink | null): GoogleAppsScript.Forms.Form | 'gone' | null {
  try {
    return link && openShopForm(link);
  } catch (error) {
    if (problemOf(error)?.code === 'formGone') return 'gone';
    throw error;
  }
}

/** Nobody sees another account's triggers: that there is none can be told only to the one who installed them. */
function triggersAlive(memory: Memory): boolean | null {
  const present = ScriptApp.getProjectTriggers();
  if (present.some((trigger) => trigger.getHandlerFunction() === 'onSweep')) return true;
  return isInstaller(memory) ? false : null;
}

/** An answer that Google does not give keeps no batch shut. */
function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    console.error('before opening', String(error));
    return null;
  }
}
