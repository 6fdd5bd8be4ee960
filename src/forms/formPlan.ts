import type { Batch } from '../domain/batch';
import { isIn } from '../domain/batch/batchAt';
import { nextBatch } from '../domain/batch/nextBatch';
import { outsideBatches } from '../domain/batch/outsideBatches';
import { formatLong, type Instant } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import type { Product } from '../domain/product';
import { freeUnits } from '../domain/quota/soldOut';
import { isFromStock } from '../domain/stock/fromStock';
import { shelf } from '../domain/stock/shelf';
import { batchNamed } from '../messages/batchNamed';
import { monthWords } from '../messages/months';
import { phrases, type Say } from '../messages/phrases';
import { describeBatch, describeShelf } from './describeBatch';
import { isOfProduct, productKey, requestKey } from './questionKeys';
import { sellable, wishHint } from './questions';

/** How the form should look now. Derived from the register each time; src/domain/README.md, Quota 11. */
export interface FormPlan {
  readonly accepting: boolean;
  readonly closedMessage: string;
  readonly description: string;
  /** Help text of each quantity question, by key. */
  readonly help: Readonly<Record<string, string>>;
  /** The most that a quantity question lets through, by key: 0 … this. */
  readonly most: Readonly<Record<string, number>>;
}

/** More than any home shop sells in one order; keeps a phone number out of a quantity. */
const MOST_UNITS = 9999;

/** `asked` = the keys of the questions that the form has: a product may have left tab Produk. */
export function formPlan(book: OrderBook, now: Instant, asked: readonly string[] = []): FormPlan {
  const say = phrases('form', book.shop.language);
  const { home, free } = standingOf(book, now);
  const help = free.flatMap(({ product, left }) => {
    const text = helpOf(product, home, left, soldOutText(book, home, product, say), say);
    return [[productKey(product.code), text], ...wishHelp(product, home, asked, say)];
  });
  const gone = Object.fromEntries(asked.filter(isOfProduct).map((key) => [key, say('notOnSale')]));
  const closed = closedMessage(book, now, say);
  return {
    accepting: home !== null,
    closedMessage: closed,
    description: descriptionOf(book, home, closed, now),
    help: { ...gone, ...Object.fromEntries(help) },
    most: Object.fromEntries(book.products.map(mostOf)),
  };
}

/** What a buyer must not wait ten minutes for: open or closed, and what is sold out. No word is needed for it. */
export function urgentPlan(book: OrderBook, now: Instant): readonly [home: string | null, soldOut: string[]] {
  const { home, free } = standingOf(book, now);
  return [home?.name ?? null, free.filter(({ left }) => left === 0).map(({ product }) => product.code)];
}

interface Standing {
  /** Where an order would go now. */
  readonly home: Batch | null;
  readonly free: readonly { readonly product: Product; readonly left: number | null }[];
}

function standingOf(book: OrderBook, now: Instant): Standing {
  const open = book.batches.find((batch) => batch.status === 'open' && isIn(batch, now)) ?? null;
  const home = open ?? (sellsFromStock(book, now) ? shelf : null);
  return {
    home,
    free: book.products.map((product) => ({ product, left: leftOf(book, home, product, now) })),
  };
}

/** With no batch open the form stays open for what lies in stock, and for Backorder, which may be waited for. */
function sellsFromStock(book: OrderBook, now: Instant): boolean {
  const sells = (product: Product): boolean =>
    product.mode === 'backorder' || (isFromStock(product) && freeUnits(book, shelf, product, now) !== 0);
  return book.products.some((product) => sellable(product) && sells(product));
}

function descriptionOf(book: OrderBook, home: Batch | null, closed: string, now: Instant): string {
  const next = nextBatch(book.batches, now);
  if (home === shelf) return describeShelf(book.shop, next === null ? '' : closed);
  const announced = home ?? next;
  return announced === null ? closed : describeBatch(book, announced, now, home !== null);
}

/** What is made for a batch is not sold without one. */
function isOnSale(product: Product, home: Batch | null): boolean {
  return sellable(product) && (home !== shelf || isFromStock(product));
}

function mostOf({ code, maxPerOrder }: Product): [string, number] {
  return [productKey(code), Math.min(maxPerOrder ?? MOST_UNITS, MOST_UNITS)];
}

/** Units that a buyer could still get; `null` = no limit, or no batch that counts. */
function leftOf(book: OrderBook, home: Batch | null, product: Product, now: Instant): number | null {
  return home === null || !isOnSale(product, home) ? null : freeUnits(book, home, product, now);
}

/** A question that is no longer asked stays on the form, with the answers that it has. */
function wishHelp(
  product: Product,
  home: Batch | null,
  asked: readonly string[],
  say: Say<'form'>,
): [key: string, text: string][] {
  const [key, hint] = [requestKey(product.code), wishHint(product)];
  if (hint === null) return asked.includes(key) ? [[key, say('noWish')]] : [];
  return [[key, isOnSale(product, home) ? hint || say('anyWish') : say('notOnSale')]];
}

/** A waiting list is promised only where there is one. */
function soldOutText({ shop }: OrderBook, home: Batch | null, { mode }: Product, say: Say<'form'>): string {
  const policy = home?.whenFull ?? shop.whenFull;
  return say(policy === 'reject' && mode !== 'backorder' ? 'soldOutForGood' : 'soldOut');
}

function helpOf(
  product: Product,
  home: Batch | null,
  left: number | null,
  soldOut: string,
  say: Say<'form'>,
): string {
  if (!isOnSale(product, home) || product.price === null) return say('notOnSale');
  const price = formatRupiah(product.price);
  return left === 0 ? soldOut : left === null ? price : say('left', { price, left });
}

/** Said where the form refuses: what happened to the nearest batch. */
function closedMessage(book: OrderBook, now: Instant, say: Say<'form'>): string {
  const { batches, shop } = book;
  const next = nextBatch(batches, now);
  if (next !== null && next.opens !== null) {
    const date = formatLong(next.opens, shop.zone, monthWords[shop.language]);
    return say('opensAt', { batch: batchNamed('Batch', next.name), date });
  }
  const { batch = soldOutLast(batches) } = outsideBatches(book, now).params;
  return batch === undefined ? say('noBatch') : say('closedNow', { batch });
}

/** One that is full is closed, though its Tutup lies ahead. */
function soldOutLast(batches: readonly Batch[]): string | undefined {
  const closed = batches.filter(({ status, closedAt }) => closedAt !== null && status !== 'cancelled');
  return closed.sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0]?.name;
}
