import { logHeaders as h } from '../../messages/sheets/logHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { instant } from '../kinds/instant';
import { text } from '../kinds/texts';
import { appendRow } from '../range/appendRow';
import type { Cell } from '../range/cell';
import { findSheet } from '../range/findSheet';
import { readHeader } from '../range/readCells';
import { type Field, field, type RowOf } from '../table/field';
import type { Place } from '../table/kind';
import { columnOf, type Tab } from '../table/tab';

const fields = {
  at: field(h.at, instant, { width: 130 }),
  actor: field(h.actor, text),
  event: field(h.event, text, { width: 120 }),
  subject: field(h.subject, text, { width: 140 }),
  before: field(h.before, text),
  after: field(h.after, text),
  cause: field(h.cause, text, { width: 420 }),
};

type LogFields = typeof fields;
export type LogRow = RowOf<LogFields>;

/** What happened, newest last. No address, no phone, no answer of a buyer comes here. */
export const logTab: Tab<LogFields> = { name: tabNames.log, fields, rowKey: 'at' };

/** Writes rows of Log, as far as its columns are there. A log that can't be written stops nothing. */
export function appendLog(rows: readonly LogRow[], place: Place): void {
  if (rows.length === 0) return;
  try {
    const sheet = findSheet(logTab.name);
    if (sheet === null) return;
    const header = readHeader(sheet);
    for (const row of rows) appendRow(sheet, logCells(header, row, place));
  } catch (error) {
    console.error('Log', String(error));
  }
}

function logCells(header: readonly string[], row: LogRow, place: Place): Cell[] {
  const cells = new Array<Cell>(header.length).fill('');
  for (const [key, { header: words }] of Object.entries(fields)) {
    const column = columnOf(words, header);
    if (column >= 0) cells[column] = cellOf(row, key, place);
  }
  return cells;
}

function cellOf(row: LogRow, key: string, place: Place): Cell {
  const { kind }: Field<unknown> = fields[key as keyof LogFields];
  return kind.write(row[key as keyof LogFields], place);
}
