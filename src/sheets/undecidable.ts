import { isDead } from '../domain/payment/orderTotals';
import type { Problem } from '../domain/problem';
import type { Place } from './table/kind';
import type { KeylessRow } from './table/readTable';
import { type LineTable, lineTab } from './tabs/lineTab';
import { type OrderTable, orderOf, orderTab } from './tabs/orderTab';

/** The register's two tabs as read. */
export interface RegisterTabs {
  readonly orders: OrderTable;
  readonly lines: LineTable;
}

/**
 * What must be mended before anything is decided, or null: units or keys that can't be read would be sold
 * twice. Only cells that a decision reads (src/domain/README.md, Intake 11); slices without an order are no one's.
 */
export function undecidable({ orders, lines }: RegisterTabs, place: Place): Problem | null {
  const numbers = new Set(orders.rows.map(({ values }) => values.no));
  const owned = lines.rows.filter(({ values }) => numbers.has(values.orderNo));
  const withLines = new Set(owned.map(({ values }) => values.orderNo));
  const [first] = [
    ...lostNumbers(orders.keyless, orderTab.name[place.language]),
    ...lostNumbers(lines.keyless, lineTab.name[place.language]),
    ...orders.rows.flatMap((row) => lostParts(row, withLines.has(row.values.no))),
    ...orders.rows.filter(({ values }) => values.key !== '').flatMap(({ blocking }) => blocking),
    ...owned.flatMap(({ blocking }) => blocking),
  ];
  return first ?? null;
}

function lostNumbers(keyless: readonly KeylessRow[], tab: string): Problem[] {
  return keyless
    .filter(({ stamped }) => stamped)
    .map(({ row }) => ({ code: 'lostNumber', params: { tab, row } }));
}

function lostParts({ row, values }: OrderTable['rows'][number], hasLines: boolean): Problem[] {
  const { no, key, units } = values;
  if (key === '') return hasLines ? [{ code: 'lostKey', params: { order: no, row } }] : [];
  const lost = units > 0 && !hasLines && !isDead(orderOf(values, []));
  return lost ? [{ code: 'lostLines', params: { order: no, units } }] : [];
}

/** Rows that a person typed into Pesanan: shown, kept as they are, and not counted (Intake 7). */
export function typedOrders({ orders, lines }: RegisterTabs): Problem[] {
  const withLines = new Set(lines.rows.map(({ values }) => values.orderNo));
  const keyless = orders.rows.filter(({ values }) => values.key === '' && !withLines.has(values.no));
  const rows = [...keyless, ...orders.keyless.filter(({ stamped }) => !stamped)].map(({ row }) => row);
  return rows.sort((a, b) => a - b).map((row) => ({ code: 'typedOrder', params: { row } }));
}
