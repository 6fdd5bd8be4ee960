import { type TabKey, tabNames } from '../messages/sheets/tabNames';
import { findSheet } from './range/findSheet';
import type { Workbook } from './workbook';

/** What a line speaks of: a row of a tab, or an order, a batch or a Kode. */
interface About {
  readonly subject: string;
  readonly row?: { readonly tab: string; readonly row: number } | null;
}

const keys = Object.keys(tabNames) as TabKey[];

/** Of several orders that one line speaks of. */
function firstOf(subject: string): string {
  return subject.split(', ')[0] ?? subject;
}

/**
 * How a row is reached from another tab of the file, as they stood when they were read. Only a tab that was not read is
 * looked for.
 */
export function rowLinks(workbook: Workbook): (about: About) => string | null {
  const { orders, lines, batches, products, payments, entered, added, place } = workbook;
  const ids = new Map<TabKey, number | null>();
  const read = { orders, lines, batches, products, payments };
  const idOf = (key: TabKey): number | null => {
    if (ids.has(key)) return ids.get(key) ?? null;
    const sheet = key in read ? read[key as keyof typeof read]?.sheet : findSheet(tabNames[key]);
    const id = sheet?.getSheetId() ?? null;
    ids.set(key, id);
    return id;
  };
  const named = new Map<string, readonly [TabKey, number]>();
  for (const { row, values } of products.rows) named.set(values.code, ['products', row]);
  for (const { row, values } of batches.rows) named.set(values.name, ['batches', row]);
  for (const { row, order } of entered) named.set(order.no, ['orders', row.row]);
  for (const [no, row] of added) named.set(no, ['orders', row]);
  return ({ subject, row }) => {
    const key = keys.find((each) => tabNames[each][place.language] === row?.tab);
    const at = row && key ? ([key, row.row] as const) : (named.get(subject) ?? named.get(firstOf(subject)));
    const id = at === undefined ? null : idOf(at[0]);
    return at === undefined || id === null ? null : `#gid=${id}&range=A${at[1]}`;
  };
}
