import type { TypedPayment } from '../../domain/payment/typedPayment';
import { paymentHeaders as h } from '../../messages/sheets/paymentHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { paymentKindWords, paymentStatusWords } from '../../messages/states';
import { typedInstant } from '../kinds/instant';
import { signedPrice } from '../kinds/numbers';
import { choice, name, text } from '../kinds/texts';
import { field, type RowOf } from '../table/field';
import { optional } from '../table/kind';
import type { Table, TableRow } from '../table/readTable';
import type { Tab } from '../table/tab';

const fields = {
  at: field(h.at, optional(typedInstant), { width: 130 }),
  orderNo: field(h.orderNo, name, { width: 140 }),
  kind: field(h.kind, optional(choice(paymentKindWords, 'balance')), { width: 125 }),
  amount: field(h.amount, optional(signedPrice)),
  method: field(h.method, text),
  account: field(h.account, text),
  reference: field(h.reference, text, { width: 140 }),
  proof: field(h.proof, text, { width: 140 }),
  status: field(h.status, optional(choice(paymentStatusWords, 'unchecked')), {
    width: 125,
  }),
  note: field(h.note, text, { width: 180 }),
  key: field(h.key, text, { hidden: true }),
};

export type PaymentFields = typeof fields;
export type PaymentRow = RowOf<PaymentFields>;
export type PaymentTable = Table<PaymentFields>;

/** The ledger: money in and out, one row a movement, typed by the seller or booked by a tick. */
export const paymentTab: Tab<PaymentFields> = {
  name: tabNames.payments,
  fields,
  rowKey: 'orderNo',
  stamp: 'key',
};

/** Without these nobody knows what a row books; what stands there as a date is not written over. */
const READ: readonly (keyof PaymentRow)[] = ['at', 'kind', 'amount', 'status'];

export function typedPaymentOf({ row, values, unread }: TableRow<PaymentFields>): TypedPayment {
  return { ...values, row, problems: READ.flatMap((key) => unread[key] ?? []) };
}
