import type { Rupiah } from './money';
import type { Problem } from './problem';
import type { DownPaymentTerm } from './shop';

export type ProductMode = 'openOrder' | 'preOrder' | 'readyStock' | 'backorder';

/** One row of Produk: a product in one variant. `null` quota = unlimited, 0 = none. */
export interface Product {
  readonly code: string;
  readonly name: string;
  readonly variant: string;
  /** `null` while the seller has not given one: the product can't be sold. */
  readonly price: Rupiah | null;
  readonly mode: ProductMode;
  /** Units a batch. */
  readonly quota: number | null;
  readonly minimum: number | null;
  readonly lotSize: number | null;
  readonly maxPerOrder: number | null;
  /** Names of the shared pools (tab Kuota) that it draws from. */
  readonly pools: readonly string[];
  readonly downPayment: DownPaymentTerm | null;
  readonly supplier: string;
  readonly netPrice: Rupiah | null;
  /** Permintaan: what buyers may wish for, in her words; '' = they are not asked. */
  readonly asksFor: string;
  readonly active: boolean;
  /** Cells of this row that could not be read. */
  readonly problems: readonly Problem[];
}

/** `Kastengel (kecil)`: a product and its variant in running text, which `readOrderItems` reads back. */
export function productLabel({ name, variant }: Pick<Product, 'name' | 'variant'>): string {
  return variant === '' ? name : `${name} (${variant})`;
}
