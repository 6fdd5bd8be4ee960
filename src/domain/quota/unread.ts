import type { OrderBook } from '../orderBook';
import type { Product } from '../product';
import { isFromStock } from '../stock/fromStock';

/** The tabs of limits, Kuota and Stok: a run reads those that its decision turns on. */
export const LIMIT_TABS = ['pools', 'stock'] as const;
export type LimitTab = (typeof LIMIT_TABS)[number];

/** What a decision may find unread: the limits, and the ledger. */
export type SparedTab = LimitTab | 'payments';

const SPARED: readonly SparedTab[] = [...LIMIT_TABS, 'payments'];

/** Thrown by a decision that turns on what this run has not read: it is read, and all is decided anew. */
export class Unread extends Error {
  constructor(readonly tab: SparedTab) {
    super(`${tab} unread`);
  }
}

/** The tab that is to be read, or null: any other failure. */
export function unreadTab(error: unknown): SparedTab | null {
  const tab = error instanceof Error && 'tab' in error ? error.tab : null;
  return SPARED.find((each) => each === tab) ?? null;
}

/** Rows of a tab that this decision turns on. Throws `Unread`. */
export function rowsOf<T extends LimitTab>(book: Pick<OrderBook, T>, tab: T): NonNullable<OrderBook[T]> {
  const rows = book[tab];
  if (rows === null) throw new Unread(tab);
  return rows;
}

/** Which of the tabs say how many of these Kode may be sold. */
export function limitTabs(products: readonly Product[], codes?: ReadonlySet<string>): LimitTab[] {
  const asked = products.filter(({ code }) => codes === undefined || codes.has(code));
  return [
    ...(asked.some(({ pools }) => pools.length > 0) ? (['pools'] as const) : []),
    ...(asked.some(isFromStock) ? (['stock'] as const) : []),
  ];
}
