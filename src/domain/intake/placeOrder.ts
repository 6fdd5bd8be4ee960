import type { Batch } from '../batch';
import { nextBatch } from '../batch/nextBatch';
import { closeSoldOut } from '../batch/settleBatches';
import type { Instant } from '../calendar';
import type { Rupiah } from '../money';
import type { DraftLine, Order, OrderDraft, OrderLine, OrderStatus } from '../order';
import type { OrderBook } from '../orderBook';
import { downPaymentDue } from '../payment/downPaymentDue';
import { withDownPayment } from '../payment/withDownPayment';
import type { ProblemCode } from '../problem';
import { unitsOf } from '../quota/claim';
import { answersOf } from './contact';
import type { Fit } from './fitOrder';
import { fitOrder } from './fitOrder';
import { homeOfDraft } from './homeOfDraft';
import { manualKey } from './manualKey';
import { formatOrderNumber, nextNumber } from './orderNumber';
import { findings } from './rules';
import { type Said, saidBy } from './said';
import { askedFor, slicesOf } from './slices';

/** What a draft makes of the register: `order` is null when its key is known already (a replay). */
export interface Outcome {
  readonly order: Order | null;
  /** Batches that this order closed, as they are now. */
  readonly batchChanges: readonly Batch[];
}

const NOTHING: Outcome = { order: null, batchChanges: [] };

/** What the seller has set by hand on an order that is judged anew; `downPayment` null = it follows the terms. */
interface ByHand {
  readonly discount: Rupiah;
  readonly downPayment: Rupiah | null;
}

const UNTOUCHED: ByHand = { discount: 0, downPayment: null };

/** Until Batas DP an order holds its units: to be paid, or, in Perlu dicek, to be looked at. */
function withDue(book: OrderBook, batch: Batch | null, order: Order, now: Instant): Order {
  const holds = order.lines.some(({ state }) => state === 'accepted');
  const waits = order.status === 'awaitingDownPayment' || order.status === 'needsReview';
  if (batch === null || !holds || !waits) return order;
  return { ...order, downPaymentDue: downPaymentDue(batch, book.shop, order.at, now) };
}

function hasNumber(line: DraftLine): line is DraftLine & Said {
  return line.units !== null;
}

function newOrder(
  book: OrderBook,
  draft: OrderDraft,
  batch: Batch | null,
  lines: readonly OrderLine[],
  byHand: ByHand,
): Order {
  const no = formatOrderNumber(nextNumber(book, draft.at));
  const { at, buyer } = draft;
  return {
    no,
    key: manualKey(draft.key, no),
    at,
    revisedAt: at,
    answered: answersOf(buyer, draft.problems),
    said: saidBy({ said: {}, lines, at }, draft, draft.lines.filter(hasNumber)),
    batch: batch?.name ?? '',
    buyer,
    discount: byHand.discount,
    shipping: 0,
    downPayment: 0,
    termsGave: null,
    downPaymentDue: null,
    status: 'needsReview',
    booked: [],
    told: [],
    priority: null,
    reasons: [],
    cause: null,
    courier: '',
    tracking: '',
    packed: false,
    shippedAt: null,
    sentAs: draft.sentAs,
    lines: lines.map((line, index) => ({ ...line, orderNo: no, id: index + 1 })),
  };
}

/** Without a batch of its own nothing fits; the slices are kept as they were asked for. */
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

/** Where a response that is outside every batch waits, if the shop wishes it to wait (src/domain/README.md, Quota 9). */
function waitingRoom(book: OrderBook, draft: OrderDraft, refused: boolean): Batch | null {
  return refused && book.shop.outsideBatches === 'nextBatch' ? nextBatch(book.batches, draft.at) : null;
}

const UNCLEAR: readonly ProblemCode[] = ['batchNotReady', 'unreadableCell', 'unknownPool'];

/** The order that a draft makes, whatever the register holds of it. */
export function decide(book: OrderBook, draft: OrderDraft, now: Instant, byHand = UNTOUCHED): Order {
  const own = homeOfDraft(book, draft);
  const found = findings(draft, book);
  const refused = found.some(({ verdict }) => verdict === 'rejected');
  const later = waitingRoom(book, draft, refused);
  const batch = own ?? later;
  const review = found.some(({ verdict }) => verdict === 'needsReview');
  // What is refused only because a cell can't be read may fit once it can.
  const unclear = found.some(({ problem }) => UNCLEAR.includes(problem.code));
  const judged =
    own === null
      ? withoutBatch(book, draft, refused && later === null)
      : fitOrder(book, own, draft, byHand.discount);
  const fit = unclear ? { ...judged, refused: false } : judged;
  const lines = slicesOf(book, draft, fit.given, 'queued');
  const bare = newOrder(book, draft, batch, lines, byHand);
  const priced = withDownPayment(book, batch, bare);
  const order = { ...priced, downPayment: byHand.downPayment ?? priced.downPayment };
  const status = statusOf(fit, review || (refused && later === null), order.downPayment);
  const reasons = [...found.map(({ problem }) => problem), ...fit.missing];
  const placed = { ...order, status, reasons };
  return draft.isHistory ? placed : withDue(book, batch, placed, now);
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
