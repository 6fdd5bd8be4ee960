import type { Language } from '../domain/shop';
import { consentLines, consentMenu, menuTitle, menuWords } from '../messages/menu';

/**
 * Builds the menu, and touches nothing else: it runs in every open file, also before anybody has given the
 * script permission to do anything.
 */
export function buildMenu(language: Language): void {
  const ui = SpreadsheetApp.getUi();
  const consent = ui.createMenu(consentMenu[language]);
  for (const line of consentLines) consent.addItem(line[language], 'menuGuide');
  ui.createMenu(menuTitle)
    .addItem(menuWords.menuPanel[language], 'menuPanel')
    .addSeparator()
    .addItem(menuWords.menuSetUp[language], 'menuSetUp')
    .addItem(menuWords.menuSync[language], 'menuSync')
    .addSeparator()
    .addItem(menuWords.menuOpenBatch[language], 'menuOpenBatch')
    .addItem(menuWords.menuCloseOrders[language], 'menuCloseOrders')
    .addItem(menuWords.menuDuplicateBatch[language], 'menuDuplicateBatch')
    .addItem(menuWords.menuProductionRecap[language], 'menuProductionRecap')
    .addItem(menuWords.menuRefreshRecaps[language], 'menuRefreshRecaps')
    .addItem(menuWords.menuPasteChats[language], 'menuPasteChats')
    .addItem(menuWords.menuRecordPayment[language], 'menuRecordPayment')
    .addItem(menuWords.menuWaitingList[language], 'menuWaitingList')
    .addItem(menuWords.menuPrint[language], 'menuPrint')
    .addSeparator()
    .addItem(menuWords.menuAdoptForm[language], 'menuAdoptForm')
    .addItem(menuWords.menuCheck[language], 'menuCheck')
    .addItem(menuWords.menuGuide[language], 'menuGuide')
    .addSubMenu(consent)
    .addToUi();
}
