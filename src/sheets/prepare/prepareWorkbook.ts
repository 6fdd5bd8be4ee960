import type { Zone } from '../../domain/calendar';
import { tabNames } from '../../messages/sheets/tabNames';
import type { Memory } from '../memory/memory';
import { findSheet } from '../range/findSheet';
import { flushWrites, noteWrite } from '../range/flush';
import type { Place } from '../table/kind';
import { batchTab } from '../tabs/batchTab';
import { lineTab } from '../tabs/lineTab';
import { logTab } from '../tabs/logTab';
import { orderTab } from '../tabs/orderTab';
import { poolTab } from '../tabs/poolTab';
import { productTab } from '../tabs/productTab';
import { prepareRecap } from '../tabs/recapTab';
import { assertRegisterWhole } from './assertRegisterWhole';
import { fillBlanks } from './fillBlanks';
import { prepareSettings } from './prepareSettings';
import { type AnyTab, prepareTab } from './prepareTab';

const TABS: readonly AnyTab[] = [batchTab, productTab, poolTab, orderTab, lineTab];

const IANA: Readonly<Record<Zone, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

/** Google's codes for Indonesia; which of the two it takes is not documented, so the result is read back. */
const INDONESIA = ['in_ID', 'id_ID'];

/**
 * Tabs, headers, formats, dropdowns, zone and locale. Under the script lock; doing it again changes nothing. Throws
 * `lostTab` or `lostHeader` where orders have lost a part of their tabs.
 */
export function prepareWorkbook(memory: Memory): Place {
  const place = prepareSettings();
  assertRegisterWhole(memory, place);
  setZone(place.zone);
  setLocale();
  for (const tab of TABS) prepareTab(tab, place);
  for (const name of [tabNames.productionRecap, tabNames.toDo]) prepareRecap(name, place);
  prepareTab(logTab, place);
  fillBlanks(productTab, ['mode', 'active'], place);
  fillBlanks(batchTab, ['status'], place);
  removeEmptySheet();
  flushWrites();
  return place;
}

/** Typed dates are meant on the shop's clock, not on that of whoever made the file. */
function setZone(zone: Zone): void {
  const book = SpreadsheetApp.getActive();
  if (book.getSpreadsheetTimeZone() !== IANA[zone]) book.setSpreadsheetTimeZone(IANA[zone]);
}

/** So that `75.000` is seventy-five thousand. An English shop in Indonesia types no differently. */
function setLocale(): void {
  const book = SpreadsheetApp.getActive();
  for (const code of INDONESIA) {
    if (INDONESIA.includes(book.getSpreadsheetLocale())) return;
    trySetLocale(book, code);
  }
}

function trySetLocale(book: GoogleAppsScript.Spreadsheet.Spreadsheet, code: string): void {
  try {
    book.setSpreadsheetLocale(code);
  } catch {
    // Google does not know this code: the next one is tried.
  }
}

/** The blank tab of a new file, under the names that Google gives it; one that holds anything stays. */
function removeEmptySheet(): void {
  const sheet = findSheet({ id: 'Sheet1', en: 'Sheet1' }) ?? findSheet({ id: 'Lembar1', en: 'Sheet 1' });
  if (sheet === null || sheet.getLastRow() > 0) return;
  noteWrite();
  SpreadsheetApp.getActive().deleteSheet(sheet);
}
