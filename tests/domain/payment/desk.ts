import type { Instant } from '../../../src/domain/calendar';
import { type Arrivals, takeIn } from '../../../src/domain/intake/takeIn';
import type { Order } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import type { Payment } from '../../../src/domain/payment/payment';
import { paymentsFrom, type TypedPayment } from '../../../src/domain/payment/typedPayment';
import type { Domain } from '../season/spoiledDomain';

const TITLES = 1;

/** A row of the ledger as the seller may leave it: what she does not type is blank. */
export function typedRow(orderNo: string, cells: Partial<TypedPayment>): TypedPayment {
  const words = { method: '', account: '', reference: '', proof: '', note: '', key: '' };
  const blank = { row: 0, at: null, kind: null, amount: null, status: null, problems: [] };
  return { ...words, ...blank, orderNo, ...cells };
}

/** The seller's desk without a sheet: the register, and the ledger's rows as they stand there. */
export class Desk {
  /** In whatever order; the row numbers follow from it. */
  ledger: readonly TypedPayment[] = [];

  constructor(
    public book: OrderBook,
    private readonly domain: Pick<Domain, 'takeIn' | 'paymentsFrom'> = { takeIn, paymentsFrom },
  ) {}

  /** One run: reads the ledger, takes in what came, and writes back what it has completed and booked. */
  run(now: Instant, came: Partial<Arrivals> = {}): void {
    const read = this.ledger.map((row, index) => ({ ...row, row: index + 1 + TITLES }));
    const payments = this.domain.paymentsFrom(read, this.book.orders, now);
    this.book = this.domain.takeIn(
      { ...this.book, payments },
      { drafts: [], requests: [], ...came },
      now,
    ).book;
    this.ledger = written(read, this.book.payments ?? []);
  }

  /** Of one buyer, by the key of the response. */
  order(key: string): Order {
    const order = this.book.orders.find((each) => each.key === key);
    if (order === undefined) throw new Error(`no order ${key}`);
    return order;
  }

  /** What the seller types into her own cells of an order. */
  change(key: string, cells: Partial<Order>): void {
    const orders = this.book.orders.map((order) => (order.key === key ? { ...order, ...cells } : order));
    this.book = { ...this.book, orders };
  }
}

/** As src/sheets/register/savePayments.ts does: a row that can't be booked is left as it was typed. */
function written(read: readonly TypedPayment[], after: readonly Payment[]): TypedPayment[] {
  const booked = after.filter(({ problems }) => problems.length === 0);
  const known = read.map((row) => booked.find((each) => each.row === row.row) ?? row);
  const fresh = booked.filter(({ row }) => row === null);
  return [...known, ...fresh].map((row, index) => ({ ...row, row: index + 1 + TITLES }));
}
