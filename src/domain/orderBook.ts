import type { Batch } from './batch';
import type { Order } from './order';
import type { Payment } from './payment/payment';
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

/** A row of Stok: units of a ready-stock or backorder product put on the shelf; below 0 = taken out. */
export interface StockRow {
  readonly code: string;
  readonly units: number;
  /** Its Jumlah could not be read: nothing of that Kode is sold until it can. */
  readonly problems: readonly Problem[];
}

/** All that a decision may look at: the working register, read whole, once, under the lock. */
export interface OrderBook {
  readonly shop: Shop;
  readonly batches: readonly Batch[];
  readonly products: readonly Product[];
  /** Tab Kuota; `null` = this run has not read it (quota/unread). */
  readonly pools: readonly QuotaPool[] | null;
  /** Tab Stok; empty where no product is sold from stock, `null` = not read. */
  readonly stock: readonly StockRow[] | null;
  readonly orders: readonly Order[];
  /**
   * Tab Pembayaran, from the top: what came in, went back, or is said to have come; `null` = this run did not look, and
   * what is on record of each order holds.
   */
  readonly payments: readonly Payment[] | null;
  /** Highest running number ever given, a shop day (`260314` → 73): kept although rows may be deleted. */
  readonly highWater: Readonly<Record<string, number>>;
}
