import { isKnown } from './known';
import { forget, type Memory, recall, remember, tidyMemory } from './memory';
import {
  confirmationSlot,
  FORMER,
  failuresSlot,
  formSlot,
  homeSlot,
  installedSlot,
  installerSlot,
  progressSlot,
  publishedSlot,
} from './slots';
import { spreadsheetId } from './spreadsheetId';

/**
 * Whether this memory came along from another file: whoever copies a file may copy its properties, too (nobody
 * knows), and then form, triggers and progress belong to the other one.
 */
export function isCopy(memory: Memory): boolean {
  const home = recall(memory, homeSlot);
  const known = home === '' ? (recall(memory, formSlot)?.spreadsheetId ?? '') : home;
  return known !== '' && known !== spreadsheetId();
}

/** Whether Siapkan has run in this very file: what came along in a copy, or nothing at all, says it has not. */
export function isSetUp(memory: Memory): boolean {
  return isKnown(memory) && !isCopy(memory);
}

/**
 * Drops what belongs to the file that this one was copied from, and remembers which file this is. `true` = there
 * was something. Order numbers are kept: none that a buyer of the same shop holds is given twice. What tells a copy
 * goes last, so that a killed run is completed by the next.
 */
export function settleIn(memory: Memory): boolean {
  const copied = isCopy(memory);
  const theirs = [progressSlot, publishedSlot, failuresSlot, installerSlot, installedSlot, confirmationSlot];
  if (copied) for (const slot of theirs) forget(slot);
  const formers = Object.keys(memory).filter((key) => key.startsWith(FORMER));
  if (copied) for (const key of formers) forget({ key });
  if (recall(memory, homeSlot) !== spreadsheetId()) remember(homeSlot, spreadsheetId());
  if (copied) forget(formSlot);
  tidyMemory();
  return copied;
}
