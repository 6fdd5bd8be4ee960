import type { Batch } from '../domain/batch';
import type { Order, OrderLine } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import type { Problem } from '../domain/problem';
import { type Memory, recall, remember } from './memory/memory';
import { numbersSlot } from './memory/slots';
import { namelessRows } from './namelessRows';
import { flushWrites } from './range/flush';
import type { Place } from './table/kind';
import { readTable } from './table/readTable';
import { writeFields, writeRows } from './table/writeTable';
import { type BatchTable, batchOf, batchTab, settledFields } from './tabs/batchTab';
import { type LineTable, lineTab } from './tabs/lineTab';
import { type OrderTable, orderOf, orderRow, orderTab } from './tabs/orderTab';
import { poolOf, poolTab } from './tabs/poolTab';
import { productOf, productTab } from './tabs/productTab';
import { readShop } from './tabs/readShop';
import { typedOrders, undecidable } from './undecidable';

/** The working tabs, read whole, and where everything stands in them. */
export interface Workbook {
  readonly book: OrderBook;
  /** When it was read (epoch ms): of two publications the one from the later reading stands. */
  readonly readAt: number;
  readonly place: Place;
  /** Every cell that could not be read, every row that could not be counted. */
  readonly problems: readonly Problem[];
  /** What keeps anybody from deciding, or null. */
  readonly broken: Problem | null;
  readonly batches: BatchTable;
  readonly orders: OrderTable;
  readonly lines: LineTable;
}

/** What a run has decided: new orders, batches with a new state, and the book as it is then. */
export interface Changes {
  readonly newOrders: readonly Order[];
  readonly batchChanges: readonly Batch[];
  readonly book: Pick<OrderBook, 'highWater'>;
}

/**
 * Reads each working tab once. Under the script lock, unless it is only for show: Pesanan is read before
 * Rincian, so that every order seen has its lines. Throws where a tab or a header is missing.
 */
export function readWorkbook(memory: Memory): Workbook {
  const readAt = Date.now();
  const { shop, problems } = readShop();
  const place: Place = shop;
  const batches = readTable(batchTab, place);
  const productTable = readTable(productTab, place);
  const products = productTable.rows.map(productOf);
  // Most shops share no quota: a call saved on every submit.
  const poolTable = products.some((product) => product.pools.length > 0) ? readTable(poolTab, place) : null;
  const pools = poolTable?.rows.map(poolOf) ?? [];
  const orders = readTable(orderTab, place);
  const lines = readTable(lineTab, place);
  const book: OrderBook = {
    shop,
    batches: batches.rows.map(batchOf),
    products,
    pools,
    orders: joined(orders, lines),
    highWater: recall(memory, numbersSlot),
  };
  const counted = orders.rows.filter(isCounted);
  const found = [...batches.rows, ...counted, ...lines.rows, ...products, ...pools];
  const unread = [
    ...typedOrders({ orders, lines }),
    ...namelessRows(batches, place),
    ...namelessRows(productTable, place),
    ...(poolTable === null ? [] : namelessRows(poolTable, place)),
    ...[batches, productTable, poolTable, orders, lines].flatMap((table) => table?.notices ?? []),
  ];
  return {
    book,
    readAt,
    place,
    problems: [...problems, ...found.flatMap((row) => row.problems), ...unread],
    broken: undecidable({ orders, lines }, place),
    batches,
    orders,
    lines,
  };
}

/** Orders with their lines; lines whose order is not there were left by a killed save, and are no one's. */
function joined(orders: OrderTable, lines: LineTable): Order[] {
  const byOrder = new Map<string, OrderLine[]>(orders.rows.map(({ values }) => [values.no, []]));
  for (const { values } of lines.rows) byOrder.get(values.orderNo)?.push(values);
  return orders.rows.filter(isCounted).map(({ values }) => orderOf(values, byOrder.get(values.no) ?? []));
}

/** A row without a response's key was typed by a person. */
function isCounted({ values }: OrderTable['rows'][number]): boolean {
  return values.key !== '';
}

/**
 * Saves under the script lock, so that a kill after any call leaves either nothing or something that the next
 * run completes: the slices, then the order rows that commit them, then what follows from these; and the
 * number that was given only when the register holds it for certain.
 */
export function saveWorkbook(workbook: Workbook, changes: Changes): void {
  if (workbook.broken === null) saveRegister(workbook, changes.newOrders);
  saveBatches(workbook, changes.batchChanges);
  flushWrites();
  saveNumbers(workbook.book.highWater, changes.book.highWater);
}

/** Never into a register that can't be read: what looks like a killed save's leftovers may be somebody's order. */
function saveRegister(workbook: Workbook, newOrders: readonly Order[]): void {
  saveLines(workbook, newOrders);
  saveOrders(workbook, newOrders);
}

function saveLines({ lines, orders, place }: Workbook, newOrders: readonly Order[]): void {
  const known = new Set(orders.rows.map(({ values }) => values.no));
  const orphans = lines.rows.filter(({ values }) => !known.has(values.orderNo)).map(({ row }) => row);
  const kept = lines.rows.filter(({ values }) => known.has(values.orderNo)).map(({ row }) => row);
  const top = kept.length === 0 ? 2 : Math.max(...kept) + 1;
  const fresh = newOrders.flatMap((order) => order.lines);
  // New slices go over what a killed save left at the end, and blanks over the rest of it.
  const surplus = Math.max(0, lines.end - top - fresh.length);
  writeRows(lines, top, [...fresh, ...new Array<null>(surplus).fill(null)], place);
  for (const row of orphans) if (row < top) writeRows(lines, row, [null], place);
}

function saveOrders({ orders, place }: Workbook, newOrders: readonly Order[]): void {
  const rows = newOrders.map((order) => orderRow(order, place));
  writeRows(orders, orders.end, rows, place);
}

function saveBatches({ batches, place }: Workbook, changed: readonly Batch[]): void {
  for (const batch of changed) {
    const row = batches.rows.find(({ values }) => values.name === batch.name)?.row;
    if (row !== undefined) writeFields(batches, row, settledFields(batch), place);
  }
}

/** Also without new orders: the run that gave a number may have been killed before it came to this. */
function saveNumbers(before: OrderBook['highWater'], after: OrderBook['highWater']): void {
  const marks = latestDays(after);
  if (JSON.stringify(marks) !== JSON.stringify(latestDays(before))) remember(numbersSlot, marks);
}

/** A property holds 9 kB: four hundred days are kept. */
function latestDays(numbers: OrderBook['highWater']): OrderBook['highWater'] {
  const days = Object.entries(numbers).sort(([a], [b]) => (a < b ? 1 : -1));
  return Object.fromEntries(days.slice(0, 400));
}
