import { freshOrders } from './register/saveOrders';
import { inRows } from './register/savePayments';
import type { Changes, Workbook } from './workbook';

/** The workbook as it stands once this is saved: what was booked and what was added has a row. */
export function savedWorkbook(
  workbook: Workbook,
  { book, typedRows }: Pick<Changes, 'book' | 'typedRows'>,
): Workbook {
  const { payments, orders, entered } = workbook;
  const fresh = freshOrders({ entered, after: book, typedRows }).map(
    ({ no }, index) => [no, orders.end + index] as const,
  );
  const added = new Map([...typedRows, ...fresh]);
  if (payments === null || book.payments === null) return { ...workbook, book, added };
  return { ...workbook, book: { ...book, payments: inRows(payments, book.payments) }, added };
}
