import type { Instant } from '../domain/calendar';
import { carryOver } from '../domain/payment/carryOver';
import type { Payment } from '../domain/payment/payment';
import { paymentsFrom } from '../domain/payment/typedPayment';
import type { Entered } from './register/registerTabs';
import type { Place } from './table/kind';
import { readTable } from './table/readTable';
import { type PaymentTable, paymentTab, typedPaymentOf } from './tabs/paymentTab';

interface LedgerSheet {
  readonly table: PaymentTable;
  readonly payments: readonly Payment[];
}

/** Tab Pembayaran. Once money was booked, nobody makes it anew empty: it is put back. Throws where it is missing. */
export function readLedger(entered: readonly Entered[], now: Instant, place: Place): LedgerSheet {
  const irreplaceable = entered.some(({ order }) => order.booked.length > 0);
  const table = readTable({ ...paymentTab, irreplaceable }, place);
  const typed = table.rows.map(typedPaymentOf);
  const orders = entered.map(({ order }) => order);
  const numbers = new Set(orders.map(({ no }) => no));
  const payments = carryOver(paymentsFrom(typed, orders, now), numbers, now);
  return { table, payments };
}
