import { formatDate, formatLong, type Instant } from '../domain/calendar';
import { sumOf } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { isDead, orderTotals } from '../domain/payment/orderTotals';
import { monthWords } from '../messages/months';
import { phrases } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { computed, sum, text } from './columns';
import { drawTable } from './drawRecap';
import type { Group, Recap, RecapDefinition } from './recap';

type Header = HeaderKey<'buyerRecap'>;

/** Who orders are of: the phone, or nobody else than the order itself. */
export function buyerOf({ buyer, no }: Order): string {
  return buyer.whatsapp === '' ? `no:${no}` : buyer.whatsapp;
}

const living = (orders: readonly Order[]): Order[] => orders.filter((order) => !isDead(order));

const batchesOf = (orders: readonly Order[]): number =>
  new Set(living(orders).map(({ batch }) => batch)).size;

const money = (key: Header, of: (order: Order) => number) =>
  computed<Order, Header>(key, (orders) => sumOf(living(orders).map(of)), 'rupiah', true);

/** `turnovers` by buyer: who buys most stands first. Orders come newest first. */
function definition(
  { shop }: OrderBook,
  turnovers: ReadonlyMap<string, number>,
  word: string,
): RecapDefinition<Order, Header> {
  const last = (orders: Group<Order>): string => {
    const [newest] = living(orders);
    return newest === undefined ? '' : formatDate(newest.at, shop.zone);
  };
  return {
    columns: [
      text('name', ({ buyer }) => buyer.name, 160),
      text('whatsapp', ({ buyer }) => buyer.whatsapp),
      computed('orders', (orders) => living(orders).length, 'count', true),
      computed(
        'units',
        (orders) => sumOf(living(orders).map((each) => orderTotals(each).units)),
        'count',
        true,
      ),
      money('turnover', (order) => orderTotals(order).total),
      computed('last', last, 'text'),
      money('balance', (order) => orderTotals(order).balance),
      sum('over', (order) => orderTotals(order).over, 'rupiah'),
      computed('batches', batchesOf, 'count'),
      computed('repeat', (orders) => (batchesOf(orders) > 1 ? word : ''), 'text'),
    ],
    groupBy: buyerOf,
    sortBy: (order) => [-(turnovers.get(buyerOf(order)) ?? 0), buyerOf(order)],
  };
}

function turnoversOf(orders: readonly Order[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const order of living(orders))
    all.set(buyerOf(order), (all.get(buyerOf(order)) ?? 0) + orderTotals(order).total);
  return all;
}

/** Rekap Pelanggan: a line a phone (src/domain/README.md, Recaps 7). Of dead orders nothing counts but what is to go back. */
export function buyerRecap(book: OrderBook, now: Instant): Recap {
  const { language, zone } = book.shop;
  const say = phrases('buyerRecap', language);
  const dead = book.orders.filter(isDead);
  const shown = book.orders
    .filter((order) => !isDead(order) || orderTotals(order).over > 0)
    .sort((a, b) => b.at - a.at || (a.no < b.no ? 1 : -1));
  const alone = living(shown).filter(({ buyer }) => buyer.whatsapp === '').length;
  const table = definition(book, turnoversOf(shown), say('repeat'));
  return {
    ...drawTable(table, shown, recapWording('buyerRecap', language)),
    below: [],
    notes: [
      phrases('recaps', language)('stamp', { moment: formatLong(now, zone, monthWords[language]) }),
      say('dead', { orders: dead.length }),
      ...(alone === 0 ? [] : [say('phoneless', { orders: alone })]),
    ],
  };
}
