import { formatDateTime, type Instant, localTime, type Zone } from '../../domain/calendar';
import { instant } from '../kinds/instant';
import { type Cell, isDate } from '../range/cell';
import { findSheet } from '../range/findSheet';
import { flushWrites } from '../range/flush';
import { readCells } from '../range/readCells';
import { roomOf, writeBlock } from '../range/writeCells';
import type { Place } from '../table/kind';
import { placeColumns } from '../table/placeColumns';
import { marksOf } from '../table/tab';
import { batchTab } from '../tabs/batchTab';
import { lineTab } from '../tabs/lineTab';
import { logTab } from '../tabs/logTab';
import { orderTab } from '../tabs/orderTab';
import type { AnyTab } from './foundTab';

/** Moments that are past, or that a buyer was told; none of what she plans, or has typed as a day. */
const HELD: readonly (readonly [tab: AnyTab, key: string])[] = [
  [orderTab, 'at'],
  [orderTab, 'downPaymentDue'],
  [lineTab, 'at'],
  [batchTab, 'closedAt'],
  [logTab, 'at'],
];

interface Column {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** 1-based. */
  readonly column: number;
  /** From row 2 on; whatever can be read as a moment is a date. */
  readonly cells: readonly Cell[];
}

function columnsOf(tab: AnyTab, key: string, place: Place): Column[] {
  const sheet = findSheet(tab.name);
  if (sheet === null) return [];
  const [header = [], ...rows] = readCells(sheet);
  const column = placeColumns(tab.fields, header, marksOf(sheet)).columns.get(key);
  if (column === undefined || rows.length === 0) return [];
  const cells = rows.map((row): Cell => {
    const cell = row[column] ?? '';
    const read = instant.read(cell, place);
    return read.kind === 'certain' ? new Date(read.value) : cell;
  });
  return [{ sheet, column: column + 1, cells }];
}

function write({ sheet, column, cells }: Column, as: (at: Instant) => Cell, format: string): void {
  const written = cells.map((cell) => [isDate(cell) ? as(cell.getTime()) : cell]);
  // What is no moment stays the text that it is.
  const formats = cells.map((cell) => [isDate(cell) || cell === '' ? format : '@']);
  writeBlock(sheet, { cells: written, formats, row: 2, column }, roomOf(sheet));
}

/** `14/03/2026 20.15.30 WIB`: the same moment in whatever zone it is read. */
function inWords(at: Instant, zone: Zone): string {
  return `${formatDateTime(at, zone)}.${String(localTime(at, zone).second).padStart(2, '0')} ${zone}`;
}

/**
 * Sets another zone. Google keeps in a cell what the clock shows, so each date in the file becomes another moment. That is right for
 * what the seller plans, as a batch's Tutup; a deadline that a buyer was told stays the moment that it was. It stands there in words
 * meanwhile: a run that dies has moved none.
 */
export function moveClock(from: Place, set: () => void): void {
  const held = HELD.flatMap(([tab, key]) => columnsOf(tab, key, from));
  for (const each of held) write(each, (at) => inWords(at, from.zone), '@');
  flushWrites();
  set();
  for (const each of held) write(each, (at) => new Date(at), instant.format ?? '');
  flushWrites();
}
