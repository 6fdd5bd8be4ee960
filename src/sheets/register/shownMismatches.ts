import { inState, unitsIn } from '../../domain/life/slices';
import { isDead, orderTotals } from '../../domain/payment/orderTotals';
import type { Problem } from '../../domain/problem';
import type { Workbook } from '../workbook';
import { type Entered, isCounted } from './registerTabs';

/** Whether the cells of an order and of its lines still show what they should. */
function differing({ lines }: Workbook): (entered: Entered) => boolean {
  const units = new Map<string, number>();
  for (const { values } of lines.rows)
    if (values.state === 'accepted')
      units.set(values.orderNo, (units.get(values.orderNo) ?? 0) + values.units);
  return ({ row: { values }, order }) => {
    const { total, paid, balance } = orderTotals(order);
    const accepted = isDead(order) ? 0 : unitsIn(inState(order.lines, 'accepted'));
    const shown = [values.total, values.paid, values.balance, units.get(order.no) ?? 0];
    return String(shown) !== String([total, paid, balance, accepted]);
  };
}

/**
 * Rows of Pesanan that no sum holds, or that show other sums than the order has. What differs is put back by the run that
 * sees it: only a register that can't be decided about (`broken`) keeps it, and then it is told.
 */
export function shownMismatches(workbook: Workbook): Problem[] {
  const { book, orders, entered, broken, place } = workbook;
  const numbers = new Set(book.orders.map(({ no }) => no));
  const held = new Set(entered.map(({ row }) => row.row));
  const lost = orders.rows.filter((row) => {
    return isCounted(row) && !held.has(row.row) && !numbers.has(row.values.no);
  });
  const wrong = broken === null ? [] : entered.filter(differing(workbook)).map(({ row }) => row);
  const rows = [...lost, ...wrong].map(({ row }) => row);
  if (rows.length === 0) return [];
  const tab = orders.tab.name[place.language];
  return [{ code: 'mismatchRows', params: { tab, row: rows[0] ?? 0, rows: rows.join(', ') } }];
}
