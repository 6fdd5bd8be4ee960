import * as fc from 'fast-check';
import { type Arrivals, type Intake, takeIn } from '../../../src/domain/intake/takeIn';
import type { OrderBook } from '../../../src/domain/orderBook';
import { LIMIT_TABS, type LimitTab, limitTabs, unreadTab } from '../../../src/domain/quota/unread';
import { seeds } from '../../support/seeds';
import { aBatch, aBook, aDraft, aProduct, august } from '../book';
import { likeOnPaper } from '../season/season';

/** Decides as a run does that looks into Kuota and Stok only when it must; `read` = into which it has looked. */
function sparing(
  whole: OrderBook,
  arrivals: Arrivals,
  now: number,
  read: readonly LimitTab[] = [],
): { intake: Intake; read: readonly LimitTab[] } {
  const shut = Object.fromEntries(LIMIT_TABS.filter((tab) => !read.includes(tab)).map((tab) => [tab, null]));
  try {
    const intake = takeIn({ ...whole, ...shut }, arrivals, now);
    const { pools, stock } = whole;
    return { intake: { ...intake, book: { ...intake.book, pools, stock } }, read };
  } catch (error) {
    const tab = unreadTab(error);
    if (tab === null || tab === 'payments' || read.includes(tab)) throw error;
    return sparing(whole, arrivals, now, [...read, tab]);
  }
}

const cake = aProduct('BOLU', { pools: ['Oven'] });
const chips = aProduct('KRP', { mode: 'readyStock' });
const sweets = aProduct('PRM', { quota: 2 });
const shop = aBook({
  batches: [aBatch({ quotaUnits: 20 })],
  products: [cake, chips, sweets],
  pools: [{ name: 'Oven', units: 4, problems: [] }],
  stock: [{ code: 'KRP', units: 4, problems: [] }],
});

function lookedInto(book: OrderBook, units: Readonly<Record<string, number>>): readonly LimitTab[] {
  const drafts = [aDraft('new', august(2), units)];
  return sparing(book, { drafts, requests: [] }, august(2)).read;
}

/** The shop in which somebody waits for three more than there are. */
function waitingFor(code: string): OrderBook {
  const drafts = [aDraft('waits', august(1, 10), { [code]: 7 })];
  return takeIn(shop, { drafts, requests: [] }, august(1, 10)).book;
}

it('looks into nothing that no decision turns on', () => {
  expect(lookedInto(shop, { PRM: 1 })).toEqual([]);
  expect(lookedInto(shop, { BOLU: 1 })).toEqual(['pools']);
  expect(lookedInto(shop, { KRP: 1 })).toEqual(['stock']);
  expect(lookedInto(shop, { BOLU: 1, KRP: 1 })).toEqual(['pools', 'stock']);
});

it('looks into what decides who comes up from the queue', () => {
  expect(lookedInto(waitingFor('BOLU'), { PRM: 1 })).toEqual(['pools']);
  expect(lookedInto(waitingFor('KRP'), { PRM: 1 })).toEqual(['stock']);
});

it('looks into what decides whether the batch is sold out, once nothing else is left for certain', () => {
  expect(lookedInto(shop, { PRM: 2 })).toEqual(['pools']);
  const empty = { ...shop, pools: [{ name: 'Oven', units: 0, problems: [] }] };
  expect(lookedInto(empty, { PRM: 2 })).toEqual(['pools', 'stock']);
});

it('says which tabs limit which products', () => {
  expect([...LIMIT_TABS]).toEqual(limitTabs(shop.products));
  expect(limitTabs(shop.products, new Set(['PRM', 'KRP']))).toEqual(['stock']);
  expect(limitTabs(shop.products, new Set())).toEqual([]);
});

it('takes no other failure for a tab that was not read', () => {
  expect(unreadTab(new Error('pools'))).toBeNull();
  expect(unreadTab({ tab: 'pools' })).toBeNull();
});

it('law: whoever looks only when he must decides as if he had read all', () => {
  const counts = new Map<string, number>();
  const take: typeof takeIn = (book, arrivals, now) => {
    const { intake, read } = sparing(book, arrivals, now);
    counts.set(read.join(), (counts.get(read.join()) ?? 0) + 1);
    return intake;
  };
  fc.assert(likeOnPaper(take), { numRuns: seeds(2000).length });
  expect([...counts.keys()].sort()).toEqual(['', 'pools', 'pools,stock', 'stock', 'stock,pools']);
});
