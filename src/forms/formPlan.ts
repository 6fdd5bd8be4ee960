import type { Batch } from '../domain/batch';
import { batchAt } from '../domain/batch/batchAt';
import { nextBatch } from '../domain/batch/nextBatch';
import { outsideBatches } from '../domain/batch/outsideBatches';
import { formatLong, type Instant } from '../domain/calendar';
import { formatRupiah } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import type { Product } from '../domain/product';
import { isFromStock } from '../domain/stock/fromStock';
import { isShelf } from '../domain/stock/shelf';
import { offersEnded } from '../domain/waiting/offersEnded';
import { batchNamed } from '../messages/batchNamed';
import { monthWords } from '../messages/months';
import { phrases, type Say } from '../messages/phrases';
import { MOST_UNITS } from '../reading/readUnits';
import { describeBatch, describeShelf } from './describeBatch';
import { isOfProduct, productKey, requestKey } from './questionKeys';
import { wishHint } from './questions';
import { isOnSale, standingOf } from './urgentPlan';

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

/** `asked` = the keys of the questions that the form has: a product may have left tab Produk. */
export function formPlan(book: OrderBook, now: Instant, asked: readonly string[] = []): FormPlan {
  const say = phrases('form', book.shop.language);
  const { home, free } = standingOf(book, now);
  const help = free.flatMap(({ product, left }) => {
    const text = helpOf(product, home, left, soldOutText(book, home, product, now), say);
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

function descriptionOf(book: OrderBook, home: Batch | null, closed: string, now: Instant): string {
  const next = nextBatch(book.batches, now);
  if (isShelf(home)) return describeShelf(book, next === null ? '' : closed);
  const announced = home ?? next;
  return announced === null ? closed : describeBatch(book, announced, now, home !== null);
}

function mostOf({ code, maxPerOrder }: Product): [string, number] {
  return [productKey(code), Math.min(maxPerOrder ?? MOST_UNITS, MOST_UNITS)];
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

/** A waiting list is promised only where there is one, and where something may still be offered. */
function soldOutText({ shop }: OrderBook, home: Batch | null, product: Product, now: Instant): string {
  const say = phrases('form', shop.language);
  const isRefused = (home?.whenFull ?? shop.whenFull) === 'reject' && product.mode !== 'backorder';
  const isInVain = home !== null && !isFromStock(product) && offersEnded(home, now);
  return say(isRefused || isInVain ? 'soldOutForGood' : 'soldOut');
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

/** Said where the form refuses: what happened to the batch of this moment, which may be full before its Tutup, else to the nearest. */
function closedMessage(book: OrderBook, now: Instant, say: Say<'form'>): string {
  const { batches, shop } = book;
  const next = nextBatch(batches, now);
  if (next !== null && next.opens !== null) {
    const date = formatLong(next.opens, shop.zone, monthWords[shop.language]);
    return say('opensAt', { batch: batchNamed('Batch', next.name), date });
  }
  const begun = batches.filter(({ status }) => status !== 'scheduled');
  const batch = batchAt(begun, now)?.name ?? outsideBatches(book, now).params.batch;
  return batch === undefined ? say('noBatch') : say('closedNow', { batch });
}
