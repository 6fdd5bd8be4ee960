import type { Batch } from '../batch';
import type { Rupiah } from '../money';
import { percentOf, roundUpHundredths, sumOf } from '../money';
import type { Product } from '../product';
import type { DownPaymentTerm, Shop } from '../shop';
import { afterDiscount } from './afterDiscount';

/** What the DP of a line depends on. */
export interface DownPaymentLine {
  readonly code: string;
  readonly units: number;
  /** After the line's discount. */
  readonly subtotal: Rupiah;
}

/** What the DP of an order depends on. */
export interface DownPaymentCase {
  readonly lines: readonly DownPaymentLine[];
  /** On the whole order; it lowers the cap, not the shares. */
  readonly discount: Rupiah;
  readonly products: readonly Product[];
  readonly batch: Batch | null;
  readonly shop: Shop;
}

function ownTerm({ products }: DownPaymentCase, line: DownPaymentLine): DownPaymentTerm | null {
  return products.find(({ code }) => code === line.code)?.downPayment ?? null;
}

/** On a product a fixed sum is meant for each unit. */
function productShare(term: DownPaymentTerm, line: DownPaymentLine): number {
  return term.kind === 'percent'
    ? percentOf(line.subtotal, term.percent)
    : percentOf(term.amount * line.units, 100);
}

/** On a batch or shop a fixed sum is meant once. */
function commonShare(term: DownPaymentTerm | null, lines: readonly DownPaymentLine[]): number {
  if (term === null || sumOf(lines.map(({ units }) => units)) === 0) return 0;
  return term.kind === 'percent'
    ? percentOf(sumOf(lines.map(({ subtotal }) => subtotal)), term.percent)
    : percentOf(term.amount, 100);
}

/**
 * The DP in rupiah (src/domain/README.md, Money 2): the product's term, else the batch's, else the shop's;
 * summed, rounded up once, never more than the goods cost.
 */
export function downPayment(of: DownPaymentCase): Rupiah {
  const own = of.lines.filter((line) => ownTerm(of, line) !== null);
  const rest = of.lines.filter((line) => ownTerm(of, line) === null);
  const shares = own.map((line) => {
    const term = ownTerm(of, line);
    return term === null ? 0 : productShare(term, line);
  });
  const common = commonShare(of.batch?.downPayment ?? of.shop.downPayment, rest);
  const rounded = roundUpHundredths(sumOf(shares) + common, of.shop.downPaymentStep);
  const goods = sumOf(of.lines.map(({ subtotal }) => subtotal));
  return Math.min(rounded, afterDiscount(goods, of.discount));
}
