import type { Batch } from '../../../src/domain/batch';
import { HOUR } from '../../../src/domain/calendar';
import type { Order } from '../../../src/domain/order';
import { aLine, anOrder } from '../anOrder';
import { arrive } from '../arrive';
import { aBook, aBuyer, aDraft, aProduct, august } from '../book';
import { ask, LATER, NOW, orderIn, pick, state } from '../life/ask';
import { shop, standing, waits } from './crowdedShop';

const DAY = 24 * HOUR;

describe('an offer', () => {
  const offered = (batch: Partial<Batch>, now = NOW): Order =>
    orderIn(ask(shop([waits('A', 2, 1)], batch), [pick('IN', 'cancelled')], now).book, 'A');

  it('stands for Batas waktu DP, not past the cut-off, but three hours at least', () => {
    expect(offered({}).downPaymentDue).toBe(NOW + DAY);
    expect(offered({ cutOff: NOW + 5 * HOUR }).downPaymentDue).toBe(NOW + 5 * HOUR);
    expect(offered({ cutOff: NOW + HOUR }).downPaymentDue).toBe(NOW + 3 * HOUR);
    expect(offered({ downPaymentHours: 6 }).lines[0]?.until).toBe(NOW + 6 * HOUR);
  });

  it('holds as long as she has put it off, also when more of the order is offered', () => {
    const one = shop([waits('A', 4, 1)], { whenFull: 'partial' });
    const { book } = ask(one, [state('IN', 1, 'cancelled')]);
    const promised = NOW + 3 * DAY;
    const orders = book.orders.map((each) =>
      each.no === 'A' ? { ...each, downPaymentDue: promised } : each,
    );
    const more = ask({ ...book, orders }, [state('IN', 2, 'cancelled')], LATER).book;
    expect(standing(more, 'A')).toEqual(['A 2 NAS offered', 'A 2 NAS offered']);
    expect(orderIn(more, 'A').downPaymentDue).toBe(promised);
    expect(orderIn(ask(book, [state('IN', 2, 'cancelled')], LATER).book, 'A').downPaymentDue).toBe(
      LATER + DAY,
    );
  });

  it('is made after the close, too, until the cut-off and not a moment longer', () => {
    const closed: Partial<Batch> = { status: 'production', closedBecause: 'date', closedAt: august(5, 20) };
    const cutOff = august(6, 12);
    expect(offered({ ...closed, cutOff }, cutOff).status).toBe('offered');
    expect(offered({ ...closed, cutOff }, cutOff + 1).status).toBe('waitingList');
  });

  it('is never made before Buka, or of a batch that is done or cancelled', () => {
    expect(offered({ opens: august(4), closes: august(5, 20), status: 'scheduled' }).status).toBe(
      'waitingList',
    );
    expect(offered({ status: 'done' }).status).toBe('waitingList');
    expect(offered({ status: 'cancelled' }).status).toBe('waitingList');
  });

  it('is no acceptance, even where no DP is due', () => {
    const free = shop([waits('A', 2, 1, { downPayment: 0 })]);
    const book = { ...free, shop: { ...free.shop, downPayment: null } };
    expect(orderIn(ask(book, [pick('IN', 'cancelled')]).book, 'A').status).toBe('offered');
  });

  it('counts as taken until its end, in the day on which it was made', () => {
    const { book } = ask(shop([waits('A', 4, 1)], { quotaPerDay: 4 }), [pick('IN', 'cancelled')]);
    const draft = aDraft('late', LATER, { NAS: 1 }, { buyer: aBuyer({ whatsapp: '62855' }) });
    const late = orderIn(arrive(book, [draft], LATER).book, 'late');
    expect(late.reasons.map(({ params }) => params.pool)).toEqual(['product', 'perDay']);
  });

  it('is not made while the day in which it would count is full', () => {
    const today = anOrder('TODAY', [aLine('NAS', 4, { at: NOW })], { buyer: aBuyer({ whatsapp: '62866' }) });
    const book = shop([waits('A', 2, 1), today], { quotaPerDay: 5 }, { products: [aProduct('NAS')] });
    expect(standing(ask(book, []).book, 'A')).toEqual(['A 2 NAS queued']);
    expect(standing(ask(book, [], NOW + DAY).book, 'A')).toEqual(['A 2 NAS offered']);
  });

  it('that lapses leaves the rest of the order alone', () => {
    const lines = [aLine('NAS', 1), aLine('NAS', 2, { state: 'offered', until: NOW })];
    const book = aBook({
      orders: [anOrder('A', lines, { status: 'awaitingDownPayment', downPayment: 113_000 })],
    });
    const { book: after, events } = ask(book, [], NOW + 1);
    expect(standing(after, 'A')).toEqual(['A 1 NAS accepted']);
    expect(events).toMatchObject([{ kind: 'lapsed', after: 'awaitingDownPayment' }]);
    expect(standing(ask(book, [], NOW).book, 'A')).toEqual(['A 1 NAS accepted', 'A 2 NAS offered']);
  });

  it('that lapses sends the rest of the order behind who waited then, not behind who came later', () => {
    const end = NOW + HOUR;
    const lines = [aLine('NAS', 1, { state: 'offered', until: end }), aLine('NAS', 1, { state: 'queued' })];
    const a = anOrder('A', lines, { status: 'offered', downPaymentDue: end });
    const before = waits('B', 1, 2);
    const book = aBook({ products: [aProduct('NAS', { quota: 1 })], orders: [a, before] });
    const { book: lapsed } = ask(book, [], end + 2 * HOUR);
    expect(standing(lapsed, 'A', 'B')).toEqual(['A 1 NAS queued', 'B 1 NAS offered']);
    const later = aDraft('C', end + HOUR, { NAS: 1 }, { buyer: aBuyer({ name: 'C', whatsapp: '62899' }) });
    const three = arrive(lapsed, [later], end + 2 * HOUR).book;
    const { book: gone } = ask(three, [pick('B', 'cancelled')], end + 3 * HOUR);
    expect(standing(gone, 'A')).toEqual(['A 1 NAS offered']);
    expect(orderIn(gone, 'C').status).toBe('waitingList');
  });

  it('that lapses never ends an order that is being made', () => {
    const lines = [aLine('NAS', 2, { state: 'offered', until: NOW })];
    const book = aBook({ orders: [anOrder('A', lines, { status: 'inProduction' })] });
    expect(orderIn(ask(book, [], NOW + 1).book, 'A').status).toBe('inProduction');
  });

  it('holds until the Batas DP that the seller has typed', () => {
    const order = offered({});
    const later = { ...order, downPaymentDue: NOW + 3 * DAY };
    expect(orderIn(ask(aBook({ orders: [later] }), [], NOW + 2 * DAY).book, 'A').status).toBe('offered');
    const sooner = { ...order, downPaymentDue: NOW + HOUR };
    expect(orderIn(ask(aBook({ orders: [sooner] }), [], NOW + 2 * HOUR).book, 'A').status).toBe('expired');
  });
});
