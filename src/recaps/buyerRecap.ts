import { formatDate, startOfDay, type Zone } from '../domain/calendar';
import { formatRupiah, sumOf } from '../domain/money';
import type { Order } from '../domain/order';
import type { OrderBook } from '../domain/orderBook';
import { isDead } from '../domain/payment/orderTotals';
import { owedTotals } from '../domain/payment/owed';
import { isTaken, takenUnits, turnoverOf } from '../domain/production/taken';
import { isOpenCredit } from '../domain/returns/settleReturns';
import { phrases } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { added, computed, shown } from './columns';
import { drawTable } from './drawRecap';
import type { Group, Recap, RecapDefinition } from './recap';
import { stampOf } from './stamp';

type BuyerRow = ReturnType<typeof rowOf>;

/** Who orders are of: the phone, or nobody else than the order itself. */
export function buyerOf({ buyer, no }: Order): string {
  return buyer.whatsapp || no;
}

/** What an order was made on: its batch, or of one without the day. Who came on another one before is a repeat buyer. */
export function occasionOf({ batch, at }: Order, zone: Zone): string {
  return batch || `\n${startOfDay(at, zone)}`;
}

/** What returns have left for a next order, by the number of the order that gives it. */
function keptCredits({ payments }: OrderBook): Map<string, number> {
  const kept = new Map<string, number>();
  for (const { orderNo, amount } of (payments ?? []).filter(isOpenCredit))
    kept.set(orderNo, (kept.get(orderNo) ?? 0) - amount);
  return kept;
}

/** Orders, units and turnover are of what is accepted; of a dead order nothing counts but what is to go back. */
function rowOf({ shop }: OrderBook, order: Order, kept: number) {
  const { batch, buyer, at } = order;
  const { balance, over } = owedTotals(order);
  const taken = isTaken(order);
  const living = !isDead(order);
  return {
    living,
    orders: taken ? 1 : 0,
    units: taken ? takenUnits(order) : 0,
    turnover: taken ? turnoverOf(order) : 0,
    batch: taken ? batch : '',
    occasion: taken ? occasionOf(order, shop.zone) : '',
    last: living ? formatDate(at, shop.zone) : '',
    balance: living ? balance : 0,
    kept,
    over: over + kept,
    buyer: buyerOf(order),
    name: buyer.name,
    whatsapp: buyer.whatsapp,
  };
}

function different(rows: Group<BuyerRow>, key: 'batch' | 'occasion'): number {
  return new Set(rows.map((row) => row[key]).filter(Boolean)).size;
}

/** Rows come newest first. `turnovers` by buyer: who buys most stands first. */
function definition(
  turnovers: ReadonlyMap<string, number>,
  word: string,
): RecapDefinition<BuyerRow, HeaderKey<'buyerRecap'>> {
  return {
    columns: [
      ...shown('text', 'name', 'whatsapp'),
      ...added('count', 'orders', 'units'),
      ...added('rupiah', 'turnover'),
      computed('last', (rows) => rows.find(({ last }) => last !== '')?.last ?? '', 'text'),
      ...added('rupiah', 'balance', 'over'),
      computed('batches', (rows) => different(rows, 'batch'), 'count'),
      computed('repeat', (rows) => (different(rows, 'occasion') > 1 ? word : ''), 'text'),
    ],
    groupBy: ({ buyer }) => buyer,
    sortBy: ({ buyer }) => [-(turnovers.get(buyer) ?? 0), buyer],
  };
}

/** Rekap Pelanggan: a line a phone (src/domain/README.md, Recaps 10). */
export function buyerRecap(book: OrderBook): Recap {
  const { language } = book.shop;
  const say = phrases('buyerRecap', language);
  const newest = [...book.orders].sort((a, b) => b.at - a.at || (a.no < b.no ? 1 : -1));
  const credits = keptCredits(book);
  const all = newest.map((order) => rowOf(book, order, credits.get(order.no) ?? 0));
  const rows = all.filter(({ living, over }) => living || over > 0);
  const kept = sumOf(rows.map((row) => row.kept));
  const turnovers = new Map<string, number>();
  for (const { buyer, turnover } of rows) turnovers.set(buyer, (turnovers.get(buyer) ?? 0) + turnover);
  const alone = rows.filter(({ whatsapp, living }) => whatsapp === '' && living).length;
  const waiting = rows.filter(({ living, orders }) => living && orders === 0).length;
  return {
    ...drawTable(definition(turnovers, say('repeat')), rows, recapWording('buyerRecap', language)),
    below: [],
    notes: [
      stampOf(book),
      say('counts'),
      ...(kept === 0 ? [] : [say('kept', { amount: formatRupiah(kept) })]),
      ...(waiting === 0 ? [] : [say('waiting', { orders: waiting })]),
      say('dead', { orders: book.orders.filter(isDead).length }),
      ...(alone === 0 ? [] : [say('phoneless', { orders: alone })]),
    ],
  };
}
