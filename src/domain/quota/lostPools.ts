import type { OrderLine } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import type { Product } from '../product';
import { rowsOf } from './unread';

/** The shared quotas that a product draws on and tab Kuota lacks, as while one is given another name. */
export function lostPools(book: Pick<OrderBook, 'pools'>, { code, pools }: Product): Problem[] {
  const shared = pools.length > 0 ? rowsOf(book, 'pools') : [];
  const missing = pools.filter((name) => !shared.some((pool) => pool.name === name));
  return missing.map((pool): Problem => ({ code: 'unknownPool', params: { code, pool } }));
}

/** As `lostPools`, of all that these slices ask for: how much there is of them nobody knows, so nobody lets them in. */
export function lostPoolsOf(book: OrderBook, slices: readonly OrderLine[]): Problem[] {
  const asked = book.products.filter(({ code }) => slices.some((line) => line.code === code));
  return asked.flatMap((product) => lostPools(book, product));
}
