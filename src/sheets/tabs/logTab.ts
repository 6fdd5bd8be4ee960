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
import { columnsOf, type Tab } from '../table/tab';

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

/** Writes one row of Log. Without the tab nothing is written. */
export function appendLog(row: LogRow, place: Place): void {
  const sheet = findSheet(logTab.name);
  if (sheet === null) return;
  const columns = columnsOf(logTab, readHeader(sheet), place);
  const cells = new Array<Cell>(Math.max(...Object.values<number>(columns)) + 1).fill('');
  for (const [key, column] of Object.entries(columns)) cells[column] = cellOf(row, key, place);
  appendRow(sheet, cells);
}

function cellOf(row: LogRow, key: string, place: Place): Cell {
  const { kind }: Field<unknown> = fields[key as keyof LogFields];
  return kind.write(row[key as keyof LogFields], place);
}
