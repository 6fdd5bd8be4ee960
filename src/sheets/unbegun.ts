import { tabNames } from '../messages/sheets/tabNames';
import { isKnown } from './memory/known';
import type { Memory } from './memory/memory';
import { findSheet } from './range/findSheet';
import { readCells } from './range/readCells';
import { isTitleRow } from './table/placeColumns';
import { settingsTab } from './tabs/shopTab';

/** Whether no set-up has even begun here: none is remembered, and the tab that is made first is not there, or hers. */
export function isUnbegun(memory: Memory): boolean {
  if (isKnown(memory)) return false;
  const sheet = findSheet(tabNames.settings);
  return sheet === null || !isTitleRow(settingsTab.fields, readCells(sheet)[0] ?? []);
}
