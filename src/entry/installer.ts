import { type Memory, recall, remember } from '../sheets/memory/memory';
import { installerSlot } from '../sheets/memory/slots';

/**
 * Notes whose triggers run. An account is known by a mark of its own making: its address would need one more
 * permission. `true` = another account has installed triggers before.
 */
export function noteInstaller(memory: Memory): boolean {
  const mine = ownMark();
  const before = recall(memory, installerSlot);
  if (before !== mine) remember(installerSlot, mine);
  return before !== '' && before !== mine;
}

function ownMark(): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty('me');
  if (known !== null) return known;
  const mark = Utilities.getUuid();
  properties.setProperty('me', mark);
  return mark;
}
