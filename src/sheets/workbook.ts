import type { Batch } from '../domain/batch';
import type { TypedOrder } from '../domain/intake/typedOrder';
import type { Refusal, SellerRequest } from '../domain/life/requests';
import type { LifeEvent } from '../domain/life/story';
import type { OrderBook } from '../domain/orderBook';
import type { Problem } from '../domain/problem';
import { LIMIT_TABS, type LimitTab, limitTabs } from '../domain/quota/unread';
import { assertTitlesAgree } from './assertTitlesAgree';
import { appendBatches, noteRefusedOpenings } from './batchRows';
import type { Memory } from './memory/memory';
import { numbersIn } from './memory/numbers';
import { problemsIn } from './problemsIn';
import { flushWrites } from './range/flush';
import { readLedger } from './readLedger';
import { logRows } from './register/logRows';
import { registerProblems } from './register/registerProblems';
import { type Entered, enteredOrders } from './register/registerTabs';
import { addLines, correctLines } from './register/saveLines';
import { saveNotes } from './register/saveNotes';
import { clearTicks, recordOrders, showOrders } from './register/saveOrders';
import { savePayments } from './register/savePayments';
import { sellerRequests } from './register/sellerRequests';
import { withTypedDue } from './register/typedDue';
import { typedOrders } from './register/typedOrders';
import { saveStock } from './stockCells';
import type { Place } from './table/kind';
import { readTable } from './table/readTable';
import { writeFields } from './table/writeTable';
import { type BatchTable, batchOf, batchTab, begunFields, heldFields, settledFields } from './tabs/batchTab';
import { type LineTable, lineTab } from './tabs/lineTab';
import { appendLog } from './tabs/logTab';
import { type OrderTable, orderTab } from './tabs/orderTab';
import type { PaymentTable } from './tabs/paymentTab';
import { type ProductTable, productOf, productTab } from './tabs/productTab';
import { readLimits } from './tabs/readLimits';
import { readShop } from './tabs/readShop';
import { undecidable } from './undecidable';

/** The working tabs, read whole, and where everything stands in them. */
export interface Workbook {
  readonly book: OrderBook;
  /** When it was read (epoch ms). */
  readonly readAt: number;
  readonly place: Place;
  /** Every cell that could not be read, every row that could not be counted; without those of Pembayaran (ledgerSays.ts). */
  readonly problems: readonly Problem[];
  /** What keeps anybody from deciding, or null. */
  readonly broken: Problem | null;
  /** What the seller has typed over what is on record. */
  readonly requests: readonly SellerRequest[];
  /** Orders that she has typed herself. */
  readonly typed: readonly TypedOrder[];
  readonly batches: BatchTable;
  readonly products: ProductTable;
  readonly orders: OrderTable;
  readonly lines: LineTable;
  /** `null` = not read; then `book.payments` is, too. */
  readonly payments: PaymentTable | null;
  readonly entered: readonly Entered[];
  /** Rows of orders that this run has added, by number. */
  readonly added: ReadonlyMap<string, number>;
}

/** What a run has made of the register: what differs from the book that was read is written. */
export interface Changes {
  readonly book: OrderBook;
  readonly events: readonly LifeEvent[];
  readonly refused: readonly Refusal[];
  /** Row of each order that the seller had typed, by its new number. */
  readonly typedRows: ReadonlyMap<string, number>;
}

/** Reads each working tab once, but for the ledger (`withLedger`). Throws where a tab or a header is missing. */
export function readWorkbook(memory: Memory): Workbook {
  return withLimits(readOrders(memory));
}

/**
 * The same without Kuota and Stok: a call saved for each, where nothing turns on them. Under the script lock, unless it is only
 * for show: Pesanan is read before Rincian, so that every order seen has its lines.
 */
export function readOrders(memory: Memory): Workbook {
  const readAt = Date.now();
  const { shop, problems } = readShop();
  const place: Place = shop;
  const batches = readTable(batchTab, place);
  const productTable = readTable(productTab, place);
  const products = productTable.rows.map(productOf);
  const drawn = limitTabs(products);
  const orders = readTable(orderTab, place);
  const lines = readTable(lineTab, place);
  assertTitlesAgree(memory, [batches, productTable, orders, lines], place);
  const planned = batches.rows.map(batchOf);
  const entered = enteredOrders({ orders, lines }).map((each) => withTypedDue(each, planned, shop.zone));
  const book: OrderBook = {
    shop,
    batches: planned,
    products,
    // Most shops have none of either.
    pools: drawn.includes('pools') ? null : [],
    stock: drawn.includes('stock') ? null : [],
    orders: entered.map(({ order }) => order),
    payments: null,
    highWater: numbersIn(memory),
  };
  const ofTabs = [...problemsIn(batches, place), ...problemsIn(productTable, place)];
  const ofRegister = registerProblems(entered, { orders, lines }, place);
  return {
    book,
    readAt,
    place,
    problems: [...problems, ...ofTabs, ...ofRegister],
    broken: undecidable({ orders, lines }, place),
    requests: sellerRequests(entered, lines),
    typed: typedOrders({ orders, lines }),
    batches,
    products: productTable,
    orders,
    lines,
    payments: null,
    entered,
    added: new Map(),
  };
}

/** With these tabs of limits, where a product draws on them, and what is to be said of them; each read once. Throws where one is missing. */
export function withLimits(workbook: Workbook, [tab, ...others]: readonly LimitTab[] = LIMIT_TABS): Workbook {
  if (tab === undefined) return workbook;
  if (workbook.book[tab] !== null) return withLimits(workbook, others);
  const { problems, ...rows } = readLimits(tab, workbook.place);
  const all = [...workbook.problems, ...problems];
  return withLimits({ ...workbook, book: { ...workbook.book, ...rows }, problems: all }, others);
}

/** With tab Pembayaran; read once. Throws where it is missing. What is to be said of it: ledgerSays.ts. */
export function withLedger(workbook: Workbook): Workbook {
  if (workbook.payments !== null) return workbook;
  const { table, payments } = readLedger(workbook.entered, workbook.readAt, workbook.place);
  const book = { ...workbook.book, payments };
  return { ...workbook, book, payments: table };
}

/**
 * Saves under the script lock, so that a kill after any call leaves either nothing or something that the next
 * run completes: what is told of the change, which minimums are being judged, new slices, the record that commits each order, the cells that
 * show it, then what follows from these. When it returns, the register holds it for certain.
 */
export function saveWorkbook(workbook: Workbook, changes: Changes): void {
  const isWhole = workbook.broken === null;
  if (isWhole) appendLog(logRows(changes.events, workbook.readAt, workbook.place), workbook.place);
  eachChanged(workbook, changes.book.batches, heldFields);
  if (isWhole) saveRegister(workbook, changes);
  saveBatches(workbook, changes.book.batches);
  flushWrites();
}

/** Never into a register that can't be read: what looks like a killed save's leftovers may be somebody's order. */
function saveRegister(workbook: Workbook, { book, refused, typedRows }: Changes): void {
  const { orders, lines, payments, entered, products, place, readAt } = workbook;
  noteRefusedOpenings(workbook, book.batches);
  eachChanged(workbook, book.batches, begunFields);
  saveNotes(
    { orders, lines, entered, typedRows },
    { refused, book: workbook.book, after: book.orders },
    readAt,
    place,
  );
  addLines(lines, workbook.book.orders, book.orders, place);
  const changes = { entered, lines, after: book, typedRows };
  if (payments !== null) {
    savePayments(payments, book.payments ?? [], place);
    clearTicks(orders, entered, place);
  }
  const corrections = recordOrders(orders, changes, place);
  correctLines(lines, entered, book.orders, place);
  showOrders(orders, corrections, changes, place);
  saveStock(products, book, readAt, place);
}

function saveBatches(workbook: Workbook, after: readonly Batch[]): void {
  appendBatches(workbook, after.slice(workbook.book.batches.length));
  eachChanged(workbook, after, settledFields);
}

/** Row by row: while two bear one name, a change must not go to the other. */
function eachChanged(
  { batches, book, place }: Workbook,
  after: readonly Batch[],
  fields: (before: Batch, batch: Batch) => ReturnType<typeof begunFields>,
): void {
  book.batches.forEach((before, index) => {
    const [row, batch] = [batches.rows[index]?.row, after[index]];
    const changed = batch === undefined || batch === before ? null : fields(before, batch);
    if (row !== undefined && changed !== null) writeFields(batches, row, changed, place);
  });
}
