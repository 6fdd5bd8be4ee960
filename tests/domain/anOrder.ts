import type { Order, OrderLine } from '../../src/domain/order';
import { aBuyer, august } from './book';

export function aLine(code: string, units: number, changes: Partial<OrderLine> = {}): OrderLine {
  const price = changes.price ?? 75_000;
  return {
    orderNo: '',
    id: 0,
    code,
    product: `Kue ${code}`,
    variant: '',
    units,
    price,
    discount: 0,
    subtotal: price * units,
    state: 'accepted',
    at: august(2),
    promotedAt: null,
    until: null,
    request: '',
    rawAnswer: String(units),
    ...changes,
  };
}

/** An order as it stands in the register, for tests that start in the middle. */
export function anOrder(no: string, lines: readonly OrderLine[], changes: Partial<Order> = {}): Order {
  return {
    no,
    key: `key of ${no}`,
    at: august(2),
    revisedAt: august(2),
    answered: {},
    said: {},
    batch: 'Agustus',
    buyer: aBuyer(),
    discount: 0,
    shipping: 0,
    downPayment: 0,
    termsGave: null,
    downPaymentDue: null,
    status: 'confirmed',
    booked: [],
    priority: null,
    reasons: [],
    cause: null,
    told: [],
    courier: '',
    tracking: '',
    packed: false,
    shippedAt: null,
    lines: lines.map((line, index) => ({ ...line, orderNo: no, id: index + 1 })),
    ...changes,
  };
}
