import type { Words } from '../../messages/sheets/words';
import { book } from '../range/book';
import { findSheet } from '../range/findSheet';

/** Brings a tab to the front, for the person who asked for it. */
export function showTab(name: Words): void {
  const sheet = findSheet(name);
  if (sheet !== null) book().setActiveSheet(sheet);
}
