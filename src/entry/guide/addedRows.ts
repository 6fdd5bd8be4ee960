import { fingerprintOf } from '../../domain/fingerprint';
import type { Fields, RowOf } from '../../sheets/table/field';
import type { Table, TableRow } from '../../sheets/table/readTable';
import type { Tab } from '../../sheets/table/tab';

/** What the add-on itself writes into a batch or product as time goes by: no change of hers. */
const OURS = 'status opened closedAt closedBecause origin minimumMark atClose made stock shownStock'.split(
  ' ',
);

/** By which a row that Panduan has added is known to be as it was written. */
export function rowPrint<F extends Fields>(
  { fields }: Tab<F>,
  values: RowOf<F>,
  unread: TableRow<F>['unread'] = {},
): string {
  const hers = Object.keys(fields).filter((key) => !OURS.includes(key));
  return fingerprintOf([hers.map((key) => values[key]), Object.keys(unread)]);
}

/** Of the rows that Panduan has added and that are there: those as it wrote them, and those that somebody has changed. */
export function addedRows<F extends Fields>(
  { tab, rows }: Pick<Table<F>, 'tab' | 'rows'>,
  added: Readonly<Record<string, string>>,
): { readonly same: readonly string[]; readonly changed: readonly string[] } {
  const keyOf = (values: RowOf<F>): string => String(values[tab.rowKey]);
  const present = rows.filter(({ values }) => keyOf(values) in added);
  const isSame = ({ values, unread }: TableRow<F>): boolean =>
    added[keyOf(values)] === rowPrint(tab, values, unread);
  const keys = (of: readonly TableRow<F>[]): string[] => of.map(({ values }) => keyOf(values));
  return { same: keys(present.filter(isSame)), changed: keys(present.filter((row) => !isSame(row))) };
}
