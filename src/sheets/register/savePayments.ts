import { type Payment, RETURNED } from '../../domain/payment/payment';
import { lineHeaders } from '../../messages/sheets/lineHeaders';
import { text } from '../kinds/texts';
import type { Place } from '../table/kind';
import { writeFields, writeRows } from '../table/writeTable';
import type { PaymentRow, PaymentTable } from '../tabs/paymentTab';
import { differences } from './differences';

/** The cells that the add-on completes, or changes with the order: the rest of a row is the seller's. */
type Completed = Omit<PaymentRow, 'method'>;

/** Whatever was booked bears a key, which is the row's stamp: what a killed save leaves of it is known again. */
function rowOf({ row, problems, rawAmount, ...cells }: Payment, { language }: Place): PaymentRow {
  const note = cells.key === RETURNED ? lineHeaders.returnUnits[language] : cells.note;
  const booked = { ...cells, note, key: cells.key || `${cells.orderNo} ${cells.at}` };
  // Which Jenis it is shows when the amount has been put right.
  return rawAmount === undefined ? booked : { ...booked, kind: null };
}

function completed({ row, problems, rawAmount, method, ...cells }: Payment): Completed {
  return cells;
}

/** Of a row that can't be read nothing but what a buyer has added. */
function changesOf({ values, unread }: PaymentTable['rows'][number], payment: Payment): Partial<PaymentRow> {
  const { note, key } = payment;
  return payment.problems.length > 0
    ? differences(values, { note, key })
    : differences(values, completed(payment), unread);
}

/** The table in which an amount that nobody can read is written as the text that it is. */
function asWritten(table: PaymentTable, raw: string | undefined, place: Place): PaymentTable {
  if (raw === undefined) return table;
  const { tab } = table;
  const { amount } = tab.fields;
  const kind = { ...amount.kind, format: '@', write: () => text.write(raw, place) };
  return { ...table, tab: { ...tab, fields: { ...tab.fields, amount: { ...amount, kind } } } };
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
  const booked = placed.filter(({ row }) => (row ?? 0) >= table.end);
  for (const row of table.leftBehind) if (row < table.end) writeRows(table, row, [null], place);
  booked.forEach((payment, index) => {
    writeRows(asWritten(table, payment.rawAmount, place), table.end + index, [rowOf(payment, place)], place);
  });
  for (const payment of placed) {
    const own = rows.get(payment.row ?? 0);
    if (own !== undefined) writeFields(table, own.row, changesOf(own, payment), place);
  }
}
