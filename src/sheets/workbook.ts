import type { Batch } from '../domain/batch';
import type { Refusal, SellerRequest } from '../domain/life/requests';
import type { LifeEvent } from '../domain/life/story';
import type { OrderBook } from '../domain/orderBook';
import type { Problem } from '../domain/problem';
import { appendBatches } from './batchRows';
import { type Entry, entryOf, type Memory, recall, rememberAll } from './memory/memory';
import { numbersSlot, type ShownStock, type Slot, shownStockSlot } from './memory/slots';
import { namelessRows } from './namelessRows';
import { flushWrites } from './range/flush';
import { logRows } from './register/logRows';
import { copiedRows, type Entered, enteredOrders } from './register/registerTabs';
import { addLines, correctLines } from './register/saveLines';
import { saveNotes } from './register/saveNotes';
import { recordOrders, showOrders } from './register/saveOrders';
import { sellerRequests } from './register/sellerRequests';
import { handLines } from './register/strayLines';
import { type TypedOrder, typedOrders, unfinishedOrders } from './register/typedOrders';
import { saveStock } from './stockCells';
import type { Place } from './table/kind';
import { readTable } from './table/readTable';
import { writeFields } from './table/writeTable';
import { type BatchTable, batchOf, batchTab, settledFields } from './tabs/batchTab';
import { type LineTable, lineTab } from './tabs/lineTab';
import { appendLog } from './tabs/logTab';
import { type OrderTable, orderTab } from './tabs/orderTab';
import { type ProductTable, productOf, productTab } from './tabs/productTab';
import { readLimits } from './tabs/readLimits';
import { readShop } from './tabs/readShop';
import { undecidable } from './undecidable';

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
  /** What the seller has typed over what is on record. */
  readonly requests: readonly SellerRequest[];
  /** Orders that she has typed herself. */
  readonly typed: readonly TypedOrder[];
  /** Produk.Stok as last written. */
  readonly shownStock: ShownStock;
  readonly batches: BatchTable;
  readonly products: ProductTable;
  readonly orders: OrderTable;
  readonly lines: LineTable;
  readonly entered: readonly Entered[];
}

/** What a run has made of the register: what differs from the book that was read is written. */
export interface Changes {
  readonly book: OrderBook;
  readonly events: readonly LifeEvent[];
  readonly refused: readonly Refusal[];
  /** Row of each order that the seller had typed, by its new number. */
  readonly typedRows: ReadonlyMap<string, number>;
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
  const { pools, stock, problems: ofLimits } = readLimits(products, place);
  const orders = readTable(orderTab, place);
  const lines = readTable(lineTab, place);
  const entered = enteredOrders({ orders, lines });
  const book: OrderBook = {
    shop,
    batches: batches.rows.map(batchOf),
    products,
    pools,
    stock,
    orders: entered.map(({ order }) => order),
    highWater: recall(memory, numbersSlot),
  };
  const found = [...batches.rows, ...products];
  const unread = [
    ...registerProblems(entered, { orders, lines }, place),
    ...namelessRows(batches, place),
    ...namelessRows(productTable, place),
    ...ofLimits,
    ...[batches, productTable, orders, lines].flatMap((table) => table.notices),
  ];
  return {
    book,
    readAt,
    place,
    problems: [...problems, ...found.flatMap((row) => row.problems), ...unread],
    broken: undecidable({ orders, lines }, place),
    requests: sellerRequests(entered, lines),
    typed: typedOrders({ orders, lines }),
    shownStock: recall(memory, shownStockSlot),
    batches,
    products: productTable,
    orders,
    lines,
    entered,
  };
}

/** Cells of an order that is on record and that the add-on does not put back by itself. */
const HERS: readonly string[] = ['discount', 'shipping', 'downPayment', 'downPaymentDue', 'priority'];

function registerProblems(
  entered: readonly Entered[],
  tabs: Pick<Workbook, 'orders' | 'lines'>,
  place: Place,
): Problem[] {
  const cells = entered.flatMap(({ row: { values, unread, problems } }) =>
    values.kept === null ? problems : HERS.flatMap((key) => unread[key] ?? []),
  );
  return [
    ...cells,
    ...copiedRows(tabs, place),
    ...unfinishedOrders(tabs),
    ...handLines(entered, tabs.lines, place),
  ];
}

/**
 * Saves under the script lock, so that a kill after any call leaves either nothing or something that the next
 * run completes: what is told of the change, new slices, the record that commits each order, the cells that show it,
 * then what follows from these; and the number that was given only when the register holds it for certain.
 */
export function saveWorkbook(workbook: Workbook, changes: Changes): void {
  const { shownStock } = workbook;
  const stock = workbook.broken === null ? saveRegister(workbook, changes) : shownStock;
  saveBatches(workbook, changes.book.batches);
  flushWrites();
  rememberAll([
    ...newEntry(numbersSlot, latestDays(workbook.book.highWater), latestDays(changes.book.highWater)),
    ...newEntry(shownStockSlot, shownStock, stock),
  ]);
}

/** Never into a register that can't be read: what looks like a killed save's leftovers may be somebody's order. */
function saveRegister(workbook: Workbook, { book, events, refused, typedRows }: Changes): ShownStock {
  const { orders, lines, entered, products, place, readAt } = workbook;
  appendLog(logRows(events, readAt, place), place);
  saveNotes({ orders, lines, entered, typedRows }, { refused, after: book.orders }, readAt, place);
  addLines(lines, workbook.book.orders, book.orders, place);
  const changes = { entered, lines, after: book, typedRows };
  const corrections = recordOrders(orders, changes, place);
  correctLines(lines, book.orders, place);
  showOrders(orders, corrections, changes, place);
  return saveStock(products, book, workbook.shownStock, readAt, place);
}

function saveBatches({ batches, book, place }: Workbook, after: readonly Batch[]): void {
  // Row by row: while two bear one name, a change must not go to the other.
  const known = book.batches.length;
  appendBatches({ batches, place }, after.slice(known));
  after.slice(0, known).forEach((batch, index) => {
    const row = batches.rows[index]?.row;
    if (row !== undefined && batch !== book.batches[index])
      writeFields(batches, row, settledFields(batch), place);
  });
}

/** Also without new orders: the run that gave a number may have been killed before it came to this. */
function newEntry<T>(slot: Slot<T>, before: T, after: T): Entry[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [entryOf(slot, after)];
}

/** A property holds 9 kB: four hundred days are kept. */
function latestDays(numbers: OrderBook['highWater']): OrderBook['highWater'] {
  const days = Object.entries(numbers).sort(([a], [b]) => (a < b ? 1 : -1));
  return Object.fromEntries(days.slice(0, 400));
}
