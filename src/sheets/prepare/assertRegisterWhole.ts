import { type Memory, recall } from '../memory/memory';
import { numbersSlot } from '../memory/slots';
import type { Cell } from '../range/cell';
import { findSheet } from '../range/findSheet';
import { readCells } from '../range/readCells';
import type { Place } from '../table/kind';
import { columnOf, missingHeader, missingTab } from '../table/tab';
import { lineTab } from '../tabs/lineTab';
import { orderTab } from '../tabs/orderTab';
import type { AnyTab } from './prepareTab';

/**
 * A register that is in use is never completed with an empty tab or column: orders would be read as if they had
 * no units or no key, sold twice and taken in twice. Throws `lostTab` or `lostHeader` with what to put back.
 */
export function assertRegisterWhole(memory: Memory, place: Place): void {
  const tabs = [orderTab, lineTab].map((tab) => ({ tab, cells: cellsOf(tab) }));
  const numbersGiven = Object.keys(recall(memory, numbersSlot)).length > 0;
  const inUse = numbersGiven || tabs.some(({ cells }) => cells !== null && hasRows(cells));
  if (inUse) for (const { tab, cells } of tabs) assertWhole(tab, cells, place);
}

function cellsOf({ name }: AnyTab): Cell[][] | null {
  const sheet = findSheet(name);
  return sheet === null ? null : readCells(sheet);
}

function hasRows(cells: readonly Cell[][]): boolean {
  return cells.slice(1).some((row) => row.some((cell) => String(cell).trim() !== ''));
}

function assertWhole(tab: AnyTab, cells: readonly Cell[][] | null, place: Place): void {
  if (cells === null) throw missingTab(tab, place);
  const lost = Object.values(tab.fields).find(({ header }) => columnOf(header, cells[0] ?? []) < 0);
  if (lost !== undefined) throw missingHeader(tab, lost.header, place);
}
