import { noteOn } from '../../messages/sheets/noteOn';
import type { Words } from '../../messages/sheets/words';
import { type Dress, dressColumns } from '../range/dressColumns';
import { dressHeader } from '../range/dressHeader';
import { ensureSheet } from '../range/ensureSheet';
import { freezeFirstColumn } from '../range/freeze';
import type { Field } from '../table/field';
import type { Place } from '../table/kind';
import { type AllColumns, completeColumns } from './completeColumns';
import { type AnyTab, type FoundTab, foundTab } from './foundTab';

/**
 * Gives tabs the headers that they lack, at the right end, dresses their columns and marks them as ours. Nothing is
 * moved, renamed or cleared, so it may be done again at any time. Gives them back. Throws `lostTitles` where a title row is gone.
 */
export function prepareTabs(tabs: readonly AnyTab[], place: Place): GoogleAppsScript.Spreadsheet.Sheet[] {
  const found = tabs.map((tab) => foundTab(tab, ensureSheet(tab.name, place.language)));
  for (const each of found) keepNameInSight(each);
  const columns = completeColumns(found, place);
  for (const [index, each] of found.entries()) dressTab(each, columns[index] ?? new Map(), place);
  return found.map(({ sheet }) => sheet);
}

/**
 * On a phone a tab is many screens wide: what a row is called stays while she goes to what she types. Of a blank tab alone: later she may
 * want it otherwise, and Google freezes no part of a merged cell.
 */
function keepNameInSight({ tab, sheet, cells }: FoundTab): void {
  const [first] = Object.keys(tab.fields);
  const isBlank = cells.every((row) => row.every((cell) => cell === ''));
  if (isBlank && first === tab.rowKey) freezeFirstColumn(sheet);
}

function dressTab({ tab, sheet, room }: FoundTab, columns: AllColumns, place: Place): void {
  dressHeader(sheet, Math.max(...columns.values()) + 1);
  const dresses = [...columns].flatMap(([key, column]) => {
    const field = tab.fields[key];
    return field === undefined ? [] : [[column + 1, dressOf(tab.name, key, field, place)] as const];
  });
  dressColumns(sheet, room.rows, new Map(dresses));
}

function dressOf(tab: Words, key: string, { kind, hidden }: Field<unknown>, place: Place): Dress {
  const note = noteOn(tab, key, place.language);
  return { format: kind.format, choices: kind.choices?.(place) ?? null, note, width: null, hidden };
}
