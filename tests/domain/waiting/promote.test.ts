import type { Batch } from '../../../src/domain/batch';
import { HOUR } from '../../../src/domain/calendar';
import { takeIn } from '../../../src/domain/intake/takeIn';
import type { Order, OrderDraft } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { arrive } from '../arrive';
import { aBuyer, aDraft, aProduct, august } from '../book';
import { ask, LATER, NOW, orderIn, pick, state, units } from '../life/ask';
import { shop, standing, waits } from './crowdedShop';

const DAY = 24 * HOUR;

describe('units that come back go to who waits', () => {
  const queue = [waits('A', 2, 1)];

  it('when an order is cancelled', () => {
    const { book, events } = ask(shop(queue), [pick('IN', 'cancelled')]);
    expect(standing(book, 'A')).toEqual(['A 2 NAS offered']);
    expect(events.at(-1)).toMatchObject({ actor: 'system', kind: 'offered', orderNo: 'A', after: 'offered' });
  });

  it('when a slice of one is cancelled or made smaller', () => {
    expect(standing(ask(shop(queue), [state('IN', 1, 'cancelled')]).book, 'A')).toEqual(['A 2 NAS offered']);
    const two = [units('IN', 1, 1), units('IN', 2, 1)];
    expect(standing(ask(shop(queue), two).book, 'A')).toEqual(['A 2 NAS offered']);
  });

  it('when an offer is declined, and when it lapses', () => {
    const { book } = ask(shop([...queue, waits('B', 2, 2)]), [state('IN', 1, 'cancelled')]);
    const declined = ask(book, [state('A', 1, 'cancelled')], LATER).book;
    expect([orderIn(declined, 'A').status, ...standing(declined, 'B')]).toEqual([
      'cancelled',
      'B 2 NAS offered',
    ]);
    const lapsed = ask(book, [], NOW + DAY + 1).book;
    expect([orderIn(lapsed, 'A').status, ...standing(lapsed, 'B')]).toEqual(['expired', 'B 2 NAS offered']);
  });

  it('when a buyer asks for less', () => {
    const less = aDraft('key of IN', NOW, { NAS: 2 }, { buyer: aBuyer({ whatsapp: '62899' }) });
    expect(standing(arrive(shop(queue), [less], NOW).book, 'A')).toEqual(['A 2 NAS offered']);
  });

  it.each([
    ['of the product', { products: [aProduct('NAS', { quota: 7 })] }],
    ['to no limit at all', { products: [aProduct('NAS')] }],
  ])('when a quota is raised: %s', (_, changes) => {
    expect(standing(ask({ ...shop(queue), ...changes }, []).book, 'A')).toEqual(['A 2 NAS offered']);
  });

  it('when the seller opens a batch again', () => {
    const closed = shop(queue, { status: 'cancelled' }, { products: [aProduct('NAS', { quota: 9 })] });
    expect(standing(ask(closed, []).book, 'A')).toEqual(['A 2 NAS queued']);
    const batches = closed.batches.map((batch) => ({ ...batch, status: 'open' as const }));
    expect(standing(ask({ ...closed, batches }, []).book, 'A')).toEqual(['A 2 NAS offered']);
  });

  it('but not with "Batal (kuota tetap)"', () => {
    const { book } = ask(shop(queue), [state('IN', 1, 'cancelledKeepingQuota')]);
    expect(standing(book, 'A')).toEqual(['A 2 NAS queued']);
    const both = ask(book, [pick('IN', 'cancelled')]).book;
    expect(standing(both, 'A')).toEqual(['A 2 NAS offered']);
  });

  it('before who comes at that moment', () => {
    const draft = (key: string): OrderDraft =>
      aDraft(key, LATER, { NAS: 2 }, { buyer: aBuyer({ whatsapp: '62855' }) });
    const requests = [pick('IN', 'cancelled')];
    const { book } = takeIn(shop([waits('A', 3, 1)]), { drafts: [draft('late')], requests }, LATER);
    expect(standing(book, 'A', 'late')).toEqual(['A 3 NAS offered', 'late 2 NAS queued']);
  });

  it('once: doing it again changes nothing', () => {
    const { book } = ask(shop(queue), [pick('IN', 'cancelled')]);
    expect(ask(book, [], LATER)).toMatchObject({ book, events: [] });
  });
});

describe('the queue', () => {
  const freed = (queue: readonly Order[], batch: Partial<Batch> = {}): OrderBook =>
    ask(shop(queue, batch), [state('IN', 1, 'cancelled')]).book;

  it('goes by Prioritas, blank last, then by time, then by key', () => {
    const first = (queue: readonly Order[]): string[] =>
      freed(queue)
        .orders.filter(({ status }) => status === 'offered')
        .map(({ no }) => no);
    expect(
      first([waits('A', 2, 1), waits('B', 2, 2, { priority: 2 }), waits('C', 2, 3, { priority: 1 })]),
    ).toEqual(['C']);
    expect(first([waits('A', 2, 2), waits('B', 2, 1)])).toEqual(['B']);
    expect(first([waits('B', 2, 1), waits('A', 2, 1)])).toEqual(['A']);
  });

  it('passes over who does not fit whole under Antre, and gives a part under Sebagian', () => {
    const queue = [waits('A', 3, 1), waits('B', 1, 2)];
    expect(standing(freed(queue), 'A', 'B')).toEqual(['A 3 NAS queued', 'B 1 NAS offered']);
    expect(standing(freed(queue, { whenFull: 'partial' }), 'A', 'B')).toEqual([
      'A 2 NAS offered',
      'A 1 NAS queued',
      'B 1 NAS queued',
    ]);
  });

  it('brings up together what an order has waiting since one moment', () => {
    const at = august(2, 1);
    const lines = ['NAS', 'KAS'].map((code) => aLine(code, 2, { state: 'queued', at }));
    const products = [aProduct('NAS', { quota: 5 }), aProduct('KAS', { quota: 1 })];
    const two = waits('A', 2, 1, { lines: anOrder('A', lines).lines });
    const { book } = ask(shop([two], {}, { products }), [pick('IN', 'cancelled')]);
    expect(standing(book, 'A')).toEqual(['A 2 NAS queued', 'A 2 KAS queued']);
  });

  it('passes over whoever has as much as one buyer may have', () => {
    const same = { buyer: aBuyer({ whatsapp: '62877' }) };
    const book = shop([waits('A', 2, 1, same), waits('B', 2, 2)], { maxPerBuyer: 2 });
    const { book: after } = ask(book, [pick('IN', 'cancelled')]);
    expect(standing(after, 'A', 'B')).toEqual(['A 2 NAS queued', 'B 2 NAS offered']);
  });

  it('leaves who is under review where they are', () => {
    expect(standing(freed([waits('A', 2, 1, { status: 'needsReview' })]), 'A')).toEqual(['A 2 NAS queued']);
  });

  it('offers nothing that is not sold any more', () => {
    const products = [aProduct('NAS', { active: false })];
    expect(standing(ask(shop([waits('A', 2, 1)], {}, { products }), []).book, 'A')).toEqual([
      'A 2 NAS queued',
    ]);
  });
});
