import type { Batch } from '../batch';
import { batchAt } from '../batch/batchAt';
import { closeSoldOut } from '../batch/settleBatches';
import type { Instant } from '../calendar';
import type { Order, OrderDraft, OrderLine, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import { downPayment } from '../payment/downPayment';
import { downPaymentDue } from '../payment/downPaymentDue';
import { countedLines } from '../payment/orderTotals';
import { unitsOf } from '../quota/claim';
import type { Fit } from './fitOrder';
import { fitOrder } from './fitOrder';
import { formatOrderNumber, nextNumber } from './orderNumber';
import { findings } from './rules';
import { askedFor, slicesOf } from './slices';

/** What a draft makes of the register: `order` is null when its key is known already (a replay). */
export interface Outcome {
  readonly order: Order | null;
  /** Batches that this order closed, as they are now. */
  readonly batchChanges: readonly Batch[];
}

const NOTHING: Outcome = { order: null, batchChanges: [] };

function withDownPayment(book: OrderBook, batch: Batch | null, order: Order): Order {
  const { products, shop } = book;
  const { discount } = order;
  return {
    ...order,
    downPayment: downPayment({ lines: countedLines(order.lines), discount, products, batch, shop }),
  };
}

/** Until Batas DP an order holds its units: to be paid, or, in Perlu dicek, to be looked at. */
function withDue(book: OrderBook, batch: Batch | null, order: Order, now: Instant): Order {
  const holds = order.lines.some(({ state }) => state === 'accepted');
  const waits = order.status === 'awaitingDownPayment' || order.status === 'needsReview';
  if (batch === null || !holds || !waits) return order;
  return { ...order, downPaymentDue: downPaymentDue(batch, book.shop, order.at, now) };
}

function newOrder(
  book: OrderBook,
  draft: OrderDraft,
  batch: Batch | null,
  lines: readonly OrderLine[],
): Order {
  const no = formatOrderNumber(nextNumber(book, draft.at));
  const { key, at, buyer } = draft;
  return {
    no,
    key,
    at,
    batch: batch?.name ?? '',
    buyer,
    discount: 0,
    shipping: 0,
    downPayment: 0,
    downPaymentDue: null,
    status: 'needsReview',
    reasons: [],
    lines: lines.map((line) => ({ ...line, orderNo: no })),
  };
}

/** Without a batch nothing fits; the slices are kept as they were asked for. */
function withoutBatch(book: OrderBook, draft: OrderDraft, refused: boolean): Fit {
  const nothing = { ...askedFor(book, draft, ''), lines: [] };
  return { given: nothing, missing: [], refused };
}

function statusOf(fit: Fit, underReview: boolean, downPayment: number): OrderStatus {
  if (fit.refused) return 'rejected';
  if (underReview) return 'needsReview';
  if (unitsOf(fit.given) === 0) return 'waitingList';
  return downPayment > 0 ? 'awaitingDownPayment' : 'confirmed';
}

function decide(book: OrderBook, draft: OrderDraft, now: Instant): Order {
  const batch = batchAt(book.batches, draft.at);
  const found = findings(draft, book);
  const refused = found.some(({ verdict }) => verdict === 'rejected');
  const fit = batch === null ? withoutBatch(book, draft, refused) : fitOrder(book, batch, draft);
  const lines = slicesOf(book, draft, fit.given, fit.refused ? 'cancelled' : 'queued');
  const order = withDownPayment(book, batch, newOrder(book, draft, batch, lines));
  const underReview = found.some(({ verdict }) => verdict !== 'hint');
  const status = statusOf(fit, underReview, order.downPayment);
  const reasons = [...found.map(({ problem }) => problem), ...fit.missing];
  return withDue(book, batch, { ...order, status, reasons }, now);
}

/**
 * All the rules for one response: judged by its own time `draft.at`; `now` only keeps a late-found buyer's DP
 * time fair. A known key changes nothing. One who does not fit never blocks those behind.
 */
export function placeOrder(book: OrderBook, draft: OrderDraft, now: Instant): Outcome {
  if (book.orders.some(({ key }) => key === draft.key)) return NOTHING;
  const order = decide(book, draft, now);
  const after = { ...book, orders: [...book.orders, order] };
  const batch = after.batches.find(({ name }) => name === order.batch);
  const settled = batch === undefined ? batch : closeSoldOut(after, batch, draft.at);
  return { order, batchChanges: settled === undefined || settled === batch ? [] : [settled] };
}
