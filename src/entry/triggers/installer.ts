import { type Memory, recall, remember } from '../../sheets/memory/memory';
import { knownMark, ownMark } from '../../sheets/memory/ownMark';
import { installerSlot } from '../../sheets/memory/slots';

/** Notes whose triggers run. `true` = another account has installed triggers before. */
export function noteInstaller(memory: Memory): boolean {
  const mine = ownMark(Date.now().toString(36));
  const before = recall(memory, installerSlot);
  if (before !== mine) remember(installerSlot, mine);
  return before !== '' && before !== mine;
}

/** Whether this account was the last to install triggers: then what it can't see of them is not there. */
export function isInstaller(memory: Memory): boolean {
  const installer = recall(memory, installerSlot);
  return installer !== '' && installer === knownMark();
}
