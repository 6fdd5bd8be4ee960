import type { Order } from '../../domain/order';
import type { Problem } from '../../domain/problem';
import type { Place } from '../table/kind';
import type { LineRow, LineTable } from '../tabs/lineTab';
import type { OrderTable } from '../tabs/orderTab';
import { type OrderTableRow, orderOf } from './orderOf';

/** The register's two tabs as read. */
export interface RegisterTabs {
  readonly orders: OrderTable;
  readonly lines: LineTable;
}

/** An order beside the row that it stands in. */
export interface Entered {
  readonly order: Order;
  readonly row: OrderTableRow;
}

/** The number that a row is known by: the recorded one, whatever stands in its cell. */
export function numberOf({ values }: Pick<OrderTableRow, 'values'>): string {
  return values.kept?.no ?? values.no;
}

/** A row without a response's key was typed by a person. */
export function isCounted({ values }: Pick<OrderTableRow, 'values'>): boolean {
  return values.kept !== null || values.key !== '';
}

/** It shows still whose record it is: nothing was cut out of it. */
function isWhole({ values: { no, key, kept } }: OrderTableRow): boolean {
  return kept?.no === no && kept.key === key;
}

/** Rows of orders, each number once: of a row that was copied the first counts, but none without record beside a whole one. */
export function countedRows({ orders }: Pick<RegisterTabs, 'orders'>): OrderTableRow[] {
  const whole = new Set(orders.rows.filter(isWhole).map(numberOf));
  const seen = new Set<string>();
  return orders.rows.filter((row) => {
    const no = numberOf(row);
    const isPart = row.values.kept === null && whole.has(no);
    if (isPart || !isCounted(row) || seen.has(no)) return false;
    seen.add(no);
    return true;
  });
}

/**
 * The number on record that a row without record repeats, or whose response it bears without any number: somebody has pasted a
 * part of that order's row, which is whole itself. '' = of no order.
 */
export function partPasted(tabs: Pick<RegisterTabs, 'orders'>): (row: OrderTableRow) => string {
  const known = countedRows(tabs).filter(isWhole);
  const numbers = new Set(known.map(numberOf));
  const byKey = new Map(known.map(({ values: { no, key } }) => [key, no]));
  return ({ values: { no, key, kept } }) => {
    if (kept !== null) return '';
    return numbers.has(no) ? no : no === '' ? (byKey.get(key) ?? '') : '';
  };
}

/** Rows that repeat another one's order: told, and never written over. */
export function copiedRows(tabs: Pick<RegisterTabs, 'orders'>, { language }: Place): Problem[] {
  const firsts = new Map(countedRows(tabs).map((row) => [numberOf(row), row.row]));
  const partOf = partPasted(tabs);
  const { tab, rows, lost } = tabs.orders;
  return [...rows, ...lost].flatMap((each): Problem[] => {
    const key = partOf(each) || (isCounted(each) ? numberOf(each) : '');
    const first = firsts.get(key) ?? each.row;
    const params = { tab: tab.name[language], row: each.row, first, key };
    return first === each.row ? [] : [{ code: 'copiedRow', params }];
  });
}

/** Orders with their slices; slices whose order is not there were left by a killed save, and are no one's. */
export function enteredOrders(tabs: RegisterTabs): Entered[] {
  const rows = countedRows(tabs);
  const slices = new Map<string, LineRow[]>(rows.map((row) => [numberOf(row), []]));
  for (const { values } of tabs.lines.rows) slices.get(values.orderNo)?.push(values);
  return rows.map((row) => ({ row, order: orderOf(row, slices.get(numberOf(row)) ?? []) }));
}
