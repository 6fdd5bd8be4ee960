import type { Tick } from '../../domain/life/requests';
import { dressBoxes } from '../range/dressColumn';
import { makeRoom } from '../range/writeCells';
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
  const columns = BOXES.map((box) => orders.columns[box] + 1).sort((a, b) => a - b);
  dressBoxes(orders.sheet, columns, rows);
  return { ...orders, room };
}
