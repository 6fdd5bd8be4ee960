import { nextTurn } from '../../../src/domain/batch/nextTurn';
import type { Order } from '../../../src/domain/order';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, august } from '../book';

const batch = aBatch({
  status: 'closed',
  closedAt: august(5, 20),
  closedBecause: 'date',
  balanceDue: 'beforeShipping',
  shippingStarts: august(12, 9),
});

/** Two NAS, Rp150.000, of which half is paid, and whose buyer knows that. */
const half: Partial<Order> = {
  status: 'confirmed',
  booked: [['downPayment', 'received', 75_000]],
  told: ['confirmation', 'closed'],
};

const turn = (now: number, order: Partial<Order>, changes: Partial<typeof batch> = {}): number =>
  nextTurn(
    aBook({
      batches: [{ ...batch, ...changes }],
      orders: [anOrder('PO-1', [aLine('NAS', 2)], { ...half, ...order })],
    }),
    now,
  );

describe('the clock turns something next', () => {
  it.each<[string, number, Partial<Order>, number]>([
    ['at midnight at the latest', august(8, 12), {}, august(9)],
    ['as the balance may be asked for by message, three days ahead', august(9, 8), {}, august(9, 9)],
    ['not where another message stands there', august(9, 8), { told: ['confirmation'] }, august(10)],
    ['as Perlu Tindakan names the balance, a day ahead', august(11, 8), {}, august(11, 9)],
    ['not where it is paid', august(11, 8), { booked: [['balance', 'received', 150_000]] }, august(12)],
    ['as shipping is late, a day after its beginning', august(13, 8), {}, august(13, 9)],
  ])('%s', (_what, now, order, wanted) => {
    expect(turn(now, order)).toBe(wanted);
  });

  it('as the last reminder of a DP is due, three hours ahead', () => {
    const order = {
      status: 'awaitingDownPayment',
      downPaymentDue: august(7, 15),
      booked: [],
      told: ['confirmation', 'closed', `reminder day ${august(7, 15)}`],
    } as const;
    expect(turn(august(7, 11), order)).toBe(august(7, 12));
    expect(turn(august(7, 13), order)).toBe(august(7, 17));
  });

  it('as money that a courier collects is missed', () => {
    const order = { status: 'shipped', shippedAt: august(13, 10), told: ['shipped'] } as const;
    expect(turn(august(16, 8), order, { balanceDue: 'cashOnDelivery' })).toBe(august(16, 10));
  });
});
