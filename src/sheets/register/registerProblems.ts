import type { Problem } from '../../domain/problem';
import type { Place } from '../table/kind';
import type { LineTable } from '../tabs/lineTab';
import type { OrderTable } from '../tabs/orderTab';
import { copiedRows, type Entered } from './registerTabs';
import { handLines } from './strayLines';
import { unfinishedOrders } from './typedOrders';
import { unfinishedReturns } from './unfinishedReturns';

/** Cells of an order that is on record and that the add-on does not put back by itself. */
const HERS: readonly string[] = [
  'discount',
  'shipping',
  'downPayment',
  'downPaymentDue',
  'priority',
  'packed',
];

/** What is to be said of Pesanan and Rincian as they stand: cells nobody can read, rows that don't count. */
export function registerProblems(
  entered: readonly Entered[],
  tabs: { readonly orders: OrderTable; readonly lines: LineTable },
  place: Place,
): Problem[] {
  const cells = entered.flatMap(({ row: { values, unread, problems } }) =>
    values.kept === null ? problems : HERS.flatMap((key) => unread[key] ?? []),
  );
  const notices = [tabs.orders, tabs.lines].flatMap((table) => table.notices);
  const rows = [
    ...copiedRows(tabs, place),
    ...unfinishedOrders(tabs),
    ...handLines(entered, tabs.lines, place),
    ...unfinishedReturns(entered, tabs.lines),
  ];
  return [...cells, ...rows, ...notices];
}
