import { type Memory, recall, remember } from '../../sheets/memory/memory';
import { ownMark } from '../../sheets/memory/ownMark';
import { installerSlot } from '../../sheets/memory/slots';

/** Notes whose triggers run. `true` = another account has installed triggers before. */
export function noteInstaller(memory: Memory): boolean {
  const mine = ownMark(randomMark);
  const before = recall(memory, installerSlot);
  if (before !== mine) remember(installerSlot, mine);
  return before !== '' && before !== mine;
}

/** More chance than two accounts of one file could ever share. */
function randomMark(): string {
  const part = (): string => Math.random().toString(36).slice(2, 12).padEnd(10, '0');
  return part() + part();
}
