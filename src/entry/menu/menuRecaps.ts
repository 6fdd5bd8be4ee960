import type { Language } from '../../domain/shop';
import { dialogWords } from '../../messages/dialogs';
import { tabNames } from '../../messages/sheets/tabNames';
import { showTab } from '../../sheets/tabs/recapTab';
import { tell } from '../../ui/dialogs';
import { readRegister, withStanding } from '../intake/takeIn';
import { publishAll } from '../publish/publish';
import { factsWhenDue } from '../triggers/askFacts';
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
    if (refresh(language)) tell(dialogWords[language].recapsFresh);
  });
}

function refresh(language: Language): boolean {
  const { workbook, memory } = readRegister();
  const now = Date.now();
  const standing = withStanding(workbook, now, factsWhenDue(workbook.book, memory, now));
  const published = publishAll({ workbook: standing, memory, added: 0, broken: null }, now, true);
  if (!published) tell(dialogWords[language].busy);
  return published;
}
