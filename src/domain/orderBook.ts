import type { Batch } from './batch';
import type { Order } from './order';
import type { Problem } from './problem';
import type { Product } from './product';
import type { Shop } from './shop';

/** A row of Kuota: units that several products share in one batch. */
export interface QuotaPool {
  readonly name: string;
  /** `null` = blank = unlimited; 0 = none. */
  readonly units: number | null;
  /** Cells of this row that could not be read. */
  readonly problems: readonly Problem[];
}

/** All that a decision may look at: the working register, read whole, once, under the lock. */
export interface OrderBook {
  readonly shop: Shop;
  readonly batches: readonly Batch[];
  readonly products: readonly Product[];
  readonly pools: readonly QuotaPool[];
  readonly orders: readonly Order[];
  /** Highest running number ever given, a shop day (`260314` → 73): kept although rows may be deleted. */
  readonly highWater: Readonly<Record<string, number>>;
}
