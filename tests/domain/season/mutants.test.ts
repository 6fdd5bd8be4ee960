import * as fc from 'fast-check';
import type { Mutation } from '../../support/mutant';
import { likeOnPaper } from './season';
import { spoiledDomain } from './spoiledDomain';

/** Seed and seasons: most are seen within ten; the rarest take long, but under a seed in which they come early. */
const TRIES = [
  [19, 25],
  [24, 25],
  [46, 3000],
] as const;

function fault(file: string, find: string, replace: string): Mutation {
  return { file: `src/domain/${file}.ts`, find, replace };
}

const FAULTS: [string, ...Mutation[]][] = [
  ['the queue ignores Prioritas', fault('waiting/queue', 'if (first !== second) return first - second;', '')],
  [
    'a reduction takes the oldest slice first',
    fault('intake/difference', 'return b.at - a.at || near', 'return a.at - b.at || near'),
  ],
  [
    'offers take nothing',
    fault(
      'quota/claim',
      "const HOLDING: readonly SliceState[] = ['accepted', 'offered',",
      "const HOLDING: readonly SliceState[] = ['accepted',",
    ),
  ],
  [
    'offers never lapse',
    fault('waiting/lapse', 'isDead(order) ? [] : over(order, now)', 'isDead(order) ? over(order, now) : []'),
  ],
  [
    'an order under review holds its units for good',
    fault(
      'waiting/lapse',
      "status === 'needsReview' && isOver && !holdsMoney(booked)",
      'downPaymentDue === -1',
    ),
    fault('quota/claim', "status === 'needsReview' && !holdsMoney(booked) ? downPaymentDue : null", 'null'),
  ],
  [
    'who does not pay keeps the units',
    fault('payment/expiresAt', "status !== 'awaitingDownPayment'", "status !== 'offered'"),
  ],
  ['under review one comes up', fault('waiting/queue', "&& order.status !== 'needsReview'", '')],
  ['beside what was sent one comes up', fault('waiting/queue', '&& !gone.includes(order.status)', '')],
  ['an edit renews the price', fault('intake/difference', 'known?.price ?? fresh.price', 'fresh.price')],
  ['what is added after the close is let in', fault('intake/difference', 'isIn(batch, at) && ', '')],
  [
    'a cancelled order still counts',
    fault('quota/claim', "['expired', 'cancelled', 'rejected']", "['expired', 'rejected']"),
  ],
  [
    'an edit is applied once more',
    fault('intake/takeIn', 'known !== undefined && draft.at <= known.revisedAt', 'known === null'),
    fault('intake/reviseOrder', 'draft.at <= order.revisedAt', 'draft.at < order.at'),
  ],
  [
    'an answer that says the same brings back what the seller has taken away',
    fault('intake/said', '=> said[code] !== units', '=> said[code] !== -1'),
  ],
  ['what came up counts in the day of the response', fault('quota/claim', 'at: promotedAt ?? at', 'at: at')],
  ['under Antre a part comes up', fault('waiting/promote', "=== 'partial';", "!== 'reject';")],
  ['one comes up after the cut-off', fault('waiting/homesOf', '&& !isPast(batch, now)', '&& now > 0')],
  [
    '"Batal (kuota tetap)" frees its quota',
    fault(
      'quota/claim',
      "line.state === 'cancelledKeepingQuota') return true",
      "line.state === 'cancelledKeepingQuota') return false",
    ),
  ],
  ['the seller lets in what does not fit', fault('life/admit', 'if (full.length === 0) return', 'return')],
  [
    'an order is let in with all that waits, or not at all',
    fault('life/admit', 'firm.length > 0 ? withoutRoom', 'firm.length < 0 ? withoutRoom'),
  ],
  [
    'what was cleared up and does not fit stays where it was',
    fault(
      'life/admit',
      "const asNew = order.status === 'needsReview'",
      "const asNew = order.status === 'offered'",
    ),
  ],
  [
    'of what was cancelled what waits comes back, not what was made',
    fault('life/wanted', 'if (made.length + rest.length > 0)', 'if (rest.length === 0)'),
  ],
  [
    'who lets an offer pass is offered the rest before the others',
    fault('waiting/lapse', 'at: Math.max(line.at, end)', 'at: line.at'),
  ],
  [
    'an edit to what is refused gives up all that was there',
    fault('intake/reviseOrder', 'return isLost ? { ...asked, order } : asked', 'return asked'),
  ],
  [
    'what is let in by hand is not counted in its own day',
    fault('quota/withoutRoom', 'order.buyer.whatsapp, days)', 'order.buyer.whatsapp)'),
  ],
  [
    'who comes later goes before who waits',
    fault('intake/takeIn', 'return promote(lapse(open, at), at, now);', 'return lapse(open, at);'),
  ],
  [
    'what is given up is not taken away before more is added',
    fault('intake/difference', 'order: { ...fewer, said:', 'order: { ...order, said:'),
  ],
  [
    'a period opens only at the end of a run',
    fault('intake/takeIn', 'batches: openDue(story.book, at, facts)', 'batches: story.book.batches'),
  ],
  [
    'an edit renews a Batas DP that stands',
    fault(
      'life/deadline',
      'if (holdsUntilDue(before)) return withTimeLeft',
      'if (!batch) return withTimeLeft',
    ),
  ],
  [
    'what lies ready is sold once more in each period',
    fault('quota/room', "return kind === 'stock';", 'return kind !== kind;'),
  ],
  [
    'what was taken out of stock is sold still',
    fault('stock/stockOf', 'rows.map(({ units }) => units)', 'rows.map(({ units }) => Math.max(0, units))'),
  ],
  [
    'a wish that asks for more than stock goes to the shelf',
    fault('intake/homeOfDraft', 'allFromStock(products, codes) ? shelf', 'own === null ? shelf'),
  ],
  ['Backorder is refused under Tolak', fault('quota/policy', "comesBack) ? 'queue'", 'comesBack) ? policy')],
  [
    'the shelf serves nobody who waits in a period that is past',
    fault('waiting/homesOf', 'const home = free', 'const home = !own'),
  ],
  [
    'who comes next has from the shelf what one waits for in a period that takes nobody any more',
    fault('waiting/homesOf', '!mayLeave(book, batch, order, at)', 'at > 0'),
  ],
  [
    'the shelf serves who waits in a period that takes orders',
    fault('waiting/homesOf', '!takesOrders(batch, at) &&', ''),
  ],
  [
    'what goes to the shelf leaves behind what it has in its period',
    fault('waiting/homesOf', '&& heldSlices(order, at).length === 0', ''),
  ],
  [
    'each period has a queue of its own, and the first goes first',
    fault(
      'waiting/promote',
      'return queueOf(story.book.orders).reduce(',
      'return ["", "Satu", "Dua"].flatMap((name) => queueOf(story.book.orders, { name })).reduce(',
    ),
  ],
];

it.each(FAULTS)('the paper shows when %s', async (...[, ...faults]: [string, ...Mutation[]]) => {
  const spoiled = likeOnPaper(await spoiledDomain(...faults));
  const shows = TRIES.some(
    ([seed, numRuns]) => fc.check(spoiled, { numRuns, seed, endOnFailure: true }).failed,
  );
  expect(shows).toBe(true);
});

it('the domain as it is does not differ from the paper in them', async () => {
  const { failed } = fc.check(likeOnPaper(await spoiledDomain()), { numRuns: 20, seed: 8 });
  expect(failed).toBe(false);
});
