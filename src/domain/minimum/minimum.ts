import type { Batch } from '../batch';
import { inState, liveSlices, unitsIn } from '../life/slices';
import type { OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import { isDead } from '../payment/orderTotals';
import type { Product } from '../product';
import { ordersOn } from '../quota/claim';
import { allFromStock, isFromStock } from '../stock/fromStock';

/** Batch.Minimum unit, Produk.Minimum, Produk.Kloter. */
export type MinimumKind = 'batchMinimum' | 'minimum' | 'lot';

/** A number of units below which something is not made, and how far it is (src/domain/README.md, Money 9). */
export interface Minimum {
  readonly kind: MinimumKind;
  /** The batch's name, or the product's Kode. */
  readonly name: string;
  /** Units from which on it is made; of a lot its size. */
  readonly least: number;
  /** What is accepted of living orders; of a lot what of it has not filled one. */
  readonly units: number;
  /** The same if all that is offered and waits came in; without end while a number of it can't be read. */
  readonly most: number;
  /** Whether it speaks of that slice. */
  readonly concerns: (line: OrderLine) => boolean;
}

/** What is accepted, or might still be, of the orders of a batch; `unread` = under review, of units that nobody knows. */
type Wanted = Readonly<Record<'accepted' | 'live' | 'unread', readonly OrderLine[]>>;

/** By what it is known where others of its batch are judged later. */
export function minimumId({ kind, name }: Pick<Minimum, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}

function minimumOf(
  wanted: Wanted,
  of: Pick<Minimum, 'kind' | 'name' | 'concerns'>,
  least: number | null,
): Minimum[] {
  if (least === null || least <= 0) return [];
  const [all = 0, live = 0] = [wanted.accepted, wanted.live].map((lines) =>
    unitsIn(lines.filter(of.concerns)),
  );
  const most = wanted.unread.some(of.concerns) ? Number.POSITIVE_INFINITY : live;
  return [{ ...of, least, units: of.kind === 'lot' ? all % least : all, most }];
}

function ofProduct(wanted: Wanted, { code, minimum, lotSize }: Product): Minimum[] {
  const concerns = (line: OrderLine): boolean => line.code === code;
  return [
    ...minimumOf(wanted, { kind: 'lot', name: code, concerns }, lotSize),
    ...minimumOf(wanted, { kind: 'minimum', name: code, concerns }, minimum),
  ];
}

/** The batch's minimums, lots first, then those of products: what is not made of them does not count any more. */
export function minimumsOf(book: OrderBook, batch: Batch): Minimum[] {
  const made = book.products.filter((product) => !isFromStock(product));
  const limits = [batch.minimumUnits, ...made.flatMap(({ minimum, lotSize }) => [minimum, lotSize])];
  if (limits.every((limit) => limit === null)) return [];
  const living = ordersOn(book, batch).filter((order) => !isDead(order));
  const live = living.flatMap(liveSlices);
  const reviewed = living.filter(({ status }) => status === 'needsReview').flatMap(({ lines }) => lines);
  const unread = reviewed.filter(({ units, state }) => units === 0 && state !== 'cancelled');
  const wanted = { accepted: inState(live, 'accepted'), live, unread };
  const concerns = ({ code }: OrderLine): boolean => !allFromStock(book.products, [code]);
  return [
    ...made.flatMap((product) => ofProduct(wanted, product)),
    ...minimumOf(wanted, { kind: 'batchMinimum', name: batch.name, concerns }, batch.minimumUnits),
  ];
}

/** Below it. What nobody wants of a product is missing to nobody. */
export function isMissed({ kind, least, units, most }: Minimum): boolean {
  if (kind === 'lot') return units > 0;
  return units < least && (kind === 'batchMinimum' || most > 0);
}

/** Whoever may still come in, it won't be reached; of a lot not even the first is filled. */
export function isOutOfReach({ kind, least, most }: Minimum): boolean {
  return most < least && (kind === 'batchMinimum' || most > 0);
}
