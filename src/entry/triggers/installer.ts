import { type Memory, recall, remember } from '../../sheets/memory/memory';
import { knownMark, ownMark } from '../../sheets/memory/ownMark';
import { installerSlot } from '../../sheets/memory/slots';

/** Whether the triggers are another account's: it can't see them, and need not make its own. */
export function isOtherInstaller(memory: Memory): boolean {
  const installer = recall(memory, installerSlot);
  return installer !== '' && installer !== knownMark();
}

/** Notes whose triggers run. `true` = another account has installed triggers before. */
export function noteInstaller(memory: Memory): boolean {
  const mine = ownMark(randomMark);
  const before = recall(memory, installerSlot);
  if (before !== mine) remember(installerSlot, mine);
  return before !== '' && before !== mine;
}

/** Whether this account was the last to install triggers: then what it can't see of them is not there. */
export function isInstaller(memory: Memory): boolean {
  const installer = recall(memory, installerSlot);
  return installer !== '' && installer === knownMark();
}

/** More chance than two accounts of one file could ever share. */
function randomMark(): string {
  const part = (): string => Math.random().toString(36).slice(2, 12).padEnd(10, '0');
  return part() + part();
}
