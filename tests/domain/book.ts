import type { Batch } from '../../src/domain/batch';
import type { Instant } from '../../src/domain/calendar';
import { instantOf } from '../../src/domain/calendar';
import type { Buyer, DraftLine, OrderDraft } from '../../src/domain/order';
import type { OrderBook } from '../../src/domain/orderBook';
import type { Product } from '../../src/domain/product';
import type { Shop } from '../../src/domain/shop';

/** A moment of August 2026 on a clock in Yogyakarta. */
export function august(day: number, hour = 0, minute = 0, second = 0): Instant {
  return instantOf({ year: 2026, month: 8, day, hour, minute, second }, 'WIB');
}

export function aShop(changes: Partial<Shop> = {}): Shop {
  return {
    name: 'Dapur Melati',
    whatsapp: '6281200000001',
    zone: 'WIB',
    language: 'id',
    prefix: 'PO',
    accounts: '',
    qris: '',
    downPayment: { kind: 'percent', percent: 50 },
    downPaymentStep: 1000,
    downPaymentHours: 24,
    downPaymentGraceHours: 2,
    whenFull: 'queue',
    outsideBatches: 'reject',
    productionFrom: 'downPayment',
    mailBuyers: false,
    dropship: false,
    confirmationForm: false,
    holidays: [],
    problems: [],
    ...changes,
  };
}

export function aBatch(changes: Partial<Batch> = {}): Batch {
  return {
    name: 'Agustus',
    opens: august(1, 9),
    closes: august(5, 20),
    productionStarts: august(7),
    shippingStarts: august(12),
    cutOff: null,
    quotaUnits: null,
    quotaOrders: null,
    quotaTurnover: null,
    quotaPerDay: null,
    quotaPerWeek: null,
    maxPerBuyer: null,
    whenFull: null,
    afterSoldOut: 'close',
    minimumUnits: null,
    ifBelowMinimum: null,
    downPayment: null,
    downPaymentHours: null,
    balanceDue: null,
    cancellation: '',
    refund: { kind: 'full' },
    status: 'open',
    opened: (changes.status ?? 'open') === 'open',
    closedAt: null,
    closedBecause: null,
    repeats: 'none',
    origin: null,
    minimumMark: null,
    atClose: null,
    made: {},
    problems: [],
    ...changes,
  };
}

export function aProduct(code: string, changes: Partial<Product> = {}): Product {
  return {
    code,
    name: `Kue ${code}`,
    variant: '',
    price: 75_000,
    mode: 'openOrder',
    quota: null,
    minimum: null,
    lotSize: null,
    maxPerOrder: null,
    pools: [],
    downPayment: null,
    supplier: '',
    netPrice: null,
    asksFor: '',
    active: true,
    problems: [],
    ...changes,
  };
}

export function aBook(changes: Partial<OrderBook> = {}): OrderBook {
  const products = [aProduct('NAS')];
  return {
    shop: aShop(),
    batches: [aBatch()],
    products,
    pools: [],
    stock: [],
    orders: [],
    payments: [],
    highWater: {},
    ...changes,
  };
}

export function aBuyer(changes: Partial<Buyer> = {}): Buyer {
  return {
    name: 'Wati',
    whatsapp: '6281211112222',
    email: '',
    address: 'Jl. Melati 3, Bantul',
    delivery: '',
    note: '',
    sender: '',
    senderPhone: '',
    ...changes,
  };
}

/** An answer to a quantity question; `null` units = could not be read. */
export function answer(code: string, units: number | null, rawAnswer = String(units)): DraftLine {
  return { code, units, rawAnswer, request: '' };
}

/** A readable order of some units a product: `{ NAS: 2 }`. */
export function aDraft(
  key: string,
  at: Instant,
  units: Readonly<Record<string, number>>,
  changes: Partial<OrderDraft> = {},
): OrderDraft {
  const lines = Object.entries(units).map(([code, count]) => answer(code, count));
  return { key, at, buyer: aBuyer(), lines, problems: [], ...changes };
}
