import type { Tick } from '../../domain/life/requests';
import { dressBoxes, undressBoxes } from '../range/dressBoxes';
import { makeRoom } from '../range/writeCells';
import { withNewRows } from '../table/writeTable';
import type { OrderTable } from '../tabs/orderTab';

/** Cells of Pesanan that are ticked, and clear themselves. */
export const TICKS: readonly Tick[] = ['proofIn', 'bookDownPayment', 'bookBalance'];

/** All that are drawn as boxes. */
export const BOXES = [...TICKS, 'messageSent', 'packed'] as const;

/**
 * Boxes for the ticks of rows (1-based, ascending) that are about to be orders: drawn first, so that no killed run leaves an
 * order without, and never below them, where Google would count a box as an entry. With the room that the rows have then.
 */
export function withBoxes(orders: OrderTable, rows: readonly number[]): OrderTable {
  const last = rows[rows.length - 1];
  if (last === undefined) return orders;
  const room = makeRoom(orders.sheet, orders.room, last, orders.room.columns);
  dressBoxes(orders.sheet, boxColumns(orders), rows);
  return { ...orders, room };
}

/** Rows of their own for so many new orders, with boxes. Those that a killed run has drawn there are not pushed down with the rest. */
export function withOwnRows(orders: OrderTable, count: number): OrderTable {
  if (count === 0) return orders;
  const rows = Array.from({ length: count }, (_, index) => orders.end + index);
  const there = rows.filter((row) => row <= orders.room.rows);
  undressBoxes(orders.sheet, boxColumns(orders), there);
  return withBoxes(withNewRows(orders, count), rows);
}

/** 1-based, ascending. */
function boxColumns({ columns }: OrderTable): number[] {
  return BOXES.map((box) => columns[box] + 1).sort((a, b) => a - b);
}
