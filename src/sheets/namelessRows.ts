import type { Problem } from '../domain/problem';
import type { Fields } from './table/field';
import type { Place } from './table/kind';
import type { Table } from './table/readTable';

/** Rows of the seller's own tabs that are filled but lack their name or Kode: nobody could be told apart by them. */
export function namelessRows<F extends Fields>(
  { tab, keyless }: Pick<Table<F>, 'tab' | 'keyless'>,
  { language }: Place,
): Problem[] {
  const header = tab.fields[tab.rowKey]?.header[language] ?? '';
  return keyless.map(({ row }) => ({
    code: 'namelessRow',
    params: { tab: tab.name[language], row, header },
  }));
}
