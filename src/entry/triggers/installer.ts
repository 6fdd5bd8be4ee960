import { type Memory, recall } from '../../sheets/memory/memory';
import { knownMark } from '../../sheets/memory/ownMark';
import { installerSlot } from '../../sheets/memory/slots';

/** Whether the triggers are another account's: it can't see them, and need not make its own. */
export function isOtherInstaller(memory: Memory): boolean {
  const installer = recall(memory, installerSlot);
  return installer !== '' && installer !== knownMark();
}

/** Whether this account was the last to install triggers: then what it can't see of them is not there. */
export function isInstaller(memory: Memory): boolean {
  const installer = recall(memory, installerSlot);
  return installer !== '' && installer === knownMark();
}
