import { isCopy } from '../memory/copy';
import type { Memory } from '../memory/memory';
import { numbersIn } from '../memory/numbers';
import type { Cell } from '../range/cell';
import { findSheet } from '../range/findSheet';
import { readCells } from '../range/readCells';
import { recordsMoney } from '../register/keptOrder';
import { brokenWorkbook } from '../table/brokenWorkbook';
import type { Place } from '../table/kind';
import { placeColumns } from '../table/placeColumns';
import { madeIn, marksOf, missingColumns, missingTab } from '../table/tab';
import { lineTab } from '../tabs/lineTab';
import { orderTab } from '../tabs/orderTab';
import type { AnyTab } from './foundTab';
import { LEDGER_IN_USE } from './ourTabs';

/** Columns of the ledger that nobody counts by: blank they do no harm. */
const BESIDE_MONEY: readonly string[] = ['method', 'account', 'reference', 'proof', 'note'];

interface Seen {
  readonly tab: AnyTab;
  /** `null` = the tab is not there. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet | null;
  readonly cells: readonly Cell[][];
}

/**
 * A register that is in use never gets an empty tab or column for one that is lost: orders would be read as if they had
 * no units or no key, sold twice and taken in twice. Throws `lostTab` or `goneHeader` with what to put back.
 */
export function assertRegisterWhole(memory: Memory, place: Place): void {
  const seen = [orderTab, lineTab].map(look);
  // Numbers that another file has given say nothing of this one's tabs.
  const numbersGiven = !isCopy(memory) && Object.keys(numbersIn(memory)).length > 0;
  const inUse = numbersGiven || seen.some(({ cells }) => hasRows(cells));
  if (inUse) for (const each of seen) assertWhole(each, place);
  const holdsMoney = seen.some(({ cells }) => cells.some((row) => row.some(recordsMoney)));
  if (holdsMoney) assertWhole(look(LEDGER_IN_USE), place);
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
  const { missing: all } = placeColumns(tab.fields, cells[0] ?? [], marksOf(sheet));
  const missing = all.filter((key) => tab !== LEDGER_IN_USE || !BESIDE_MONEY.includes(key));
  if (missing.length === 0) return;
  // The lost ones come first: where there is none, nothing that ever stood there is made empty.
  const [first] = missingColumns(tab, missing, place, madeIn(sheet));
  if (first?.code === 'lostHeader') throw brokenWorkbook({ ...first, code: 'goneHeader' });
}
