import { isDead } from '../domain/payment/orderTotals';
import type { Problem } from '../domain/problem';
import { type OrderTableRow, orderOf } from './register/orderOf';
import { lastTakenIn } from './register/ownCells';
import { countedRows, isCounted, partPasted, type RegisterTabs } from './register/registerTabs';
import type { Place } from './table/kind';
import { lineTab } from './tabs/lineTab';
import { orderTab } from './tabs/orderTab';

/**
 * What must be mended before anything is decided, or null: units or keys that can't be read would be sold
 * twice. An order that is on record lacks nothing but her own cells that a decision reads; of one whose record was wiped
 * out every such cell counts (src/domain/README.md, Intake 11). Slices without an order are no one's.
 */
export function undecidable({ orders, lines }: RegisterTabs, place: Place): Problem | null {
  const partOf = partPasted({ orders });
  const isWhole = (row: OrderTableRow): boolean => partOf(row) === '';
  const bare = orders.rows.filter((row) => row.values.kept === null && isWhole(row));
  const numbers = new Set(bare.map(({ values }) => values.no));
  const owned = lines.rows.filter(({ values }) => numbers.has(values.orderNo));
  const withLines = new Set(owned.map(({ values }) => values.orderNo));
  const [first] = [
    ...countedRows({ orders }).flatMap(brokenRecord),
    ...lostNumbers(orders.lost.filter(isWhole), orderTab.name[place.language]),
    // A slice on record is written again; of an order without record it would be gone.
    ...(bare.some(isCounted) ? lostNumbers(lines.lost, lineTab.name[place.language]) : []),
    ...bare.flatMap((row) => lostParts(row, withLines.has(row.values.no))),
    ...bare.filter(isCounted).flatMap(({ blocking }) => blocking),
    ...owned.flatMap(({ blocking }) => blocking),
  ];
  return first ?? null;
}

/** Her own cells that a decision reads. */
const READ: readonly string[] = ['discount', 'downPayment', 'downPaymentDue'];

/** What can't be read, and was never taken in either. */
function brokenRecord({ values: { kept }, unread }: OrderTableRow): Problem[] {
  if (kept === null) return [];
  const known = lastTakenIn(kept, unread);
  return READ.flatMap((key) => (key in known ? [] : (unread[key] ?? [])));
}

function lostNumbers(rows: readonly { readonly row: number }[], tab: string): Problem[] {
  return rows.map(({ row }) => ({ code: 'lostNumber', params: { tab, row } }));
}

function lostParts({ row, values, unread }: OrderTableRow, hasLines: boolean): Problem[] {
  const { no, key, units } = values;
  if (key === '') return hasLines ? [{ code: 'lostKey', params: { order: no, row } }] : [];
  const lost = units > 0 && !hasLines && !isDead(orderOf({ values, unread }, []));
  return lost ? [{ code: 'lostLines', params: { order: no, units } }] : [];
}
