import { logHeaders as h } from '../../messages/sheets/logHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { instant } from '../kinds/instant';
import { text } from '../kinds/texts';
import { appendRow } from '../range/appendRow';
import type { Cell } from '../range/cell';
import { ensureSheet } from '../range/ensureSheet';
import { readHeader } from '../range/readCells';
import { writeTitles } from '../range/titleRow';
import { type Field, field, type RowOf } from '../table/field';
import type { Place } from '../table/kind';
import type { Tab } from '../table/tab';
import { columnOf } from '../table/titles';

const fields = {
  at: field(h.at, instant, { width: 130 }),
  actor: field(h.actor, text),
  event: field(h.event, text, { width: 120 }),
  subject: field(h.subject, text, { width: 140 }),
  before: field(h.before, text),
  after: field(h.after, text, { width: 195 }),
  cause: field(h.cause, text, { width: 420 }),
};

type LogFields = typeof fields;
export type LogRow = RowOf<LogFields>;

/** What happened, newest last. No address, no phone, no answer of a buyer comes here. */
export const logTab: Tab<LogFields> = { name: tabNames.log, fields, rowKey: 'at' };

/**
 * Writes rows of Log, under the titles that are there. Google may fail once, then some stand there twice; a log that
 * can't be written stops nothing.
 */
export function appendLog(rows: readonly LogRow[], place: Place, again = true): void {
  if (rows.length === 0) return;
  try {
    const sheet = ensureSheet(logTab.name, place.language);
    const titles = titlesOf(sheet, place);
    for (const row of rows) appendRow(sheet, logCells(titles, row, place));
  } catch (error) {
    if (again) appendLog(rows, place, false);
    else console.error('Log', String(error));
  }
}

/** The seller may clear the tab, or delete it: what is written next has titles above it again. */
function titlesOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, { language }: Place): string[] {
  const header = readHeader(sheet);
  const own = Object.values(fields).map((each) => each.header[language]);
  if (header.some((title) => title !== '')) return header;
  writeTitles(sheet, new Map(own.map((title, column) => [column, title])));
  return own;
}

/** Where no title of ours stands above it, a row is written in the order of the titles: better than not at all. */
function logCells(header: readonly string[], row: LogRow, place: Place): Cell[] {
  const keys = Object.keys(fields);
  const places = Object.values(fields).map((each) => columnOf(each.header, header));
  const isTitled = places.some((column) => column >= 0);
  const cells = new Array<Cell>(Math.max(header.length, keys.length)).fill('');
  for (const [index, key] of keys.entries()) {
    const column = isTitled ? (places[index] ?? -1) : index;
    if (column >= 0) cells[column] = cellOf(row, key, place);
  }
  return cells;
}

function cellOf(row: LogRow, key: string, place: Place): Cell {
  const { kind }: Field<unknown> = fields[key as keyof LogFields];
  return kind.write(row[key as keyof LogFields], place);
}
