import type { Instant } from '../calendar';
import { withDeadlineFrom } from '../life/deadline';
import { underWay } from '../life/orderStates';
import { withPrices } from '../life/prices';
import { liveSlices, nextId, statusBySlices, unitsIn } from '../life/slices';
import type { LifeEvent, Story } from '../life/story';
import { by, changed, statusNews } from '../life/story';
import { shareOf } from '../money';
import type { Order, OrderDraft, OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { orderTotals } from '../payment/orderTotals';
import { isDownPaymentByHand, withDownPaymentAnew } from '../payment/withDownPayment';
import type { Problem } from '../problem';
import { claimOf } from '../quota/claim';
import { poolFull, poolLevels, refusals } from '../quota/room';
import { hasOtherContact, withContact } from './contact';
import { applyDifference, type Revised } from './difference';
import { doubtsOf, stillUnclear } from './doubts';
import { decide } from './placeOrder';
import type { Finding } from './rules';
import { slice } from './slices';

/** What nobody can read of a Kode that the order did not have: a slice of no units keeps the words (Intake 4). */
function unreadSlices(book: OrderBook, { no, lines }: Order, draft: OrderDraft): OrderLine[] {
  const first = nextId(lines);
  return draft.lines
    .filter(({ code, units }) => units === null && !lines.some((line) => line.code === code))
    .map((line, nth) => ({ ...slice(book, draft, line, 0, 'queued'), orderNo: no, id: first + nth }));
}

/** The order with the answers' words beside its slices. */
function withWords(book: OrderBook, order: Order, draft: OrderDraft): Order {
  const lines = order.lines.map((line) => {
    const answer = draft.lines.find(({ code }) => code === line.code);
    return answer === undefined
      ? line
      : { ...line, request: answer.request || line.request, rawAnswer: answer.rawAnswer };
  });
  return { ...order, lines: [...lines, ...unreadSlices(book, order, draft)] };
}

const OPEN_TO_REVIEW: readonly Order['status'][] = [
  'needsReview',
  'waitingList',
  'offered',
  'awaitingDownPayment',
];

function needsLook(found: readonly Finding[]): boolean {
  return found.some(({ verdict }) => verdict === 'needsReview');
}

/** A phone that is given later may be of one who has all that one buyer may have; that stands until she has looked. */
function tooMuchForBuyer(book: OrderBook, before: Order, after: Order, at: Instant): Problem[] {
  const { whatsapp } = after.buyer;
  const batch = book.batches.find(({ name }) => name === after.batch);
  const isJudged = whatsapp === before.buyer.whatsapp && before.status !== 'needsReview';
  if (isJudged || batch === undefined) return [];
  const others = { ...book, orders: book.orders.filter(({ no }) => no !== after.no) };
  const full = refusals(poolLevels(others, batch, at, whatsapp), claimOf(after, at));
  return full.filter(({ pool }) => pool.kind === 'perBuyer').map(poolFull);
}

/** With the DP of what it counts now: terms that nobody can read now let nobody off the share that was told. */
function pricedAnew(book: OrderBook, before: Order, after: Order): Order {
  const priced = withDownPaymentAnew(book, before, after);
  const home = book.batches.filter(({ name }) => name === after.batch);
  const sold = book.products.filter(({ code }) => after.lines.some((line) => line.code === code));
  const clear = [book.shop, ...home, ...sold].every(({ problems }) => problems.length === 0);
  if (priced === after || (clear && home.length > 0)) return priced;
  const share = shareOf(before.downPayment, orderTotals(after).subtotal, orderTotals(before).subtotal);
  const least = share - (share % (book.shop.downPaymentStep || 1));
  return least > priced.downPayment ? { ...priced, downPayment: least, termsGave: least } : priced;
}

/** Where the order stands after its slices have changed. */
function settled(
  book: OrderBook,
  before: Order,
  after: Order,
  draft: OrderDraft,
  found: readonly Finding[],
  now: Instant,
): Order {
  const over = tooMuchForBuyer(book, before, after, draft.at);
  const reasons = [...found.map(({ problem }) => problem), ...over];
  if ((over.length > 0 || needsLook(found)) && OPEN_TO_REVIEW.includes(before.status)) {
    const priced = pricedAnew(book, before, after);
    return withDeadlineFrom(book, before, { ...priced, status: 'needsReview', reasons }, draft.at, now);
  }
  const reviewed = before.status === 'needsReview' ? { ...after, status: 'waitingList' as const } : after;
  const priced = before.status === 'confirmed' ? reviewed : pricedAnew(book, before, reviewed);
  const status = statusBySlices(priced) ?? 'cancelled';
  return withDeadlineFrom(book, before, { ...priced, status, reasons }, draft.at, now);
}

function unitsOf(order: Order): number {
  return unitsIn(liveSlices(order));
}

function newsOf(before: Order, after: Order, because: readonly Problem[]): LifeEvent[] {
  const about = by('buyer', before.no, ...because);
  const units: LifeEvent = { ...about, kind: 'unitsChanged', before: unitsOf(before), after: unitsOf(after) };
  return [
    ...(units.before === units.after && because.length === 0 ? [] : [units]),
    ...(hasOtherContact(before, after) ? [{ ...about, kind: 'contactChanged' } as const] : []),
  ];
}

/** Nothing is changed but the note for the seller: what the buyer wishes now stands in the form. */
function onlyNoted(story: Story, order: Order, draft: OrderDraft, code: 'editTooLate' | 'editOfDead'): Story {
  const problem: Problem = { code, params: { at: draft.at } };
  const others = order.reasons.filter((reason) => reason.code !== code);
  const noted = { ...order, revisedAt: draft.at, reasons: [...others, problem] };
  return changed(story, noted, { ...by('buyer', order.no, problem), kind: 'editNotApplied' });
}

/**
 * One who was refused and answers anew is judged anew, at the time of the new answer; number and Waktu stay, and so does what
 * the seller has set by hand.
 */
function judgedAnew(story: Story, order: Order, draft: OrderDraft, now: Instant): Story {
  const others = { ...story.book, orders: story.book.orders.filter(({ no }) => no !== order.no) };
  const { no, key, at, priority, shipping, discount } = order;
  const downPayment = isDownPaymentByHand(story.book, order) ? order.downPayment : null;
  const { buyer, answered } = withContact(order, draft);
  const told = { ...draft, buyer, problems: stillUnclear(order, draft) };
  const fresh = decide(others, told, now, { discount, downPayment });
  const lines = fresh.lines.map((line) => ({ ...line, orderNo: no }));
  const after = { ...fresh, no, key, at, priority, shipping, answered, revisedAt: draft.at, lines };
  return changed(story, after, statusNews('buyer', 'statusChanged', order, after, ...fresh.reasons));
}

const toBeLookedAt = (problem: Problem): Finding => ({ verdict: 'needsReview', problem });

/** Where all that is asked for instead is refused, nothing is given up: else nothing would be left, and no way back. */
function edited(book: OrderBook, order: Order, draft: OrderDraft): Revised {
  const asked = applyDifference(book, order, draft);
  const isLost = asked.missing.length > 0 && unitsOf(asked.order) === 0 && order.status !== 'confirmed';
  return isLost ? { ...asked, order } : asked;
}

/**
 * A buyer has changed the answers (src/domain/README.md, Intake 2): dated by its own time, checked for the difference
 * only. Before the close what grows must fit, after it what grows queues; from Diproduksi on, and for the dead, it is
 * a request to the seller. An older version changes nothing.
 */
export function reviseOrder(story: Story, order: Order, draft: OrderDraft, now: Instant): Story {
  if (draft.at <= order.revisedAt) return story;
  if (order.status === 'rejected') return judgedAnew(story, order, draft, now);
  if (order.status === 'expired' || order.status === 'cancelled')
    return onlyNoted(story, order, draft, 'editOfDead');
  if (underWay.includes(order.status)) return onlyNoted(story, order, draft, 'editTooLate');
  const priced = order.status === 'needsReview' ? withPrices(story.book, order) : order;
  const spoken = withWords(story.book, withContact({ ...priced, revisedAt: draft.at }, draft), draft);
  const { order: next, missing } = edited(story.book, spoken, draft);
  const refused = unitsOf(next) === 0 ? missing.map(toBeLookedAt) : [];
  const found = [...doubtsOf(story.book, order, next, draft), ...refused];
  if (order.status === 'confirmed' && (needsLook(found) || unitsOf(next) === 0))
    return onlyNoted(story, order, draft, 'editTooLate');
  const after = settled(story.book, order, next, draft, found, now);
  const withReasons = { ...after, reasons: [...after.reasons, ...(refused.length > 0 ? [] : missing)] };
  return changed(story, withReasons, ...newsOf(order, withReasons, missing));
}
