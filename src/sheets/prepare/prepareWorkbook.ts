import type { Zone } from '../../domain/calendar';
import { assertWords } from '../../messages/phrases';
import { type Memory, recall, remember } from '../memory/memory';
import { zoneSlot } from '../memory/slots';
import { book } from '../range/book';
import { ensureSheet } from '../range/ensureSheet';
import { sheetNamed } from '../range/findSheet';
import { flushWrites, noteWrite } from '../range/flush';
import { freezeRows } from '../range/freeze';
import { BOXES } from '../register/orderBoxes';
import type { Place } from '../table/kind';
import { batchTab } from '../tabs/batchTab';
import { logTab } from '../tabs/logTab';
import { orderTab } from '../tabs/orderTab';
import { productTab } from '../tabs/productTab';
import { prepareRecap } from '../tabs/recapTab';
import { settingsTab } from '../tabs/shopTab';
import { assertRegisterWhole } from './assertRegisterWhole';
import { drawBoxes } from './drawBoxes';
import { ensureTabs } from './ensureTabs';
import { fillBlanks } from './fillBlanks';
import { assertNoneHers } from './herTabs';
import { moveClock } from './moveClock';
import { LEDGER_IN_USE, RECAPS, REGISTER, SET_BY_SELLER } from './ourTabs';
import { prepareHeartbeat } from './prepareHeartbeat';
import { prepareSettings } from './prepareSettings';
import { prepareTabs } from './prepareTabs';
import { regainColumns } from './regainColumns';

const IANA: Readonly<Record<Zone, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

/** Google's codes for Indonesia; which of the two it takes is not documented, so the result is read back. */
const INDONESIA = ['in_ID', 'id_ID'];

/**
 * Tabs, headers, formats, dropdowns, zone and locale, in the order in which the seller meets them. Under the script
 * lock; doing it again changes nothing. Throws `lostTab` or `goneHeader` where orders have lost a part of their tabs:
 * what can be made again stands by then; `wordsUnread` and `herTabs` before anything is written.
 */
export function prepareWorkbook(memory: Memory): Place {
  assertWords();
  assertNoneHers(memory);
  const place = prepareSettings();
  alignPlace(place, memory);
  regainColumns(place);
  const lost = whyLost(() => assertRegisterWhole(memory, place));
  const ours = [...SET_BY_SELLER, ...(lost === null ? [...REGISTER, LEDGER_IN_USE] : [])];
  ensureTabs([...ours.map(({ name }) => name), ...RECAPS, logTab.name], place);
  const tabs = prepareTabs([...ours, logTab], place);
  const recaps = RECAPS.map((name) => prepareRecap(name, place));
  prepareHeartbeat(place, Date.now());
  freezeRows([ensureSheet(settingsTab.name, place.language), ...tabs, ...recaps]);
  if (lost !== null) throw lost.error;
  fillBlanks(productTab, ['mode', 'active'], place);
  fillBlanks(batchTab, ['status'], place);
  drawBoxes(productTab, ['active'], place);
  drawBoxes(orderTab, BOXES, place);
  removeEmptySheet();
  flushWrites();
  return place;
}

function whyLost(assertWhole: () => void): { error: unknown } | null {
  try {
    assertWhole();
    return null;
  } catch (error) {
    return { error };
  }
}

/** Zone and locale in which typed dates and numbers are read. */
export function alignPlace(place: Place, memory: Memory): void {
  setZone(place, recall(memory, zoneSlot));
  if (recall(memory, zoneSlot) !== place.zone) remember(zoneSlot, place.zone);
  setLocale();
}

/** Whether `alignPlace` has nothing to do: `null`, or what stands there instead. */
export function otherPlace(zone: Zone): { zone: string | null; locale: string | null } {
  const [here, locale] = [book().getSpreadsheetTimeZone(), book().getSpreadsheetLocale()];
  return { zone: here === IANA[zone] ? null : here, locale: INDONESIA.includes(locale) ? null : locale };
}

/**
 * Typed dates are meant on the shop's clock, not on that of whoever made the file. `last` = the zone that was set here: where it is
 * the shop's still, somebody has changed the file's, and every date is again what it was.
 */
function setZone(place: Place, last: Zone | null): void {
  const here = book().getSpreadsheetTimeZone();
  if (here === IANA[place.zone]) return;
  const from = (Object.keys(IANA) as Zone[]).find((zone) => IANA[zone] === here);
  const set = (): void => void book().setSpreadsheetTimeZone(IANA[place.zone]);
  if (from === undefined || last === place.zone) set();
  else moveClock({ ...place, zone: from }, set);
}

/** So that `75.000` is seventy-five thousand. An English shop in Indonesia types no differently. */
function setLocale(): void {
  for (const code of INDONESIA) {
    if (INDONESIA.includes(book().getSpreadsheetLocale())) return;
    trySetLocale(code);
  }
}

function trySetLocale(code: string): void {
  try {
    book().setSpreadsheetLocale(code);
  } catch {
    // Google does not know this code: the next one is tried.
  }
}

/** The blank tab of a new file, under the names that Google gives it; one that holds anything stays. */
function removeEmptySheet(): void {
  const sheet = sheetNamed({ id: 'Sheet1', en: 'Sheet1' }) ?? sheetNamed({ id: 'Lembar1', en: 'Sheet 1' });
  if (sheet === null || sheet.getLastRow() > 0) return;
  noteWrite();
  book().deleteSheet(sheet);
}
