import type { LineTable } from '../tabs/lineTab';

type Row = LineTable['rows'][number];

/** By what a slice's row is known. */
export function nameOf(orderNo: string, id: number | null): string {
  return `${orderNo} ${id ?? ''}`;
}

/** Each slice's own row: of a row that was copied the first. */
export function rowsByName(rows: readonly Row[]): Map<string, Row> {
  const byName = new Map<string, Row>();
  for (const row of rows) {
    const name = nameOf(row.values.orderNo, row.values.id);
    if (!byName.has(name)) byName.set(name, row);
  }
  return byName;
}
