import type { Language } from '../../domain/shop';
import { phrases } from '../../messages/phrases';
import { tabNames } from '../../messages/sheets/tabNames';
import { type Memory, readMemory } from '../../sheets/memory/memory';
import { readShop } from '../../sheets/tabs/readShop';
import { showTab } from '../../sheets/tabs/showTab';
import { hasTyped, heedTyped } from '../../sheets/typed/heedTyped';
import { readWorkbook } from '../../sheets/workbook';
import { tell } from '../../ui/dialogs';
import { readForShow } from '../intake/takeIn';
import { publishAll } from '../publish/publish';
import { isCutShort } from '../runTime';
import { withLock } from '../withLock';
import type { Command } from './fromMenu';
import { tellStage } from './progress';

/** Rekap produksi: made anew from the register and brought to the front. */
export const menuProductionRecap: Command = (language) => {
  if (!refresh(language)) return;
  showTab(tabNames.productionRecap);
  if (isCutShort()) tell(phrases('progress', language)('goesOn'));
  else tellStage('done', language);
};

/** Perbarui semua rekap: also what somebody has written into. */
export const menuRefreshRecaps: Command = (language) => {
  if (refresh(language))
    tell(
      isCutShort() ? phrases('progress', language)('goesOn') : phrases('dialogs', language)('recapsFresh'),
    );
};

function refresh(language: Language): boolean {
  tellStage('reading', language);
  const memory = readMemory();
  takeTyped(memory);
  const now = Date.now();
  const register = { workbook: readForShow(memory, now), memory, added: 0, broken: null };
  tellStage('recaps', language);
  const published = publishAll(register, now, { force: true, waits: true });
  if (!published) tell(phrases('dialogs', language)('busy'));
  return published;
}

/** What she has typed into a recap is taken in first; where the lock is not got, such a recap is left as it is. */
function takeTyped(memory: Memory): void {
  if (hasTyped(readShop().shop)) withLock(() => heedTyped(readWorkbook(memory)));
}
