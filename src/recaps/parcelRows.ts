import { DAY, formatDate, type Instant } from '../domain/calendar';
import type { OrderBook } from '../domain/orderBook';
import { isHandedOver } from '../domain/shipping/handOver';
import { phrases } from '../messages/phrases';
import { parcelsOf } from './shippingRows';
import type { ToDoRow } from './toDoRow';

/**
 * What is to be done about parcels (src/domain/README.md, Recaps 4): batches whose day of shipping has gone by with orders
 * still here, and what was sent without its number.
 */
export function parcelRows(book: OrderBook, now: Instant): ToDoRow[] {
  const say = phrases('parcels', book.shop.language);
  const { parcels } = parcelsOf(book);
  const here = new Map<string, number>();
  for (const { order } of parcels)
    if (order.status !== 'shipped' && order.status !== 'done')
      here.set(order.batch, (here.get(order.batch) ?? 0) + 1);
  const delayed = book.batches.flatMap(({ name, shippingStarts }): ToDoRow[] => {
    const orders = here.get(name) ?? 0;
    if (orders === 0 || shippingStarts === null || now < shippingStarts + DAY) return [];
    const detail = say('delayed', { orders, day: formatDate(shippingStarts, book.shop.zone) });
    return [{ kind: 'delayed', subject: name, detail }];
  });
  const unnumbered = parcels.filter(
    ({ order }) => order.status === 'shipped' && order.tracking === '' && !isHandedOver(order),
  );
  const detail = say('tracking');
  return [
    ...delayed,
    ...unnumbered.map(({ order }): ToDoRow => ({ kind: 'tracking', subject: order.no, detail })),
  ];
}
