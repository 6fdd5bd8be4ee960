import type { Batch } from '../domain/batch';
import { isIn } from '../domain/batch/batchAt';
import { nextBatch } from '../domain/batch/nextBatch';
import { outsideBatches } from '../domain/batch/outsideBatches';
import { formatLong, type Instant } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import type { Product } from '../domain/product';
import { freeUnits } from '../domain/quota/soldOut';
import { type FormWords, formWords } from '../messages/forms';
import { monthWords } from '../messages/months';
import { describeBatch } from './describeBatch';
import { codeOfKey, productKey } from './questionKeys';
import { sellable } from './questions';

/** How the form should look now. Derived from the register each time; src/domain/README.md, Quota 11. */
export interface FormPlan {
  readonly accepting: boolean;
  readonly closedMessage: string;
  readonly description: string;
  /** Help text of each quantity question, by key. */
  readonly help: Readonly<Record<string, string>>;
  /** The most that a quantity question lets through, by key: 0 … this. */
  readonly most: Readonly<Record<string, number>>;
  /** What a buyer must not wait ten minutes for: open or closed, and what is sold out. */
  readonly urgent: string;
}

/** More than any home shop sells in one order; keeps a phone number out of a quantity. */
const MOST_UNITS = 9999;

/** `asked` = the keys of the questions that the form has: a product may have left tab Produk. */
export function formPlan(book: OrderBook, now: Instant, asked: readonly string[] = []): FormPlan {
  const words = formWords[book.shop.language];
  const open = book.batches.find((batch) => batch.status === 'open' && isIn(batch, now)) ?? null;
  const free = book.products.map((product) => ({ product, left: leftOf(book, open, product, now) }));
  const soldOut = free.filter(({ left }) => left === 0).map(({ product }) => product.code);
  const out = soldOutText(book, open, words);
  const help = free.map(({ product, left }) => [productKey(product.code), helpOf(product, left, out, words)]);
  const gone = Object.fromEntries(asked.filter(isOfProduct).map((key) => [key, words.notOnSale]));
  const closed = closedMessage(book, now, words);
  const announced = open ?? nextBatch(book.batches, now);
  return {
    accepting: open !== null,
    closedMessage: closed,
    description: announced === null ? closed : describeBatch(book.shop, announced, now, open !== null),
    help: { ...gone, ...Object.fromEntries(help) },
    most: Object.fromEntries(book.products.map(mostOf)),
    urgent: JSON.stringify([open?.name ?? null, soldOut]),
  };
}

function isOfProduct(key: string): boolean {
  return codeOfKey(key) !== null;
}

function mostOf({ code, maxPerOrder }: Product): [string, number] {
  return [productKey(code), Math.min(maxPerOrder ?? MOST_UNITS, MOST_UNITS)];
}

/** Units that a buyer could still get; `null` = no limit, or no batch that counts. */
function leftOf(book: OrderBook, open: Batch | null, product: Product, now: Instant): number | null {
  return open === null || !sellable(product) ? null : freeUnits(book, open, product, now);
}

/** A waiting list is promised only where there is one. */
function soldOutText({ shop }: OrderBook, open: Batch | null, words: FormWords): string {
  const policy = open?.whenFull ?? shop.whenFull;
  return policy === 'reject' ? words.soldOutForGood : words.soldOut;
}

function helpOf(product: Product, left: number | null, soldOut: string, words: FormWords): string {
  if (!sellable(product) || product.price === null) return words.notOnSale;
  return left === 0 ? soldOut : words.onSale(formatRupiah(product.price), left);
}

/** Said where the form refuses: what happened to the nearest batch. */
function closedMessage(book: OrderBook, now: Instant, words: FormWords): string {
  const { batches, shop } = book;
  const next = nextBatch(batches, now);
  if (next !== null && next.opens !== null) {
    return words.opensAt(next.name, formatLong(next.opens, shop.zone, monthWords[shop.language]));
  }
  const nearest = outsideBatches(book, now);
  const { batch } = nearest.params;
  return nearest.code === 'noBatch' || batch === undefined ? words.noBatch : words.closedNow(String(batch));
}
