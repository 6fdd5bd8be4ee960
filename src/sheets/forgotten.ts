import { isManual } from '../domain/intake/manualKey';
import { isKnown } from './memory/known';
import { type Memory, recall } from './memory/memory';
import { numbersIn } from './memory/numbers';
import { touchedSlot } from './memory/slots';
import { findSheet } from './range/findSheet';
import { problemOf } from './table/brokenWorkbook';
import type { Fields } from './table/field';
import type { Place } from './table/kind';
import { readTable, type TableRow } from './table/readTable';
import type { Tab } from './table/tab';
import { batchTab } from './tabs/batchTab';
import { orderTab } from './tabs/orderTab';
import { readShop } from './tabs/readShop';

/**
 * Whether the tabs tell of runs of which nothing is remembered: a copy of the file whose properties stayed behind, or a file that has
 * lost them. The tabs are read only where nobody remembers a set-up.
 */
export function isForgotten(memory: Memory): boolean {
  if (isKnown(memory)) return false;
  try {
    return tellOfRuns(memory, readShop().shop);
  } catch (error) {
    // Tabs that can't be read tell nothing; what is wrong with them is told of themselves.
    if (problemOf(error) === null) throw error;
    return false;
  }
}

/**
 * A response came by a form that was remembered. Rows typed or pasted, and batches that she has opened, may be older than the first set-up:
 * they tell only where no run has ever noted anything.
 */
function tellOfRuns(memory: Memory, place: Place): boolean {
  const orders = rowsOf(orderTab, place);
  if (orders.some(({ values: { key } }) => key !== '' && !isManual(key))) return true;
  const isBlank = Object.keys(numbersIn(memory)).length === 0 && recall(memory, touchedSlot) === 0;
  if (!isBlank) return false;
  return orders.length > 0 || rowsOf(batchTab, place).some(({ values }) => values.status !== 'scheduled');
}

function rowsOf<F extends Fields>(tab: Tab<F>, place: Place): readonly TableRow<F>[] {
  return findSheet(tab.name) === null ? [] : readTable(tab, place).rows;
}
