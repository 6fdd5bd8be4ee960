import type { OrderBook } from '../../domain/orderBook';
import type { Problem } from '../../domain/problem';
import type { LimitTab } from '../../domain/quota/unread';
import { problemsIn } from '../problemsIn';
import type { Place } from '../table/kind';
import { readTable } from '../table/readTable';
import { poolOf, poolTab } from './poolTab';
import { stockRowOf, stockTab } from './stockTab';

type Limits = Partial<Pick<OrderBook, LimitTab>> & {
  readonly problems: readonly Problem[];
};

/** What products share, or what lies in stock. Throws where the tab or a header is missing. */
export function readLimits(tab: LimitTab, place: Place): Limits {
  if (tab === 'pools') {
    const table = readTable(poolTab, place);
    return {
      pools: table.rows.map(poolOf),
      problems: problemsIn(table, place),
    };
  }
  const table = readTable(stockTab, place);
  return {
    stock: table.rows.map(stockRowOf),
    problems: problemsIn(table, place),
  };
}
