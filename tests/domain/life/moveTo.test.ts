import type { OrderStatus, SliceState } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aBatch, august } from '../book';
import { ask, moveTo, orderIn } from './ask';
import { codes, shop } from './smallShop';

describe('what is left for the next batch', () => {
  const next = aBatch({
    name: 'September',
    opens: august(20),
    closes: august(25),
    productionStarts: null,
    status: 'scheduled',
  });
  const both = (status: OrderStatus, slice: SliceState): OrderBook => ({
    ...shop(status, [[2, slice]], 5),
    batches: [aBatch(), next],
  });

  it.each([
    ['waitingList', 'queued'],
    ['rejected', 'queued'],
  ] as const)('%s goes there, and keeps its place', (status, slice) => {
    const after = ask(both(status, slice), [moveTo('A', 'September')]);
    const order = orderIn(after.book, 'A');
    expect(order).toMatchObject({ batch: 'September', status: 'waitingList', reasons: [] });
    expect(order.lines[0]?.at).toBe(august(2));
    expect(after.events).toMatchObject([{ kind: 'moved', before: 'Agustus', after: 'September' }]);
  });

  it('comes up there when it opens, before who comes on that day', () => {
    const { book } = ask(both('waitingList', 'queued'), [moveTo('A', 'September')]);
    const opened = ask(book, [], august(20, 1)).book;
    expect(orderIn(opened, 'A').status).toBe('offered');
  });

  it.each([
    ['inProduction', 'accepted', 'September', 'notMovable'],
    ['cancelled', 'accepted', 'September', 'notMovable'],
    ['waitingList', 'queued', 'Oktober', 'unknownPick'],
  ] as const)('%s stays: %s, %s', (status, slice, to, code) => {
    expect(codes(ask(both(status, slice), [moveTo('A', to)]))).toEqual([code]);
  });

  it('does not take a kept quota along', () => {
    const book = {
      ...shop(
        'waitingList',
        [
          [1, 'queued'],
          [1, 'cancelledKeepingQuota'],
        ],
        4,
      ),
      batches: [aBatch(), next],
    };
    expect(codes(ask(book, [moveTo('A', 'September')]))).toEqual(['notMovable']);
  });

  it('goes to no batch that is closed', () => {
    const closed = both('waitingList', 'queued');
    const batches = closed.batches.map((batch) => ({ ...batch, status: 'done' as const }));
    expect(codes(ask({ ...closed, batches }, [moveTo('A', 'September')]))).toEqual(['notMovable']);
  });
});
