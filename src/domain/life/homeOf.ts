import type { Batch } from '../batch';
import { batchAt } from '../batch/batchAt';
import type { Order } from '../order';
import type { OrderBook } from '../orderBook';

/** Its own batch; of one that was outside every batch, the one that its Waktu lies in since Tutup was moved. */
export function homeOf({ batches }: OrderBook, order: Order): Batch | null {
  return batches.find(({ name }) => name === order.batch) ?? batchAt(batches, order.at);
}
