import type { Order, OrderLine } from '../../domain/order';
import type { Place } from '../table/kind';
import type { LineRow, LineTable } from '../tabs/lineTab';
import type { OrderRow } from '../tabs/orderTab';
import { lineRow, nothingBeside, reasonText, shownOrder } from './orderCells';
import { lastTakenIn } from './ownCells';
import type { Entered } from './registerTabs';
import { wrongCells } from './wrongCells';

type Row = LineTable['rows'][number];

/**
 * What the record tells of cells of an order that are lost: what is shown of it, and Diskon, Ongkir, DP and Batas DP as they were last taken
 * in. Of her other cells it tells nothing.
 */
export function toldOfOrder(
  { row, order }: Entered,
  lost: readonly string[],
  place: Place,
): Partial<OrderRow> {
  const isLost = Object.fromEntries(lost.map((key) => [key, true]));
  const whole = { ...order, ...lastTakenIn(row.values.kept ?? {}, isLost) };
  const { discount, shipping, downPayment, downPaymentDue } = whole;
  return {
    ...shownOrder(whole, nothingBeside),
    discount,
    shipping,
    downPayment,
    downPaymentDue,
    reason: reasonText(order, place),
  };
}

/** What tells a row of Rincian, where it is known. */
const NAMES = ['orderNo', 'id', 'code', 'at'] as const;

/**
 * The slice that each row of Rincian shows (by row, 1-based), where columns are `lost`: one that says the same in all that is left, else the only
 * one that is left under the same name. Slices that say the same in everything are one as good as the other.
 */
export function slicesShown(
  rows: readonly Row[],
  orders: readonly Order[],
  lost: readonly string[],
): ReadonlyMap<number, LineRow> {
  const left = NAMES.filter((key) => !lost.includes(key));
  const name = (of: LineRow): string =>
    left.map((key) => (key === 'at' ? Math.round(of.at / 1000) : of[key])).join('\n');
  const open = new Map<string, LineRow[]>();
  for (const wanted of orders.flatMap(lineRows)) {
    const alike = open.get(name(wanted));
    if (alike === undefined) open.set(name(wanted), [wanted]);
    else alike.push(wanted);
  }
  const found = new Map<number, LineRow>();
  const take = (isMine: (row: Row, wanted: LineRow, count: number) => boolean): void => {
    for (const row of rows.filter((each) => !found.has(each.row))) {
      const alike = open.get(name(row.values)) ?? [];
      const at = alike.findIndex((wanted) => isMine(row, wanted, alike.length));
      for (const wanted of at < 0 ? [] : alike.splice(at, 1)) found.set(row.row, wanted);
    }
  };
  take((row, wanted) => Object.keys(wrongCells(row, wanted)).every((key) => lost.includes(key)));
  take((_row, _wanted, count) => count === 1);
  return found;
}

function lineRows(order: Order): LineRow[] {
  return order.lines.map((line: OrderLine) => lineRow(order, line));
}
