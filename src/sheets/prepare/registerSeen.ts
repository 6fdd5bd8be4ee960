import type { Cell } from '../range/cell';
import { findSheet } from '../range/findSheet';
import { columnMarks, columnsMade } from '../range/marks';
import { readCells } from '../range/readCells';
import type { Fields } from '../table/field';
import type { Place } from '../table/kind';
import { isTitleRow, placeColumns } from '../table/placeColumns';
import { type Table, tableOf } from '../table/readTable';
import { type Columns, lostKeys, type Tab } from '../table/tab';
import { markedIn } from './markColumns';

/** A tab of the register that may have lost columns. */
export interface Seen<F extends Fields> {
  readonly table: Table<F>;
  readonly cells: readonly Cell[][];
  /** Keys of columns that once stood there. */
  readonly lost: readonly string[];
}

/** Reads what is there of a tab; lost columns count as blank. `null` = the tab or its titles are gone. */
export function seenOf<F extends Fields>(tab: Tab<F>, place: Place): Seen<F> | null {
  const sheet = findSheet(tab.name);
  const cells = sheet === null ? [] : readCells(sheet);
  if (sheet === null || !isTitleRow(tab.fields, cells[0] ?? [])) return null;
  const { columns, missing } = placeColumns(tab.fields, cells[0] ?? [], markedIn(columnMarks(sheet)));
  const lost = missing.length === 0 ? [] : lostKeys(tab.fields, missing, columnsMade(sheet));
  const found = Object.fromEntries(columns) as Columns<F>;
  return { table: tableOf(tab, sheet, cells, found, place), cells, lost };
}
