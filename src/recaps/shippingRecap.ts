import type { OrderBook } from '../domain/orderBook';
import { isDead } from '../domain/payment/orderTotals';
import { phrases } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { orderStatusWords } from '../messages/states';
import { computed, sum, text } from './columns';
import { drawTable } from './drawRecap';
import type { Recap, RecapDefinition } from './recap';
import { type Parcel, parcelsOf } from './shippingRows';
import { stampOf } from './stamp';

type Key = HeaderKey<'shippingRecap'>;

/** What stands in Kurir is hers; while it is blank the line goes by what the buyer has asked for, beside it. */
function definition(book: OrderBook): RecapDefinition<Parcel, Key> {
  const status = ({ order }: Parcel): string => orderStatusWords[order.status][book.shop.language];
  return {
    columns: [
      text('no', ({ order }) => order.no),
      text('day', ({ day }) => day),
      text('by', ({ courier }) => courier, 120),
      text('name', ({ order }) => order.buyer.name),
      text('whatsapp', ({ order }) => order.buyer.whatsapp),
      { ...text('address', ({ order }) => order.buyer.address, 260), wraps: true },
      { ...text('items', ({ items }) => items, 260), wraps: true },
      sum('cod', ({ cod }) => cod, 'rupiah'),
      sum('balance', ({ balance }) => balance, 'rupiah'),
      text('sender', ({ order }) => order.buyer.sender),
      text('senderPhone', ({ order }) => order.buyer.senderPhone),
      text('status', status),
      text('courier', ({ order }) => order.courier, 120),
      text('tracking', ({ order }) => order.tracking, 160),
      computed<Parcel, Key>('packed', ([{ order }]) => order.packed, 'tick'),
    ],
    sortBy: ({ courier, dayAt, order }) => [courier.toLowerCase(), courier, dayAt, order.at, order.no],
    partBy: 'by',
    nameless: phrases('shippingRecap', book.shop.language)('noCourier'),
    typed: { name: ({ order }) => JSON.stringify([order.no]), hers: ['courier', 'tracking', 'packed'] },
  };
}

function notes(book: OrderBook, { sent, done }: Readonly<Record<'sent' | 'done', number>>): string[] {
  const { language } = book.shop;
  const say = phrases('shippingRecap', language);
  const left = (key: 'dead' | 'early' | 'done' | 'sent', orders: number): string[] =>
    orders === 0 ? [] : [say(key, { orders })];
  const dead = book.orders.filter(isDead).length;
  const early = book.orders.filter(({ status }) =>
    ['needsReview', 'waitingList', 'offered', 'awaitingDownPayment'].includes(status),
  ).length;
  return [
    stampOf(book),
    ...left('early', early),
    ...left('sent', sent),
    ...left('done', done),
    ...left('dead', dead),
  ];
}

/** Rekap Kirim: what is to be sent, by courier and day, one line an order (src/domain/README.md, Recaps 6). */
export function shippingRecap(book: OrderBook): Recap {
  const { parcels, ...left } = parcelsOf(book);
  const table = drawTable(definition(book), parcels, recapWording('shippingRecap', book.shop.language));
  return { ...table, below: [], notes: notes(book, left) };
}
