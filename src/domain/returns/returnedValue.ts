import type { Rupiah } from '../money';
import { shareOf, sumOf } from '../money';
import type { Order, OrderLine } from '../order';
import type { ReturnOutcome } from './returned';

/** What an order is billed less because of what came back. */
export interface ReturnedValue {
  readonly refund: Rupiah;
  readonly credit: Rupiah;
}

function grossOf(lines: readonly OrderLine[], outcome: ReturnOutcome): Rupiah {
  const shares = lines.map(({ subtotal, units, returned }) =>
    returned?.outcome === outcome ? shareOf(subtotal, returned.units, units) : 0,
  );
  return sumOf(shares);
}

const NOTHING: ReturnedValue = { refund: 0, credit: 0 };

/**
 * The price of the returned units less their share of both discounts, that of the order rounded for the buyer: all that
 * comes back is worth what all of it was billed, Ongkir aside (src/domain/README.md, Money 10).
 */
export function returnedValue({ lines, discount }: Pick<Order, 'lines' | 'discount'>): ReturnedValue {
  // Of most orders: shares of large sums cost more than all else that is asked of an order.
  if (!lines.some(({ returned }) => returned)) return NOTHING;
  const sold = lines.filter(({ state }) => state === 'accepted' || state === 'offered');
  const goods = sumOf(sold.map(({ subtotal }) => subtotal));
  const net = (gross: Rupiah): Rupiah => gross - shareOf(Math.min(discount, goods), gross, goods);
  const refund = grossOf(sold, 'refund');
  const first = net(refund);
  return { refund: first, credit: net(refund + grossOf(sold, 'credit')) - first };
}
