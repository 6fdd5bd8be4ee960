import type { OrderBook } from '../orderBook';
import { isDead } from '../payment/orderTotals';
import type { Problem } from '../problem';

/** WhatsApp numbers that the seller has typed and nobody can read, of orders whose buyers may still be told something. */
export function unreadPhones({ orders }: OrderBook): Problem[] {
  return orders.flatMap((order): Problem[] => {
    const { no, status, phoneUnread: why } = order;
    if (why === undefined || isDead(order) || status === 'done') return [];
    return [{ code: 'typedPhone', params: { order: no, why } }];
  });
}
