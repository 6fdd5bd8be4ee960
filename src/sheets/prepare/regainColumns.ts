import { readMemory, recall, remember } from '../memory/memory';
import { regainedSlot, UNDRESSED } from '../memory/slots';
import type { Cell } from '../range/cell';
import { showColumns } from '../range/columns';
import { flushWrites } from '../range/flush';
import { roomOf, writeBlock } from '../range/writeCells';
import { enteredOrders, type RegisterTabs } from '../register/registerTabs';
import { slicesShown, toldOfOrder } from '../register/toldCells';
import type { Fields, RowOf } from '../table/field';
import type { Place } from '../table/kind';
import { writeFieldsDown } from '../table/writeTable';
import { batchTab } from '../tabs/batchTab';
import { lineTab } from '../tabs/lineTab';
import { type OrderRow, type OrderTable, orderTab } from '../tabs/orderTab';
import { productTab } from '../tabs/productTab';
import { shownParcels } from '../typed/shownParcels';
import { lastFilled } from './completeColumns';
import { type Seen, seenOf } from './registerSeen';
import { uncrossTitles } from './uncrossTitles';

/**
 * Gives Pesanan and Rincian back the columns that hands have deleted, at the right end, with what the orders' records tell of them. Titles
 * and cells go in one write: a column that is there is never half filled. Titles above the wrong columns are put right first, where it is certain
 * which are wrong. `false` = nothing was changed: nothing is amiss, or nobody can tell.
 */
export function regainColumns(place: Place): boolean {
  const settled = [batchTab, productTab, orderTab, lineTab].map((tab) => uncrossTitles(tab, place, false));
  const isRegained = !settled.slice(2).includes(false) && regainLost(place);
  return isRegained || settled.includes(true);
}

function regainLost(place: Place): boolean {
  const [orders, lines] = [seenOf(orderTab, place), seenOf(lineTab, place)];
  if (orders === null || lines === null || !canTell(orders, lines)) return false;
  const lost = [...orders.lost.map((key) => `orders ${key}`), ...lines.lost.map((key) => `lines ${key}`)];
  const now = Date.now();
  const known = recall(readMemory(), regainedSlot);
  remember(regainedSlot, {
    ...known,
    [UNDRESSED]: now,
    ...Object.fromEntries(lost.map((name) => [name, now])),
  });
  const tabs = { orders: orders.table, lines: lines.table };
  if (orders.lost.includes('message')) forgetMessages(orders, place);
  writeColumns(orders, toldOfOrders(tabs, orders.lost, place), place);
  writeColumns(lines, toldOfLines(tabs, lines.lost), place);
  flushWrites();
  return true;
}

/** A row without its record counts as it is shown: then nothing tells what a lost cell of it showed. */
function canTell(
  { table, lost }: Seen<OrderTable['tab']['fields']>,
  lines: { lost: readonly string[] },
): boolean {
  if (lost.includes('kept')) return lost.length === 1 && lines.lost.length === 0;
  if (lost.length + lines.lost.length === 0) return false;
  const all = [...table.rows, ...table.unkeyed, ...table.lost];
  return all.every(({ values, unread }) => {
    const isTyped = values.no === '' && values.key === '' && unread.at !== undefined;
    return values.kept !== null || (unread.kept === undefined && isTyped);
  });
}

/** Else the links would count as written. */
function forgetMessages({ table, cells }: Seen<OrderTable['tab']['fields']>, place: Place): void {
  const blanks = cells.slice(1).map(() => ({ messageMark: '' }));
  if (table.columns.messageMark !== undefined) writeFieldsDown(table, 2, blanks, place);
}

type Told<F extends Fields> = ReadonlyMap<number, Partial<RowOf<F>>>;

function toldOfOrders(tabs: RegisterTabs, lost: readonly string[], place: Place) {
  if (lost.includes('kept')) return new Map();
  const parcels = shownParcels(place);
  return new Map(
    enteredOrders(tabs).map((each): [number, Partial<OrderRow>] => [
      each.row.row,
      { ...parcels.get(each.order.no), ...toldOfOrder(each, lost, place) },
    ]),
  );
}

function toldOfLines(tabs: RegisterTabs, lost: readonly string[]) {
  const { rows, unkeyed, lost: nameless } = tabs.lines;
  const all = [...rows, ...unkeyed, ...nameless].sort((a, b) => a.row - b.row);
  return slicesShown(
    all,
    enteredOrders(tabs).map(({ order }) => order),
    lost,
  );
}

function writeColumns<F extends Fields>({ table, cells, lost }: Seen<F>, told: Told<F>, place: Place): void {
  if (lost.length === 0) return;
  const { tab, sheet } = table;
  const cellOf = (row: number, key: string): Cell => {
    const value = told.get(row)?.[key];
    return value === undefined ? '' : (tab.fields[key]?.kind.write(value, place) ?? '');
  };
  const width = Math.max(
    ...cells.map(lastFilled),
    ...Object.values(table.columns).map((column) => column + 1),
  );
  const titles = lost.map((key) => tab.fields[key]?.header[place.language] ?? key);
  const body = cells.slice(1).map((_, index) => lost.map((key) => cellOf(index + 2, key)));
  const formats = lost.map((key) => tab.fields[key]?.kind.format ?? '@');
  const block = {
    cells: [titles, ...body],
    formats: [titles.map(() => '@'), ...body.map(() => formats)],
    column: width + 1,
  };
  writeBlock(sheet, block, roomOf(sheet));
  showColumns(sheet, width, lost.length);
}
