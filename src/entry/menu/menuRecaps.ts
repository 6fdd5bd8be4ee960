import type { Language } from '../../domain/shop';
import { phrases } from '../../messages/phrases';
import { tabNames } from '../../messages/sheets/tabNames';
import { readMemory } from '../../sheets/memory/memory';
import { showTab } from '../../sheets/tabs/recapTab';
import { tell } from '../../ui/dialogs';
import { readForShow } from '../intake/takeIn';
import { publishAll } from '../publish/publish';
import { fromMenu } from './fromMenu';

/** Rekap produksi: made anew from the register and brought to the front. */
export function menuProductionRecap(): void {
  fromMenu('menuProductionRecap', (language) => {
    if (refresh(language)) showTab(tabNames.productionRecap);
  });
}

/** Perbarui semua rekap: also what somebody has written into. */
export function menuRefreshRecaps(): void {
  fromMenu('menuRefreshRecaps', (language) => {
    if (refresh(language)) tell(phrases('dialogs', language)('recapsFresh'));
  });
}

function refresh(language: Language): boolean {
  const memory = readMemory();
  const now = Date.now();
  const register = { workbook: readForShow(memory, now), memory, added: 0, broken: null };
  const published = publishAll(register, now, true);
  if (!published) tell(phrases('dialogs', language)('busy'));
  return published;
}
