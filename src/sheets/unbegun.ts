import { tabNames } from '../messages/sheets/tabNames';
import { isKnown } from './memory/known';
import type { Memory } from './memory/memory';
import { findSheet } from './range/findSheet';

/** Whether no set-up has even begun here: none is remembered, and the tab that is made first is not there. */
export function isUnbegun(memory: Memory): boolean {
  return !isKnown(memory) && findSheet(tabNames.settings) === null;
}
