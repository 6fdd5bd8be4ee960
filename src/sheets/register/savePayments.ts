import { type Payment, RETURNED } from '../../domain/payment/payment';
import { lineHeaders } from '../../messages/sheets/lineHeaders';
import type { Place } from '../table/kind';
import { writeFields, writeRows } from '../table/writeTable';
import type { PaymentRow, PaymentTable } from '../tabs/paymentTab';
import { differences } from './differences';

/** The cells that the add-on completes, or changes with the order: the rest of a row is the seller's. */
type Completed = Pick<PaymentRow, 'at' | 'orderNo' | 'kind' | 'amount' | 'reference' | 'status'>;

/** Whatever was booked bears a key, which is the row's stamp: what a killed save leaves of it is known again. */
function rowOf({ row, problems, ...cells }: Payment, { language }: Place): PaymentRow {
  const note = cells.key === RETURNED ? lineHeaders.returnUnits[language] : cells.note;
  return { ...cells, note, key: cells.key || `${cells.orderNo} ${cells.at}` };
}

function completed({ at, orderNo, kind, amount, reference, status }: Payment): Completed {
  return { at, orderNo, kind, amount, reference, status };
}

/** Each payment with the row that it has, or gets: what was booked goes below all that is there, in its order. */
export function inRows(table: PaymentTable, payments: readonly Payment[]): Payment[] {
  let end = table.end;
  return payments.map((payment) => {
    const row = payment.row ?? end;
    if (payment.row === null) end += 1;
    return { ...payment, row };
  });
}

/**
 * Brings the ledger in step: below it all what this run has booked, then what was left blank and what a tick has checked.
 * A row that can't be read is left as it stands. Before the orders that follow from it: a killed run leaves money
 * booked, which the next one finds, and never a box cleared for nothing.
 */
export function savePayments(table: PaymentTable, payments: readonly Payment[], place: Place): void {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const placed = inRows(table, payments);
  const booked = placed.filter(({ row }) => (row ?? 0) >= table.end).map((payment) => rowOf(payment, place));
  for (const row of table.leftBehind) if (row < table.end) writeRows(table, row, [null], place);
  writeRows(table, table.end, booked, place);
  for (const payment of placed) {
    const own = rows.get(payment.row ?? 0);
    if (own === undefined || payment.problems.length > 0) continue;
    writeFields(table, own.row, differences(own.values, completed(payment), own.unread), place);
  }
}
