import type { Batch } from '../domain/batch';
import { timeLeft } from '../domain/batch/timeLeft';
import { formatLong, formatLongDate, type Instant } from '../domain/calendar';
import { type Minimum, minimumsOf } from '../domain/minimum/minimum';
import { formatRupiah } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import { productLabel } from '../domain/product';
import type { DownPaymentTerm, Shop } from '../domain/shop';
import { type FormWords, formWords } from '../messages/forms';
import { monthWords } from '../messages/months';

/**
 * What stands above the questions: the batch's dates and terms, one a line; `counting` = it is open, so buyers are
 * told how long still (src/domain/README.md, Quota 11).
 */
export function describeBatch(book: OrderBook, batch: Batch, now: Instant, counting: boolean): string {
  const { shop } = book;
  const words = formWords[shop.language];
  const months = monthWords[shop.language];
  const moment = (at: Instant): string => formatLong(at, shop.zone, months);
  const day = (at: Instant): string => formatLongDate(at, shop.zone, months);
  const { opens, closes, productionStarts, shippingStarts } = batch;
  const left = closes === null || !counting ? '' : leftText(closes, now, shop, words);
  const terms = termsText(batch.downPayment ?? shop.downPayment);
  const cancellation = batch.cancellation.trim();
  return [
    words.batch(batch.name),
    ...(opens === null ? [] : [words.opens(moment(opens))]),
    ...(closes === null ? [] : [words.closes(moment(closes), left)]),
    ...(productionStarts === null ? [] : [words.production(day(productionStarts))]),
    ...(shippingStarts === null ? [] : [words.shipping(day(shippingStarts))]),
    ...(terms === '' ? [] : [words.downPayment(terms)]),
    ...(cancellation === '' ? [] : [words.cancellation(cancellation)]),
    ...minimumsOf(book, batch).flatMap((minimum) => minimumText(book, minimum, words)),
  ].join('\n');
}

/** Nothing of a product that is not for sale. */
function minimumText({ products }: OrderBook, minimum: Minimum, words: FormWords): string[] {
  const { kind, name, least, units } = minimum;
  if (kind === 'batchMinimum') return [words.goesAhead(words.batch(name), least, units)];
  const own = products.filter(({ code, active }) => active && code === name);
  const say = words[kind === 'lot' ? 'inLots' : 'goesAhead'];
  return own.map((product) => say(productLabel(product), least, units));
}

/** The same while nothing is sold but what lies in stock; `next` = what is said of the next batch, '' = none is planned. */
export function describeShelf(shop: Shop, next: string): string {
  const words = formWords[shop.language];
  const terms = termsText(shop.downPayment);
  return [
    words.fromStock,
    ...(terms === '' ? [] : [words.downPayment(terms)]),
    ...(next === '' ? [] : [next]),
  ].join('\n');
}

function leftText(closes: Instant, now: Instant, { zone }: Shop, words: FormWords): string {
  const left = timeLeft(closes, now, zone);
  if (left === null) return '';
  return left.unit === 'days' ? words.daysLeft(left.count) : words.hoursLeft(left.count);
}

function termsText(term: DownPaymentTerm | null): string {
  if (term === null) return '';
  return term.kind === 'percent' ? `${term.percent}%` : formatRupiah(term.amount);
}
