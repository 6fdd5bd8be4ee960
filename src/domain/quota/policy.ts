import type { Batch } from '../batch';
import type { OrderBook } from '../orderBook';
import type { WhenFull } from '../shop';
import type { PoolLevel } from './room';

/**
 * What becomes of what does not fit (src/domain/README.md, Quota 5): the batch's policy, else the shop's. Where nothing
 * but the stock of Backorder products is gone, the order queues for the restock instead of being refused.
 */
export function policyFor({ products, shop }: OrderBook, batch: Batch, full: readonly PoolLevel[]): WhenFull {
  const policy = batch.whenFull ?? shop.whenFull;
  const comesBack = ({ pool }: PoolLevel): boolean =>
    pool.kind === 'stock' && products.some(({ code, mode }) => code === pool.name && mode === 'backorder');
  return policy === 'reject' && full.length > 0 && full.every(comesBack) ? 'queue' : policy;
}
