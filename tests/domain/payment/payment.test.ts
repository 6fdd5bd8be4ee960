import * as fc from 'fast-check';
import type { Batch } from '../../../src/domain/batch';
import type { Order, OrderStatus } from '../../../src/domain/order';
import type { Booked } from '../../../src/domain/payment/booked';
import { downPayment } from '../../../src/domain/payment/downPayment';
import { downPaymentDue } from '../../../src/domain/payment/downPaymentDue';
import { orderTotals } from '../../../src/domain/payment/orderTotals';
import type { PaymentKind, PaymentStatus } from '../../../src/domain/payment/payment';
import type { Product } from '../../../src/domain/product';
import type { DownPaymentTerm, Shop } from '../../../src/domain/shop';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aProduct, aShop, august } from '../book';

const percent = (share: number): DownPaymentTerm => ({ kind: 'percent', percent: share });
const fixed = (amount: number): DownPaymentTerm => ({ kind: 'fixed', amount });

describe('DP', () => {
  const due = (
    terms: { shop?: DownPaymentTerm | null; batch?: DownPaymentTerm; product?: DownPaymentTerm },
    discount = 0,
  ): number => {
    const products: Product[] = [aProduct('NAS', { downPayment: terms.product ?? null }), aProduct('KAS')];
    const lines = [
      { code: 'NAS', units: 3, subtotal: 225_000 },
      { code: 'KAS', units: 1, subtotal: 80_500 },
    ];
    const batch = aBatch({ downPayment: terms.batch ?? null });
    return downPayment({
      lines,
      discount,
      products,
      batch,
      shop: aShop({ downPayment: terms.shop ?? null }),
    });
  };

  it.each([
    ['none', {}, 0, 0],
    // Half of 305.500 is 152.750.
    ["the shop's percent, rounded up once", { shop: percent(50) }, 0, 153_000],
    ["the batch's before the shop's", { shop: percent(50), batch: percent(100) }, 0, 305_500],
    ["the shop's sum once", { shop: fixed(50_000) }, 0, 50_000],
    // 3 × 20.000 for NAS, half of 80.500 for KAS: 100.250.
    [
      "the product's sum a unit, the rest by the shop",
      { product: fixed(20_000), shop: percent(50) },
      0,
      101_000,
    ],
    // 30 % of 225.000 is 67.500.
    ["the product's percent alone", { product: percent(30) }, 0, 68_000],
    ['none for a product with 0, before the shop', { product: fixed(0), shop: percent(100) }, 0, 81_000],
    ['never more than the goods after discount', { shop: fixed(900_000) }, 5_500, 300_000],
  ])('%s', (_, terms, discount, wanted) => {
    // The cap goes by the goods, so 81.000 for goods of 305.500 stays.
    expect(due(terms, discount)).toBe(wanted);
  });

  it('is 0 when nothing was ordered', () => {
    const of = {
      lines: [],
      discount: 0,
      products: [],
      batch: null,
      shop: aShop({ downPayment: fixed(50_000) }),
    };
    expect(downPayment(of)).toBe(0);
  });

  it('law: a whole multiple of the step or the full sum, and never above it', () => {
    const terms = fc.oneof(fc.nat(100).map(percent), fc.nat(500_000).map(fixed));
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.nat(50), terms, (subtotal, units, term) => {
        const lines = [{ code: 'NAS', units, subtotal }];
        const shop = aShop({ downPayment: term });
        const sum = downPayment({ lines, discount: 0, products: [], batch: null, shop });
        expect(sum).toBeLessThanOrEqual(subtotal);
        expect(sum === subtotal || sum % 1000 === 0).toBe(true);
      }),
    );
  });
});

describe('Batas DP', () => {
  const due = (batch: Partial<Batch>, shop: Partial<Shop>, at = august(2, 10), now = at): number =>
    downPaymentDue(aBatch(batch), aShop(shop), at, now);

  it.each([
    ["the shop's hours exactly", {}, {}, august(3, 10)],
    ["the batch's hours before the shop's", { downPaymentHours: 6 }, {}, august(2, 16)],
    ['not past Batas tambahan', { cutOff: august(2, 20) }, {}, august(2, 20)],
    ['else not past Mulai produksi', { productionStarts: august(2, 22) }, {}, august(2, 22)],
    ['else not past Tutup', { productionStarts: null, closes: august(3, 8) }, {}, august(3, 8)],
    ['exactly when there is no cut-off', { productionStarts: null, closes: null }, {}, august(3, 10)],
    ['at least three hours, even past the cut-off', { cutOff: august(2, 11) }, {}, august(2, 13)],
    ['at least three hours, even if the shop gives one', {}, { downPaymentHours: 1 }, august(2, 13)],
  ])('%s', (_, batch, shop, wanted) => {
    expect(due(batch, shop)).toBe(wanted);
  });

  it('does not depend on a sweep that runs in time, but is fair when it runs days late', () => {
    expect(due({ cutOff: august(2, 11) }, {}, august(2, 10), august(2, 10, 12))).toBe(august(2, 13));
    expect(due({}, {}, august(2, 10), august(4, 9))).toBe(august(4, 12));
  });
});

function pay(kind: PaymentKind, amount: number, status: PaymentStatus = 'received'): Booked {
  return [kind, status, amount];
}

describe('totals', () => {
  const order = (status: OrderStatus): Order =>
    anOrder('A', [aLine('NAS', 2)], { status, shipping: 15_000, discount: 5_000, downPayment: 75_000 });

  it('counts what is accepted or offered; else what queues; of the dead, all', () => {
    const lines = [
      aLine('NAS', 2),
      aLine('NAS', 1, { state: 'offered' }),
      aLine('NAS', 4, { state: 'queued' }),
      aLine('NAS', 8, { state: 'cancelled' }),
    ];
    const units = (from: number): number => orderTotals(anOrder('A', lines.slice(from))).units;
    expect([units(0), units(1), units(2), units(3)]).toEqual([3, 1, 4, 8]);
  });

  it('Total = subtotals − Diskon + Ongkir', () => {
    expect(orderTotals(order('confirmed'))).toEqual({
      units: 2,
      subtotal: 150_000,
      total: 160_000,
      billed: 160_000,
      paid: 0,
      balance: 160_000,
      over: 0,
      state: 'unpaid',
    });
  });

  const alive: [string, Booked[], string][] = [
    ['nothing', [], 'unpaid'],
    ['less than the DP', [pay('downPayment', 70_000)], 'unpaid'],
    ['the DP', [pay('downPayment', 75_000)], 'downPaymentReceived'],
    ['a proof', [pay('downPayment', 75_000, 'unchecked')], 'proofSent'],
    ['a proof that was refused', [pay('downPayment', 75_000, 'rejected')], 'unpaid'],
    ['all', [pay('downPayment', 75_000), pay('balance', 85_000)], 'paid'],
    ['too much', [pay('balance', 160_001), pay('balance', 1, 'unchecked')], 'overpaid'],
    ['too much, sent back', [pay('balance', 170_000), pay('refund', 10_000, 'sent')], 'paid'],
    ['credit from another order', [pay('transferred', 75_000)], 'downPaymentReceived'],
    ['only a unique code', [pay('uniqueCode', 123)], 'unpaid'],
  ];

  it.each(alive)('alive with %s', (_, booked, state) => {
    expect(orderTotals({ ...order('confirmed'), booked }).state).toBe(state);
  });

  const dead: [string, Booked[], string, number][] = [
    ['nothing', [], 'unpaid', 0],
    ['a DP', [pay('downPayment', 75_000)], 'toRefund', 75_000],
    ['a DP that is kept', [pay('downPayment', 75_000), pay('forfeited', 75_000)], 'forfeited', 0],
    ['a DP kept in part', [pay('downPayment', 75_000), pay('forfeited', 25_000)], 'toRefund', 50_000],
    ['a DP sent back', [pay('downPayment', 75_000), pay('refund', 75_000, 'sent')], 'refunded', 0],
    [
      'a refund on its way',
      [pay('downPayment', 75_000), pay('refund', 75_000, 'toBeSent')],
      'toRefund',
      75_000,
    ],
  ];

  it.each(dead)('dead with %s', (_, booked, state, over) => {
    expect(orderTotals({ ...order('cancelled'), booked })).toMatchObject({ state, over });
  });

  it('law: Dibayar + Sisa − Lebih = Tagihan, nothing below 0, and no more to be sent back than was paid', () => {
    const rows = fc.record({
      kind: fc.constantFrom<PaymentKind>(
        'downPayment',
        'balance',
        'refund',
        'forfeited',
        'transferred',
        'uniqueCode',
      ),
      amount: fc.integer({ min: -300_000, max: 300_000 }),
      status: fc.constantFrom<PaymentStatus>(
        'received',
        'unchecked',
        'rejected',
        'toBeSent',
        'sent',
        'failed',
      ),
    });
    const statuses = fc.constantFrom<OrderStatus>(
      'waitingList',
      'awaitingDownPayment',
      'done',
      'expired',
      'cancelled',
    );
    fc.assert(
      fc.property(statuses, fc.array(rows, { maxLength: 6 }), fc.nat(400_000), (status, list, discount) => {
        const booked = list.map(({ kind, amount, status }) => pay(kind, amount, status));
        const totals = orderTotals({ ...order(status), booked, discount });
        expect(totals.paid + totals.balance - totals.over).toBe(totals.billed);
        expect(Math.min(totals.balance, totals.over)).toBe(0);
        expect(totals.total).toBe(15_000 + Math.max(0, 150_000 - discount));
        if (['expired', 'cancelled'].includes(status)) return;
        expect(totals.over).toBeLessThanOrEqual(Math.max(0, totals.paid));
      }),
    );
  });
});
