import type { Buyer, OrderStatus } from '../order';

/** An order as the seller typed it into a row of Pesanan, every cell as text (src/domain/README.md, Intake 7). */
export interface TypedOrder extends Readonly<Record<keyof Buyer, string>> {
  /** 1-based. */
  readonly row: number;
  /** In which batch she wishes it; '' = as its time says. */
  readonly batch: string;
  /** In which Status she wishes it (`wanted` null = no such word); null = she has not said. */
  readonly status: { readonly wanted: OrderStatus | null; readonly raw: string } | null;
  /** What is ordered, in her own words. */
  readonly items: string;
  /** A buyer's words, taken apart by their labels: something else may stand among them. */
  readonly isChat: boolean;
}
