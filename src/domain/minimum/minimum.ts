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
  /** The same if all that is offered and waits came in. */
  readonly most: number;
  /** Whether it speaks of that slice. */
  readonly concerns: (line: OrderLine) => boolean;
}

/** What is accepted, or might still be, of the orders of a batch. */
type Wanted = Readonly<Record<'accepted' | 'live', readonly OrderLine[]>>;

function minimumOf(
  wanted: Wanted,
  of: Pick<Minimum, 'kind' | 'name' | 'concerns'>,
  least: number | null,
): Minimum[] {
  if (least === null || least <= 0) return [];
  const [all, most] = [wanted.accepted, wanted.live].map((lines) => unitsIn(lines.filter(of.concerns)));
  const units = of.kind === 'lot' ? (all ?? 0) % least : (all ?? 0);
  return [{ ...of, least, units, most: most ?? 0 }];
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
  const live = ordersOn(book, batch)
    .filter((order) => !isDead(order))
    .flatMap(liveSlices);
  const wanted = { accepted: inState(live, 'accepted'), live };
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

/** Whoever may still come in: it won't be reached. A lot may always be filled, or emptied. */
export function isOutOfReach({ kind, least, most }: Minimum): boolean {
  return kind !== 'lot' && most < least;
}
