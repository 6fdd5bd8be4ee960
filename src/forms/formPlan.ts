import type { Batch } from '../domain/batch';
import { isIn } from '../domain/batch/batchAt';
import { nextBatch } from '../domain/batch/nextBatch';
import { outsideBatches } from '../domain/batch/outsideBatches';
import { formatLong, formatLongDate, type Instant, type Zone } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import type { Product } from '../domain/product';
import { freeUnits } from '../domain/quota/soldOut';
import type { DownPaymentTerm } from '../domain/shop';
import { type FormWords, formWords } from '../messages/forms';
import { monthWords } from '../messages/months';
import { codeOfKey, productKey } from './questionKeys';
import { sellable } from './questions';

/** How the form should look now. Derived from the register each time; src/domain/README.md, Quota 11. */
export interface FormPlan {
  readonly accepting: boolean;
  readonly closedMessage: string;
  readonly description: string;
  /** Help text of each quantity question, by key. */
  readonly help: Readonly<Record<string, string>>;
  /** What a buyer must not wait ten minutes for: open or closed, and what is sold out. */
  readonly urgent: string;
}

/** `asked` = the keys of the questions that the form has: a product may have left tab Produk. */
export function formPlan(book: OrderBook, now: Instant, asked: readonly string[] = []): FormPlan {
  const words = formWords[book.shop.language];
  const open = book.batches.find((batch) => batch.status === 'open' && isIn(batch, now)) ?? null;
  const free = book.products.map((product) => ({ product, left: leftOf(book, open, product, now) }));
  const soldOut = free.filter(({ left }) => left === 0).map(({ product }) => product.code);
  const help = free.map(({ product, left }) => [productKey(product.code), helpOf(product, left, words)]);
  const gone = Object.fromEntries(asked.filter(isOfProduct).map((key) => [key, words.notOnSale]));
  const closed = closedMessage(book, now, words);
  const announced = open ?? nextBatch(book.batches, now);
  return {
    accepting: open !== null,
    closedMessage: closed,
    description: announced === null ? closed : description(book, announced, words),
    help: { ...gone, ...Object.fromEntries(help) },
    urgent: JSON.stringify([open?.name ?? null, soldOut]),
  };
}

function isOfProduct(key: string): boolean {
  return codeOfKey(key) !== null;
}

/** Units that a buyer could still get; `null` = no limit, or no batch that counts. */
function leftOf(book: OrderBook, open: Batch | null, product: Product, now: Instant): number | null {
  return open === null || !sellable(product) ? null : freeUnits(book, open, product, now);
}

function helpOf(product: Product, left: number | null, words: FormWords): string {
  if (!sellable(product) || product.price === null) return words.notOnSale;
  return left === 0 ? words.soldOut : words.onSale(formatRupiah(product.price), left);
}

function description({ shop }: OrderBook, batch: Batch, words: FormWords): string {
  const months = monthWords[shop.language];
  const moment = (at: Instant): string => formatLong(at, shop.zone, months);
  const day = (at: Instant): string => formatLongDate(at, shop.zone, months);
  const line = (
    at: Instant | null,
    show: (at: Instant) => string,
    write: (text: string) => string,
  ): string[] => (at === null ? [] : [write(show(at))]);
  const term = batch.downPayment ?? shop.downPayment;
  return [
    words.batch(batch.name),
    ...line(batch.opens, moment, words.opens),
    ...line(batch.closes, moment, words.closes),
    ...line(batch.productionStarts, day, words.production),
    ...line(batch.shippingStarts, day, words.shipping),
    ...(term === null ? [] : [words.downPayment(termText(term))]),
  ].join('\n');
}

function termText(term: DownPaymentTerm): string {
  return term.kind === 'percent' ? `${term.percent}%` : formatRupiah(term.amount);
}

/** Said where the form refuses: what happened to the nearest batch. */
function closedMessage(book: OrderBook, now: Instant, words: FormWords): string {
  const { batches, shop } = book;
  const next = nextBatch(batches, now);
  if (next !== null && next.opens !== null) return words.opensAt(next.name, shopDate(next.opens, shop));
  const nearest = outsideBatches(book, now);
  const { batch } = nearest.params;
  return nearest.code === 'noBatch' || batch === undefined ? words.noBatch : words.closedNow(String(batch));
}

function shopDate(at: Instant, shop: { zone: Zone; language: keyof typeof monthWords }): string {
  return formatLong(at, shop.zone, monthWords[shop.language]);
}
