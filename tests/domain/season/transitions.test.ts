import * as fc from 'fast-check';
import type { takeIn } from '../../../src/domain/intake/takeIn';
import { firstStates, orderStates } from '../../../src/domain/life/orderStates';
import type { OrderStatus } from '../../../src/domain/order';
import type { Mutation } from '../../support/mutant';
import { seeds } from '../../support/seeds';
import { seasons } from './acts';
import { Play } from './play';
import { books } from './shops';
import { spoiledDomain } from './spoiledDomain';

/** Seasons are played until every way has been seen, but no more than that; a few of them see all but the rarest. */
const ALL = 50;
const MOST = seeds(ALL).length;
const AT_A_TIME = 100;
const RAREST = [
  'needsReview > offered by system',
  'needsReview > expired by system',
  'awaitingDownPayment > offered by system',
];

/**
 * Needs money, or a DP set to nothing by hand: tests/entry/ledger.test.ts, tests/domain/life/handSetDownPayment.test.ts. The
 * last comes of a missed minimum, or of an edit after she has cancelled each slice: tests/domain/intake/editsUnderReview.test.ts.
 */
const NOT_ON_PAPER = [
  'awaitingDownPayment > confirmed by system',
  'confirmed > awaitingDownPayment by system',
  'expired > awaitingDownPayment by system',
  'needsReview > cancelled by system',
];

/** What is made of an order that waits or is offered the rest is cancelled by its slices: tests/domain/life/changeSlice.test.ts. */
const TOO_RARE = ['inProduction', 'readyToShip'].flatMap((from) => [
  `${from} > waitingList by system`,
  `${from} > offered by system`,
]);

/** One step of an order; `from` null = it has just come. */
interface Step {
  readonly from: OrderStatus | null;
  readonly to: OrderStatus;
  /** Whether the seller has picked it in Pesanan.Status. */
  readonly picked: boolean;
}

const NEW_ORDER = 'return { ...sofar, book: applyOutcome(sofar.book, outcome) };';

/** The domain as it is, which tells of every single step beside what it tells anyhow. */
const TELLING: Mutation[] = [
  {
    file: 'src/domain/life/story.ts',
    find: 'events: [...events, ...news] }',
    replace: `events: [...events, ...news, {
      kind: 'step',
      from: book.orders.find(({ no }) => no === order.no).status,
      to: order.status,
      picked: news.some(({ actor, kind }) => actor === 'seller' && kind === 'statusChanged'),
    }] }`,
  },
  {
    file: 'src/domain/intake/takeIn.ts',
    find: NEW_ORDER,
    replace: `sofar = { ...sofar, events: [...sofar.events, {
      kind: 'step', from: null, to: outcome.order.status, picked: false,
    }] }; ${NEW_ORDER}`,
  },
];

/** In the words of the table. What she may not pick, and has come of a pick, must be one of the other ways. */
function nameOf({ from, to, picked }: Step): string {
  if (from === null) return `comes as ${to}`;
  const hers = picked && orderStates[from].seller.includes(to);
  return `${from} > ${to} by ${hers ? 'seller' : 'system'}`;
}

/** What she may pick: the law, and proved where she picks (tests/domain/life). */
function picks(): string[] {
  return Object.entries(orderStates).flatMap(([from, { seller }]) =>
    seller.map((to) => `${from} > ${to} by seller`),
  );
}

/** What happens otherwise: all of it must be seen. */
function others(): string[] {
  const ways = Object.entries(orderStates).flatMap(([from, { system }]) =>
    system.map((to) => `${from} > ${to} by system`),
  );
  return [...ways, ...firstStates.map((status) => `comes as ${status}`)];
}

it('orders go every way of the table in random seasons, and no other', async () => {
  const telling = await spoiledDomain(...TELLING);
  const allowed = [...picks(), ...others()];
  const awaited = new Set(others().filter((way) => ![...NOT_ON_PAPER, ...TOO_RARE].includes(way)));
  const seen = new Set<string>();
  const listening: typeof takeIn = (...given) => {
    const told = telling(...given);
    const steps = told.events.filter(({ kind }) => `${kind}` === 'step') as unknown as Step[];
    for (const step of steps) if (step.from !== step.to) seen.add(nameOf(step));
    return told;
  };
  const season = fc.property(books, seasons, (book, acts) => {
    const play = new Play(book, listening);
    for (const act of acts) play.act(act);
  });
  for (let seed = 1; seed <= MOST && awaited.size > 0; seed += 1) {
    fc.assert(season, { numRuns: AT_A_TIME, seed });
    for (const way of seen) awaited.delete(way);
  }
  const missed = [...awaited].filter((way) => MOST === ALL || !RAREST.includes(way));
  expect(missed).toEqual([]);
  expect([...seen].filter((way) => !allowed.includes(way))).toEqual([]);
}, 600_000);
