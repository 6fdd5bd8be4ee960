import type { Order, OrderLine } from '../../domain/order';
import { countedLines, orderTotals } from '../../domain/payment/orderTotals';
import { problemText } from '../../messages/problems';
import { orderHeaders as h } from '../../messages/sheets/orderHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { orderStatusWords, paymentStateWords } from '../../messages/states';
import { instant } from '../kinds/instant';
import { rupiah, whole } from '../kinds/numbers';
import { problemList } from '../kinds/problemList';
import { choice, name, text } from '../kinds/texts';
import { field, type RowOf } from '../table/field';
import { optional, orElse, type Place } from '../table/kind';
import type { Table } from '../table/readTable';
import type { Tab } from '../table/tab';

const money = orElse(rupiah, 0);

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
  status: field(h.status, choice(orderStatusWords, 'needsReview'), { width: 120 }),
  payment: field(h.payment, optional(choice(paymentStateWords, 'unpaid')), { width: 120 }),
  downPaymentDue: field(h.downPaymentDue, optional(instant), { width: 130 }),
  balanceDue: field(h.balanceDue, text),
  priority: field(h.priority, text),
  skipped: field(h.skipped, text),
  courier: field(h.courier, text),
  tracking: field(h.tracking, text),
  note: field(h.note, text, { width: 180 }),
  reason: field(h.reason, text, { width: 220 }),
  message: field(h.message, text),
  messageSent: field(h.messageSent, text),
  proofIn: field(h.proofIn, text),
  bookDownPayment: field(h.bookDownPayment, text),
  bookBalance: field(h.bookBalance, text),
  packed: field(h.packed, text),
  key: field(h.key, text),
  reasons: field(h.reasons, orElse(problemList, []), { hidden: true }),
};

export type OrderFields = typeof fields;
export type OrderTable = Table<OrderFields>;
type OrderRow = RowOf<OrderFields>;

export const orderTab: Tab<OrderFields> = {
  name: tabNames.orders,
  fields,
  rowKey: 'no',
  stamp: 'key',
  deciding: ['at', 'batch', 'whatsapp', 'discount', 'downPaymentDue', 'status', 'key'],
  irreplaceable: true,
  unique: true,
};

/** A row and its lines as the rules see them; the derived columns are not read. */
export function orderOf(row: OrderRow, lines: readonly OrderLine[]): Order {
  const { no, key, at, batch, discount, shipping, downPayment, downPaymentDue, status, reasons } = row;
  const { name, whatsapp, email, address, delivery, note } = row;
  const buyer = { name, whatsapp, email, address, delivery, note };
  return {
    no,
    key,
    at,
    batch,
    buyer,
    discount,
    shipping,
    downPayment,
    downPaymentDue,
    status,
    reasons,
    lines,
  };
}

/** Columns of later steps in an order's life: empty when it comes in. */
const untouched = {
  uniqueCode: '',
  balanceDue: '',
  priority: '',
  skipped: '',
  courier: '',
  tracking: '',
  message: '',
  messageSent: '',
  proofIn: '',
  bookDownPayment: '',
  bookBalance: '',
  packed: '',
};

/** A new order as its row. */
export function orderRow(order: Order, place: Place): OrderRow {
  const { lines, buyer, ...own } = order;
  const { units, total, paid, balance, over, state } = orderTotals(order);
  const reason = order.reasons.map((each) => problemText(each, place.language, place.zone)).join('\n');
  const derived = { items: itemsText(lines), units, total, paid, balance, over, payment: state, reason };
  return { ...untouched, ...own, ...buyer, ...derived };
}

/** `2 × Nastar 500 g, 1 × Kastengel (kecil)` */
export function itemsText(lines: readonly OrderLine[]): string {
  return countedLines(lines)
    .filter(({ units }) => units > 0)
    .map(({ units, product, variant }) => `${units} × ${product}${variant === '' ? '' : ` (${variant})`}`)
    .join(', ');
}
