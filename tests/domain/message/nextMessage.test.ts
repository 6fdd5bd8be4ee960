import { nextMessage, whatsAppLink } from '../../../src/domain/message/nextMessage';
import type { Order } from '../../../src/domain/order';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aBuyer, august } from '../book';

const due = august(4, 20);

/** Two cakes, of which nothing is paid. */
const waiting = (changes: Partial<Order> = {}) =>
  anOrder('PO-1', [aLine('NAS', 2)], {
    status: 'awaitingDownPayment',
    downPayment: 75_000,
    downPaymentDue: due,
    ...changes,
  });

const closed = aBatch({
  status: 'closed',
  closedAt: august(5, 20),
  closedBecause: 'date',
  balanceDue: 'beforeShipping',
  shippingStarts: august(12),
});

const next = (order: Order, at: number, batches = [aBatch()]) =>
  nextMessage(aBook({ batches }), order, at)?.key;

describe('what a buyer is told next', () => {
  it('is that the order is in, once', () => {
    expect(next(waiting(), august(2))).toBe('confirmation');
    expect(next(waiting({ told: ['confirmation'] }), august(2))).toBeUndefined();
  });

  it.each([
    [august(3, 19), undefined],
    [august(3, 20), `reminder day ${due}`],
    [august(4, 16), `reminder day ${due}`],
    [august(4, 17), `reminder hours ${due}`],
  ])('is the DP, the day before and once more three hours before (%i)', (at, key) => {
    expect(next(waiting({ told: ['confirmation'] }), at)).toBe(key);
  });

  it('is not the day before where she had no longer than a day', () => {
    const order = waiting({ told: ['confirmation'], at: august(3, 20) });
    expect(next(order, august(4, 16))).toBeUndefined();
    expect(next(order, august(4, 17))).toBe(`reminder hours ${due}`);
  });

  it('is not the DP where money is there, or is said to be', () => {
    const told = ['confirmation'];
    const proof = [['downPayment', 'unchecked', 75_000] as const];
    expect(next(waiting({ told, booked: proof }), august(4, 19))).toBeUndefined();
  });

  it('is asked anew when the date has moved', () => {
    const told = ['confirmation', `reminder day ${due}`];
    expect(next(waiting({ told, downPaymentDue: august(9) }), august(8, 12))).toBe(
      `reminder day ${august(9)}`,
    );
  });

  it('is the close, then the balance from three days before it is due', () => {
    const order = waiting({ status: 'confirmed', told: ['confirmation'] });
    expect(next(order, august(6), [closed])).toBe('closed');
    const told = ['confirmation', 'closed'];
    expect(next({ ...order, told }, august(8, 23), [closed])).toBeUndefined();
    expect(next({ ...order, told }, august(9), [closed])).toBe(`balance ${august(12)}`);
  });

  it('is the close in the place of a confirmation that she has not sent, and no confirmation after it', () => {
    const order = waiting({ status: 'confirmed' });
    expect(next(order, august(6), [closed])).toBe('closed');
    const told = ['closed'];
    expect(next({ ...order, told }, august(6), [closed])).toBeUndefined();
    expect(next({ ...order, told }, august(6))).toBeUndefined();
  });

  it('is the close also where the DP is still awaited, but for a reminder that is due', () => {
    const order = waiting({ downPaymentDue: august(7, 20) });
    expect(next(order, august(6), [closed])).toBe('closed');
    expect(next(order, august(7), [closed])).toBe(`reminder day ${august(7, 20)}`);
  });

  it('is the parcel, whatever was told before', () => {
    expect(next(waiting({ status: 'readyToShip' }), august(12))).toBe('ready');
    expect(next(waiting({ status: 'shipped' }), august(12))).toBe('shipped');
    expect(next(waiting({ status: 'shipped', told: ['shipped'] }), august(12))).toBeUndefined();
  });

  it.each(['needsReview', 'waitingList', 'offered', 'expired', 'cancelled', 'rejected', 'done'] as const)(
    'is nothing of an order that is %s',
    (status) => {
      expect(next(waiting({ status }), august(4, 19))).toBeUndefined();
    },
  );

  it.each(['awaitingDownPayment', 'confirmed', 'inProduction', 'readyToShip'] as const)(
    'is nothing of an order that is %s in a batch that was cancelled: whether it goes on is for the seller to say',
    (status) => {
      const batch = aBatch({ status: 'cancelled', balanceDue: 'beforeProduction' });
      for (const at of [august(2), august(4, 19), august(6, 12)])
        expect(next(waiting({ status }), at, [batch])).toBeUndefined();
    },
  );

  it('is the parcel all the same where it was sent before the batch was cancelled', () => {
    const order = waiting({ status: 'shipped' });
    expect(next(order, august(12), [aBatch({ status: 'cancelled' })])).toBe('shipped');
  });

  it('is nothing where WhatsApp can reach nobody', () => {
    expect(next(waiting({ buyer: aBuyer({ whatsapp: '0812 atau 0813' }) }), august(2))).toBeUndefined();
  });
});

it('opens a chat with the words typed in', () => {
  const link = whatsAppLink('6281200000001', 'Halo Rina & Ayu,\n50% dulu?');
  expect(link.startsWith('https://wa.me/6281200000001?text=')).toBe(true);
  expect(new URL(link).searchParams.get('text')).toBe('Halo Rina & Ayu,\n50% dulu?');
});

it('tells also whose name ends in half an emoji', () => {
  const link = whatsAppLink('6281200000001', 'Halo Ayu \uD83C, \u{1F370}');
  expect(new URL(link).searchParams.get('text')).toBe('Halo Ayu \uFFFD, \u{1F370}');
});
