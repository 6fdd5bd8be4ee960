import type { Batch } from '../../../src/domain/batch';
import { instantOf } from '../../../src/domain/calendar';
import type { Order } from '../../../src/domain/order';
import { balanceDue } from '../../../src/domain/payment/balanceDue';
import { downPaymentDue } from '../../../src/domain/payment/downPaymentDue';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aShop, august } from '../book';

describe('Batas waktu DP in days', () => {
  const free = aBatch({ productionStarts: null, closes: null });

  it.each([
    ['1 hari: 23.59 of the next day', 1, august(2, 10), august(3, 23, 59)],
    ['2 hari, whenever it was ordered', 2, august(2, 23, 58), august(4, 23, 59)],
    ['0 hari: the same day', 0, august(2, 10), august(2, 23, 59)],
    ['but at least three hours', 0, august(2, 22), august(3, 1)],
  ])('%s', (_what, days, at, due) => {
    expect(downPaymentDue(free, aShop({ downPaymentHours: { days } }), at, at)).toBe(due);
  });

  it('is the midnight of the shop’s clock', () => {
    const makassar = aShop({ zone: 'WITA', downPaymentHours: { days: 1 } });
    const at = instantOf({ year: 2026, month: 8, day: 2, hour: 0, minute: 30, second: 0 }, 'WITA');
    const due = instantOf({ year: 2026, month: 8, day: 3, hour: 23, minute: 59, second: 0 }, 'WITA');
    expect(downPaymentDue(free, makassar, at, at)).toBe(due);
  });

  it('counts from Buka where the batch is still to open', () => {
    const days = aShop({ downPaymentHours: { days: 1 } });
    const [at, opens] = [august(2, 10), august(4, 9)];
    expect(downPaymentDue({ ...free, opens }, days, at, at)).toBe(august(5, 23, 59));
    expect(downPaymentDue({ ...free, opens }, aShop(), at, at)).toBe(august(5, 9));
    // With no less time than anybody has.
    expect(downPaymentDue({ ...free, opens, closes: august(4, 10) }, aShop(), at, at)).toBe(august(4, 12));
  });

  it('ends with the cut-off', () => {
    const cut = aBatch({ cutOff: august(3, 12) });
    const shop = aShop({ downPaymentHours: { days: 3 } });
    expect(downPaymentDue(cut, shop, august(2, 10), august(2, 10))).toBe(august(3, 12));
  });
});

describe('Batas pelunasan', () => {
  /** Of two NAS, Rp150.000; production starts on the 7th, shipping on the 12th. */
  function due(batch: Partial<Batch>, order: Partial<Order> = {}): ReturnType<typeof balanceDue> {
    const own = anOrder('A', [aLine('NAS', 2)], { downPayment: 75_000, ...order });
    return balanceDue(aBook({ batches: [aBatch(batch)], orders: [own] }), own);
  }

  it.each<[string, Partial<Batch>, Partial<Order>, ReturnType<typeof due>]>([
    ['before production: its start', { balanceDue: 'beforeProduction' }, {}, august(7)],
    ['before shipping: its start', { balanceDue: 'beforeShipping' }, {}, august(12)],
    ['COD: the courier', { balanceDue: 'cashOnDelivery' }, {}, 'cashOnDelivery'],
    ['nothing said', { balanceDue: null }, {}, null],
    ['a date that is not there', { balanceDue: 'beforeShipping', shippingStarts: null }, {}, null],
    ['paid in full', { balanceDue: 'cashOnDelivery' }, { booked: [['balance', 'received', 150_000]] }, null],
    [
      'a rupiah is left',
      { balanceDue: 'beforeProduction' },
      { booked: [['balance', 'received', 149_999]] },
      august(7),
    ],
    ['dead', { balanceDue: 'beforeProduction' }, { status: 'expired' }, null],
    ['of the shelf', { balanceDue: 'beforeProduction' }, { batch: '' }, null],
  ])('%s', (_what, batch, order, wanted) => {
    expect(due(batch, order)).toBe(wanted);
  });
});
