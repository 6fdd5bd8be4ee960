import type { OrderBook } from '../../domain/orderBook';
import type { Problem } from '../../domain/problem';
import type { Product } from '../../domain/product';
import { isFromStock } from '../../domain/stock/fromStock';
import { problemsIn } from '../problemsIn';
import type { Place } from '../table/kind';
import { readTable } from '../table/readTable';
import { poolOf, poolTab } from './poolTab';
import { stockRowOf, stockTab } from './stockTab';

type Limits = Pick<OrderBook, 'pools' | 'stock'> & { readonly problems: readonly Problem[] };

/** What products share, and what lies in stock; most shops have none of either: a call saved on every submit. */
export function readLimits(products: readonly Product[], place: Place): Limits {
  const pools = products.some((product) => product.pools.length > 0) ? readTable(poolTab, place) : null;
  const stock = products.some(isFromStock) ? readTable(stockTab, place) : null;
  return {
    pools: pools?.rows.map(poolOf) ?? [],
    stock: stock?.rows.map(stockRowOf) ?? [],
    problems: [
      pools === null ? [] : problemsIn(pools, place),
      stock === null ? [] : problemsIn(stock, place),
    ].flat(),
  };
}
