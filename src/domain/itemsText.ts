import type { OrderLine } from './order';
import { countedLines } from './payment/orderTotals';
import { productLabel } from './product';

/** `2 × Nastar 500 g, 1 × Kastengel (kecil)` */
export function itemsText(lines: readonly OrderLine[]): string {
  return countedLines(lines)
    .filter(({ units }) => units > 0)
    .map(({ units, product, variant }) => `${units} × ${productLabel({ name: product, variant })}`)
    .join(', ');
}
