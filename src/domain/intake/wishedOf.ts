import type { SellerRequest, Wish } from '../life/requests';
import type { OrderBook } from '../orderBook';

/** The wishes as requests about the orders that their drafts have become; what has come true asks for nothing. */
export function wishedOf(
  { orders }: OrderBook,
  wishes: readonly Wish[],
  numbers: ReadonlyMap<string, string>,
): SellerRequest[] {
  return wishes.flatMap(({ key, ...wish }): SellerRequest[] => {
    const order = orders.find(({ no }) => no === numbers.get(key));
    if (order === undefined || order[wish.field] === wish.wanted) return [];
    return [{ ...wish, orderNo: order.no }];
  });
}
