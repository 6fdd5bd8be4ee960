import type { Rupiah } from '../money';

/** What goods come to after their order's Diskon: nothing, where that is more than they (src/domain/README.md, Money 1). */
export function afterDiscount(goods: Rupiah, discount: Rupiah): Rupiah {
  return Math.max(0, goods - discount);
}
