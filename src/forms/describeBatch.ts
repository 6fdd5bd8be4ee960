import type { Batch } from '../domain/batch';
import { timeLeft } from '../domain/batch/timeLeft';
import { formatLong, formatLongDate, type Instant } from '../domain/calendar';
import { type Minimum, minimumsOf } from '../domain/minimum/minimum';
import type { OrderBook } from '../domain/orderBook';
import { productLabel } from '../domain/product';
import type { Shop } from '../domain/shop';
import { shelf } from '../domain/stock/shelf';
import { batchNamed } from '../messages/batchNamed';
import { monthWords } from '../messages/months';
import { phrases, type Say } from '../messages/phrases';
import { paymentTerms } from './paymentTerms';

/**
 * What stands above the questions: the batch's dates and terms, one a line; `counting` = it is open, so buyers are
 * told how long still (src/domain/README.md, Quota 11).
 */
export function describeBatch(book: OrderBook, batch: Batch, now: Instant, counting: boolean): string {
  const { shop } = book;
  const say = phrases('form', shop.language);
  const months = monthWords[shop.language];
  const moment = (at: Instant): string => formatLong(at, shop.zone, months);
  const day = (at: Instant): string => formatLongDate(at, shop.zone, months);
  const { opens, closes, productionStarts, shippingStarts } = batch;
  const left = closes === null || !counting ? '' : leftText(closes, now, shop, say);
  return [
    batchNamed('Batch', batch.name),
    ...(opens === null ? [] : [say('opens', { date: moment(opens) })]),
    ...(closes === null ? [] : [say('closes', { date: moment(closes) }) + left]),
    ...(productionStarts === null ? [] : [say('production', { date: day(productionStarts) })]),
    ...(shippingStarts === null ? [] : [say('shipping', { date: day(shippingStarts) })]),
    ...paymentTerms(book, batch, say),
    ...minimumsOf(book, batch).flatMap((minimum) => minimumText(book, minimum, say)),
    say('holdsOnce'),
  ].join('\n');
}

/** Nothing of a product that is not for sale. */
function minimumText({ products }: OrderBook, minimum: Minimum, say: Say<'form'>): string[] {
  const { kind, name, least, units } = minimum;
  if (kind === 'batchMinimum') return [say('goesAhead', { what: batchNamed('Batch', name), least, units })];
  const own = products.filter(({ code, active }) => active && code === name);
  const key = kind === 'lot' ? 'inLots' : 'goesAhead';
  return own.map((product) => say(key, { what: productLabel(product), least, units }));
}

/** The same while nothing is sold but what lies in stock; `next` = what is said of the next batch, '' = none is planned. */
export function describeShelf(book: OrderBook, next: string): string {
  const say = phrases('form', book.shop.language);
  return [
    say('fromStock'),
    ...paymentTerms(book, shelf, say),
    say('holdsOnce'),
    ...(next === '' ? [] : [next]),
  ].join('\n');
}

/** ` · tinggal 3 hari`, to stand behind the date. */
function leftText(closes: Instant, now: Instant, { zone }: Shop, say: Say<'form'>): string {
  const left = timeLeft(closes, now, zone);
  if (left === null) return '';
  const { unit, count } = left;
  const text =
    unit === 'days'
      ? say('daysLeft', { days: count })
      : count === 0
        ? say('lastHour')
        : say('hoursLeft', { hours: count });
  return ` · ${text}`;
}
