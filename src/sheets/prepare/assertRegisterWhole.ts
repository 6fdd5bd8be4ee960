import { isCopy } from '../memory/copy';
import type { Memory } from '../memory/memory';
import { numbersIn } from '../memory/numbers';
import type { Cell } from '../range/cell';
import { findSheet } from '../range/findSheet';
import { readCells } from '../range/readCells';
import { recordsMoney } from '../register/keptOrder';
import type { Place } from '../table/kind';
import { findColumns, marksOf, missingTab } from '../table/tab';
import { lineTab } from '../tabs/lineTab';
import { orderTab } from '../tabs/orderTab';
import { paymentTab } from '../tabs/paymentTab';
import type { AnyTab } from './prepareTab';

interface Seen {
  readonly tab: AnyTab;
  /** `null` = the tab is not there. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet | null;
  readonly cells: readonly Cell[][];
}

/**
 * A register that is in use is never completed with an empty tab or column: orders would be read as if they had
 * no units or no key, sold twice and taken in twice. Throws `lostTab` or `lostHeader` with what to put back.
 */
export function assertRegisterWhole(memory: Memory, place: Place): void {
  const seen = [orderTab, lineTab].map(look);
  // Numbers that another file has given say nothing of this one's tabs.
  const numbersGiven = !isCopy(memory) && Object.keys(numbersIn(memory)).length > 0;
  const inUse = numbersGiven || seen.some(({ cells }) => hasRows(cells));
  if (inUse) for (const each of seen) assertWhole(each, place);
  const holdsMoney = seen.some(({ cells }) => cells.some((row) => row.some(recordsMoney)));
  if (holdsMoney) assertWhole(look({ ...paymentTab, irreplaceable: true }), place);
}

function look(tab: AnyTab): Seen {
  const sheet = findSheet(tab.name);
  return { tab, sheet, cells: sheet === null ? [] : readCells(sheet) };
}

function hasRows(cells: readonly Cell[][]): boolean {
  return cells.slice(1).some((row) => row.some((cell) => String(cell).trim() !== ''));
}

function assertWhole({ tab, sheet, cells }: Seen, place: Place): void {
  if (sheet === null) throw missingTab(tab, place);
  findColumns(tab, cells[0] ?? [], place, marksOf(sheet));
}
