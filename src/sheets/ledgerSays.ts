import { ledgerProblems } from '../domain/payment/ledgerProblems';
import type { Payment } from '../domain/payment/payment';
import { isFinished } from '../domain/payment/typedPayment';
import type { Problem } from '../domain/problem';
import { readSignedPrice } from '../reading/readRupiah';
import { problemsIn } from './problemsIn';
import type { Place } from './table/kind';
import { paymentTab, typedPaymentOf } from './tabs/paymentTab';
import type { Workbook } from './workbook';

type Row = NonNullable<Workbook['payments']>['rows'][number];

/** Cells that could not be read, without those that a later answer of the buyer has put right. */
function unreadIn(row: Row, after: Payment | undefined): Row {
  const mended = typedPaymentOf(row).problems.filter((problem) => !after?.problems.includes(problem));
  return { ...row, problems: row.problems.filter((problem) => !mended.includes(problem)) };
}

/** The amount that this run has written as a buyer wrote it: as the next one will read it. */
function unreadAmount({ row, rawAmount: raw }: Payment, { language }: Place): Problem[] {
  if (row === null || raw === undefined) return [];
  const [tab, header] = [paymentTab.name[language], paymentTab.fields.amount.header[language]];
  const read = readSignedPrice(raw);
  const why = read.kind === 'unreadable' ? read.why : '';
  return [{ code: 'unreadableCell', params: { tab, row, header, raw, why } }];
}

/**
 * What is to be said of tab Pembayaran. Of what stands there once this run is saved, not of what it has read: a sweep that
 * has booked something itself says of it all that there is to say, for the next ones may have nothing to do.
 */
export function ledgerSays({ payments: table, book, place }: Workbook): Problem[] {
  if (table === null) return [];
  const payments = book.payments ?? [];
  const byRow = new Map(payments.map((payment) => [payment.row, payment]));
  const rows = table.rows.map((row) => unreadIn(row, byRow.get(row.row)));
  const booked = payments.flatMap((payment) => unreadAmount(payment, place));
  const unfinished = table.rows.map(typedPaymentOf).filter((row) => !isFinished(row));
  return [
    ...rows.flatMap(({ problems }) => problems),
    ...booked,
    ...problemsIn({ ...table, rows: [] }, place),
    ...unfinished.map(({ row }): Problem => ({ code: 'unfinishedPayment', params: { row } })),
    ...ledgerProblems(payments, book.orders),
  ];
}
