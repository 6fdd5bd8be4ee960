import { orderHeaders as h } from '../../messages/sheets/orderHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { orderStatusWords, paymentStateWords } from '../../messages/states';
import { deadline, instant } from '../kinds/instant';
import { rupiah, whole } from '../kinds/numbers';
import { problemList } from '../kinds/problemList';
import { choice, name, text } from '../kinds/texts';
import { flag } from '../kinds/yesNo';
import { keptOrder } from '../register/keptOrder';
import { field, type RowOf } from '../table/field';
import { optional, orElse } from '../table/kind';
import type { Table } from '../table/readTable';
import type { Tab } from '../table/tab';

const money = orElse(rupiah, 0);
/** In a cell of text Google would keep the word of a tick. */
const box = { ...orElse(flag, false), format: '' };

const fields = {
  no: field(h.no, name, { width: 140 }),
  at: field(h.at, instant, { width: 130 }),
  batch: field(h.batch, text, { width: 120 }),
  name: field(h.name, text, { width: 140 }),
  whatsapp: field(h.whatsapp, text, { width: 130 }),
  email: field(h.email, text),
  address: field(h.address, text, { width: 220 }),
  delivery: field(h.delivery, text),
  items: field(h.items, text, { width: 220 }),
  units: field(h.units, orElse(whole, 0)),
  discount: field(h.discount, money),
  shipping: field(h.shipping, money),
  total: field(h.total, money),
  downPayment: field(h.downPayment, money),
  uniqueCode: field(h.uniqueCode, text),
  paid: field(h.paid, money),
  balance: field(h.balance, money),
  over: field(h.over, money),
  status: field(h.status, choice(orderStatusWords, 'needsReview'), { width: 140 }),
  payment: field(h.payment, optional(choice(paymentStateWords, 'unpaid')), { width: 165 }),
  downPaymentDue: field(h.downPaymentDue, optional(deadline), { width: 130 }),
  balanceDue: field(h.balanceDue, text, { width: 130 }),
  priority: field(h.priority, optional(whole)),
  skipped: field(h.skipped, optional(whole)),
  courier: field(h.courier, text),
  tracking: field(h.tracking, text, { width: 140 }),
  note: field(h.note, text, { width: 180 }),
  sender: field(h.sender, text, { width: 140, later: true }),
  senderPhone: field(h.senderPhone, text, { width: 130, later: true }),
  reason: field(h.reason, text, { width: 220 }),
  message: field(h.message, text, { width: 140 }),
  messageSent: field(h.messageSent, box),
  proofIn: field(h.proofIn, box),
  bookDownPayment: field(h.bookDownPayment, box),
  bookBalance: field(h.bookBalance, box),
  packed: field(h.packed, box),
  key: field(h.key, text),
  messageMark: field(h.messageMark, text, { hidden: true, later: true }),
  reasons: field(h.reasons, orElse(problemList, []), { hidden: true }),
  kept: field(h.kept, optional(keptOrder), { hidden: true }),
};

export type OrderFields = typeof fields;
export type OrderTable = Table<OrderFields>;
export type OrderRow = RowOf<OrderFields>;

export const orderTab: Tab<OrderFields> = {
  name: tabNames.orders,
  fields,
  rowKey: 'no',
  kept: 'kept',
  stamp: 'key',
  deciding: ['at', 'batch', 'whatsapp', 'discount', 'downPayment', 'downPaymentDue', 'status', 'key'],
  irreplaceable: true,
};
