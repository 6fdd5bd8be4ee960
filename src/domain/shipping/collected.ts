import { startOfDay, type Zone } from '../calendar';
import { type Rupiah, sumOf } from '../money';
import type { Order } from '../order';
import type { Payment } from '../payment/payment';

const ON_DELIVERY = /(?<![a-z])cod(?![a-z])/i;

/** By days, for the ledger is often given a date alone; of an order that was sent before that was kept nobody can tell. */
function isAfterSending({ status, shippedAt }: Order, { at }: Payment, zone: Zone): boolean {
  if (shippedAt === null) return status === 'shipped' || status === 'done';
  return startOfDay(at, zone) >= startOfDay(shippedAt, zone);
}

/** What was paid on delivery: Pelunasan from the day of sending on, or by Metode COD (src/domain/README.md, Recaps 9). */
export function collectedOnDelivery(order: Order, rows: readonly Payment[], zone: Zone): Rupiah {
  const paid = rows.filter(
    (row) =>
      row.kind === 'balance' &&
      row.status === 'received' &&
      (ON_DELIVERY.test(row.method) || isAfterSending(order, row, zone)),
  );
  return sumOf(paid.map(({ amount }) => amount));
}
