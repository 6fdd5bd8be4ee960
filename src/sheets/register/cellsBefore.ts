import type { Order } from '../../domain/order';
import type { LineTable } from '../tabs/lineTab';
import type { CellsBefore, KeptOrder } from './keptOrder';
import { lineRow } from './orderCells';
import type { OrderTableRow } from './orderOf';
import { nameOf, rowsByName } from './rowsByName';

/** Rows of slices by name. */
export type LineRows = ReturnType<typeof rowsByName>;

export function lineRowsOf({ rows }: LineTable): LineRows {
  return rowsByName(rows);
}

/**
 * What stands in the cells that are about to show `order`; of its slices only those that are to change. Whatever else
 * is found there, should this run die, has been typed after it.
 */
export function cellsBefore(
  { values }: Pick<OrderTableRow, 'values'>,
  order: Order,
  rows: LineRows,
): CellsBefore {
  const { status, batch, downPayment, downPaymentDue } = values;
  const lines = order.lines.flatMap((line) => {
    const now = rows.get(nameOf(order.no, line.id))?.values;
    const { units, state } = lineRow(order, line);
    if (now === undefined || (now.units === units && now.state === state)) return [];
    return [{ id: line.id, units: now.units, state: now.state }];
  });
  return { status, batch, downPayment, downPaymentDue, lines };
}

/** Values that a run which died was about to write over. */
type Left = Partial<Pick<CellsBefore, 'status' | 'batch' | 'lines'>>;

/** What may still stand there of them; nothing where no run has died, null where it did not say. */
export function leftIn({ unfinished, before }: KeptOrder): Left | null {
  return unfinished === true ? (before ?? null) : {};
}
