import { isDead, orderTotals } from '../../domain/payment/orderTotals';
import type { Problem } from '../../domain/problem';
import type { Workbook } from '../workbook';
import { isCounted } from './registerTabs';

/**
 * Rows of Pesanan that no sum holds, or that show other sums than the order has. What differs is put back by the run that
 * sees it: only a register that can't be decided about keeps it (`broken`), and then it is told.
 */
export function shownMismatches({ book, orders, lines, entered, broken, place }: Workbook): Problem[] {
  const numbers = new Set(book.orders.map(({ no }) => no));
  const held = new Set(entered.map(({ row }) => row.row));
  const lost = orders.rows.filter(
    (row) => isCounted(row) && !held.has(row.row) && !numbers.has(row.values.no),
  );
  const units = new Map<string, number>();
  for (const { values } of lines.rows)
    if (values.state === 'accepted')
      units.set(values.orderNo, (units.get(values.orderNo) ?? 0) + values.units);
  const wrong = entered.filter(({ row, order }) => {
    const { total, paid, balance } = orderTotals(order);
    const accepted = isDead(order) ? [] : order.lines.filter(({ state }) => state === 'accepted');
    const own = accepted.reduce((sum, line) => sum + line.units, 0);
    const { values } = row;
    return (
      values.total !== total ||
      values.paid !== paid ||
      values.balance !== balance ||
      (units.get(order.no) ?? 0) !== own
    );
  });
  const rows = [...lost, ...(broken === null ? [] : wrong.map(({ row }) => row))].map(({ row }) => row);
  if (rows.length === 0) return [];
  const tab = orders.tab.name[place.language];
  return [{ code: 'mismatchRows', params: { tab, row: rows[0] ?? 0, rows: rows.join(', ') } }];
}
