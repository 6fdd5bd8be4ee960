import type { Batch } from '../batch';
import { clearStamps } from '../batch/clearStamps';
import { closingsByHand } from '../batch/closingsByHand';
import { continueBatches } from '../batch/continueBatches';
import { heedOpenings, openingsRefused } from '../batch/heedOpenings';
import { nothingAsked, type OpeningFacts } from '../batch/openingFacts';
import { closeSoldOut, openDue, settleBatches } from '../batch/settleBatches';
import type { Instant } from '../calendar';
import { applyRequests } from '../life/applyRequests';
import type { Refusal, SellerRequest, Wish } from '../life/requests';
import type { LifeEvent, Story } from '../life/story';
import { type Came, cameIn } from '../minimum/cameLate';
import { judgeMinimums, resumeMinimums } from '../minimum/judgeMinimums';
import type { OrderDraft } from '../order';
import type { OrderBook } from '../orderBook';
import { applyLedger } from '../payment/applyLedger';
import { settleDead } from '../payment/settleDead';
import { type Told, withTold } from '../payment/told';
import { noteClosings } from '../production/noteClosings';
import { settleReturns } from '../returns/settleReturns';
import { lapse } from '../waiting/lapse';
import { promote } from '../waiting/promote';
import { numbersGiven } from './orderNumber';
import type { Outcome } from './placeOrder';
import { placeOrder } from './placeOrder';
import { replacedOrder } from './replacedOrder';
import { reviseOrder } from './reviseOrder';
import { wishedOf } from './wishedOf';

/** What a run looks at beside the register: new or changed responses, typed rows, the seller's picks. */
export interface Arrivals {
  readonly drafts: readonly OrderDraft[];
  readonly requests: readonly SellerRequest[];
  /** Status and Batch that she has typed beside her new orders. */
  readonly wishes?: readonly Wish[];
  /** Payments told otherwise than by a row of the ledger or a tick. */
  readonly told?: readonly Told[];
  /** What no tab tells and a batch needs to open; asked for only where one is due. */
  readonly facts?: OpeningFacts;
  /** Keys of orders whose response is no longer in the form. */
  readonly gone?: ReadonlySet<string>;
}

/** What a run has made of the register. What differs from the book it began with is to be saved. */
export interface Intake {
  readonly book: OrderBook;
  readonly events: readonly LifeEvent[];
  readonly refused: readonly Refusal[];
  /** Number of the order that each draft made, by the draft's key. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** First come, first served: by the response's own time, then by key. */
export function inOrderOfArrival(drafts: readonly OrderDraft[]): OrderDraft[] {
  return [...drafts].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** The book with an outcome in it. */
export function applyOutcome(book: OrderBook, { order, batchChanges }: Outcome): OrderBook {
  const first = (name: string): number => book.batches.findIndex((batch) => batch.name === name);
  const batches = book.batches.map(
    (batch, index) => batchChanges.find(({ name }) => first(name) === index) ?? batch,
  );
  return { ...book, batches, orders: order === null ? book.orders : [...book.orders, order] };
}

/** What a run knows of the moment at which it runs. */
interface Present {
  readonly now: Instant;
  readonly facts: OpeningFacts;
  readonly gone: ReadonlySet<string>;
}

/** What the clock and freed units have brought about by then: nobody who comes now goes before who waits. */
function upTo(story: Story, at: Instant, { now, facts }: Present): Story {
  const open = { ...story, book: { ...story.book, batches: openDue(story.book, at, facts) } };
  return promote(lapse(open, at), at, now);
}

/** What is full closes, as of that moment. */
function closeFull(story: Story, at: Instant): Story {
  const batches = story.book.batches.map((batch) => closeSoldOut(story.book, batch, at));
  return { ...story, book: { ...story.book, batches } };
}

/** What a response has freed, or queues for in vain no longer, is served as of its own time, too, however late it is found. */
function served(story: Story, at: Instant, now: Instant): Story {
  return closeFull(promote(closeFull(story, at), at, now), at);
}

function neverDeleted(draft: OrderDraft): OrderDraft {
  return { ...draft, problems: draft.problems.filter(({ code }) => code !== 'cameBack') };
}

function judged(
  sofar: Story,
  draft: OrderDraft,
  { now, gone }: Present,
  numbers: Map<string, string>,
): Story {
  const known = sofar.book.orders.find(({ key }) => key === draft.key);
  const own = known ?? replacedOrder(sofar.book, draft, gone);
  // From now on it is known by the id that its answers have now, which sweeps may have passed by.
  if (own !== null) return reviseOrder(sofar, { ...own, key: draft.key }, neverDeleted(draft), now);
  const outcome = placeOrder(sofar.book, draft, now);
  if (outcome.order !== null) numbers.set(draft.key, outcome.order.no);
  return { ...sofar, book: applyOutcome(sofar.book, outcome) };
}

function arrive(story: Story, draft: OrderDraft, present: Present, numbers: Map<string, string>): Story {
  // What is known, or overtaken, must not even turn back the clock.
  const known = story.book.orders.find(({ key }) => key === draft.key);
  if (known !== undefined && draft.at <= known.revisedAt) return story;
  return served(judged(upTo(story, draft.at, present), draft, present, numbers), draft.at, present.now);
}

/**
 * The one way in, for the event, the sweep, the seller's edits and Sinkronkan alike (src/domain/README.md, Intake 1).
 * What the seller has picked comes first, then the responses in their order, each after what the clock had brought about
 * by its own time. Orders are placed before batches are settled, so that a late sweep decides as one in time
 * would have; only stamps that the seller has made void, by opening a batch again, must not turn them away.
 */
export function takeIn(
  book: OrderBook,
  { drafts, requests, wishes = [], told = [], facts = nothingAsked, gone = new Set() }: Arrivals,
  now: Instant,
): Intake {
  const numbers = new Map<string, string>();
  const present = { now, facts, gone };
  const heededOpenings = heedOpenings(book, now);
  const cleared = { ...book, batches: clearStamps(heededOpenings) };
  const begun: Story = {
    book: { ...cleared, batches: continueBatches(cleared, now) },
    events: openingsRefused(book, heededOpenings, now),
  };
  const start = resumeMinimums(begun, now);
  const { refused, ...heard } = applyRequests(start, requests, now);
  const arrived = inOrderOfArrival(drafts).reduce(
    (sofar, draft) => arrive(sofar, draft, present, numbers),
    settleDead(applyLedger({ ...heard, book: withTold(heard.book, told) }, now), now),
  );
  const came = drafts.length > 0 ? cameIn(book, arrived.book) : new Map();
  const placed = applyRequests(arrived, wishedOf(arrived.book, wishes, numbers), now);
  // Who has paid already takes at once what an edit has mended, or the queue now offers.
  const followed = applyLedger(settle(upTo(placed, now, present), now, facts, came), now);
  const returned = settleReturns(settleDead(followed, now), now);
  // What a return has kept may have paid an order that takes the last units.
  const settled = returned.book.orders === placed.book.orders ? returned : settle(returned, now, facts, came);
  return { ...settled, refused: [...refused, ...placed.refused], numbers };
}

/**
 * Batches as the clock and the orders leave them; one that opens now may have somebody waiting for it, and so has one that
 * gets the orders of another, or is extended.
 */
function settle(story: Story, now: Instant, facts: OpeningFacts, came: Came): Story {
  const settledOnce = settleBatches(story.book, now, facts);
  const { batches: before } = story.book;
  const events = [...story.events, ...closingsByHand(before, settledOnce)];
  const open = { events, book: { ...story.book, batches: settledOnce } };
  const served = promote(open, now, now);
  const batches: readonly Batch[] = settleBatches(served.book, now, facts);
  const book = { ...served.book, batches, highWater: numbersGiven(served.book) };
  // Before a missed minimum takes anything of it.
  const settled = { ...served, book: noteClosings(book) };
  const judged = judgeMinimums(settled, now, came);
  return judged === settled ? settled : settle(judged, now, facts, came);
}
