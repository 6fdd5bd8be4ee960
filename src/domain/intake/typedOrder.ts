import type { Buyer } from '../order';

/** An order as the seller typed it into a row of Pesanan, every cell as text (src/domain/README.md, Intake 7). */
export interface TypedOrder extends Readonly<Record<keyof Buyer, string>> {
  /** 1-based. */
  readonly row: number;
  /** What is ordered, in her own words. */
  readonly items: string;
}
