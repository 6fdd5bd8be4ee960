import { type Memory, recall, remember } from '../../sheets/memory/memory';
import { ownMark } from '../../sheets/memory/ownMark';
import { installerSlot } from '../../sheets/memory/slots';

/** Notes whose triggers run. `true` = another account has installed triggers before. */
export function noteInstaller(memory: Memory): boolean {
  const mine = ownMark(Date.now().toString(36));
  const before = recall(memory, installerSlot);
  if (before !== mine) remember(installerSlot, mine);
  return before !== '' && before !== mine;
}
