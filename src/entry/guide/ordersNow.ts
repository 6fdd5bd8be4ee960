import type { Order } from '../../domain/order';
import { readMemory } from '../../sheets/memory/memory';
import { brokenWorkbook } from '../../sheets/table/brokenWorkbook';
import { readOrders } from '../../sheets/workbook';

/** The orders on record. Throws where they can't be read whole: then nobody knows what hangs on a row. */
export function ordersNow(): readonly Order[] {
  const { book, broken } = readOrders(readMemory());
  if (broken !== null) throw brokenWorkbook(broken);
  return book.orders;
}

/** What an order asks for, also where nobody can read how many. */
export function codesOf({ lines }: Order): string[] {
  return lines.filter(({ state }) => state !== 'cancelled').map(({ code }) => code);
}
