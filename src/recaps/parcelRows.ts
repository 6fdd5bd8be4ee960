import { formatDate, type Instant } from '../domain/calendar';
import type { OrderBook } from '../domain/orderBook';
import { isHandedOver } from '../domain/shipping/handOver';
import { lateFrom } from '../domain/shipping/lateFrom';
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
  const delayed = book.batches.flatMap((batch): ToDoRow[] => {
    const { name, shippingStarts, status } = batch;
    const orders = here.get(name) ?? 0;
    // Whether those of a cancelled batch are sent is asked in a line of its own.
    if (orders === 0 || status === 'cancelled' || shippingStarts === null || now < (lateFrom(batch) ?? now))
      return [];
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
