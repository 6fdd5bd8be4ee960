import { takeIn } from '../../../src/domain/intake/takeIn';
import { begun } from '../../../src/domain/minimum/mark';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aBuyer, aDraft, aProduct, august } from '../book';
import { bookOf, nas, ordersOf, passes, september, standing } from './scene';

const cancel = { ifBelowMinimum: 'cancel' } as const;

/** A response of before the close, found an hour after it. */
function found(book: OrderBook, units: Record<string, number>): OrderBook {
  const draft = aDraft('late', august(5, 19), units, { buyer: aBuyer({ whatsapp: '6281200000077' }) });
  return takeIn(book, { drafts: [draft], requests: [] }, august(5, 21)).book;
}

const last = (book: OrderBook): string => standing(book).at(-1)?.replace(/^\S+ /, '') ?? '';

describe('an order of before the close that is found after its minimum was judged', () => {
  it('is cancelled as the others were, for the same reason', () => {
    const { book } = passes(bookOf({ ...cancel, minimumUnits: 20 }, ordersOf([3])));
    const after = found(book, { NAS: 2 });
    expect(last(after)).toBe('Agustus cancelled accepted 2');
    expect(after.orders.at(-1)?.reasons).toEqual(book.orders[0]?.reasons);
    expect(passes(after, august(5, 22)).book).toEqual(after);
  });

  it('stays where what is there is enough with it, or was', () => {
    const { book } = passes(bookOf({ ...cancel, minimumUnits: 20 }, ordersOf([3])));
    expect(last(found(book, { NAS: 20 }))).toBe('Agustus awaitingDownPayment accepted 20');
    const reached = passes(bookOf({ ...cancel, minimumUnits: 3 }, ordersOf([3]))).book;
    expect(last(found(reached, { NAS: 1 }))).toBe('Agustus awaitingDownPayment accepted 1');
  });

  it('loses that product alone, and takes along nobody whom she has brought back', () => {
    const products = [aProduct('NAS', { minimum: 5 }), aProduct('KAS')];
    const { book } = passes(bookOf(cancel, [nas('N', 2, 0), anOrder('K', [aLine('KAS', 1)])], { products }));
    const pick = { orderNo: 'N', field: 'status', wanted: 'awaitingDownPayment', raw: '' } as const;
    const back = passes(book, august(5, 20, 30), [pick]).book;
    const after = found(back, { NAS: 1, KAS: 4 });
    expect(standing(after)[0]).toBe('N Agustus confirmed accepted 2');
    expect(last(after)).toBe('Agustus awaitingDownPayment cancelled 1 accepted 4');
  });

  it('stays where its own was reached and another missed, whatever she has cancelled since', () => {
    const products = [aProduct('NAS', { minimum: 5 }), aProduct('KAS', { minimum: 9 })];
    const orders = [nas('N', 3, 0), nas('M', 2, 1), anOrder('K', [aLine('KAS', 1)])];
    const { book } = passes(bookOf(cancel, orders, { products }));
    expect(standing(book)[2]).toBe('K Agustus cancelled accepted 1');
    const pick = { orderNo: 'M', field: 'status', wanted: 'cancelled', raw: '' } as const;
    const after = found(passes(book, august(5, 20, 30), [pick]).book, { NAS: 1, KAS: 1 });
    expect(last(after)).toBe('Agustus awaitingDownPayment accepted 1 cancelled 1');
  });

  it('shares it, too, where the run that judged was killed once the last of the others was cancelled', () => {
    const products = [aProduct('NAS', { minimum: 5 }), aProduct('KAS', { minimum: 3 })];
    const orders = [nas('N', 3, 0), anOrder('K', [aLine('KAS', 3)])];
    const before = bookOf(cancel, orders, { products });
    const { book } = passes(before);
    const unfinished = book.batches.map((batch, index) => {
      const was = before.batches[index] ?? batch;
      return { ...batch, minimumMark: begun(was, batch) };
    });
    const after = found({ ...book, batches: unfinished }, { NAS: 1, KAS: 1 });
    expect(last(after)).toBe('Agustus awaitingDownPayment cancelled 1 accepted 1');
    expect(after.batches[0]?.minimumMark).toEqual(book.batches[0]?.minimumMark);
  });

  it('of a lot is what fills none', () => {
    const products = [aProduct('NAS', { lotSize: 5 })];
    const { book } = passes(bookOf(cancel, ordersOf([4, 2]), { products }));
    const after = found(book, { NAS: 7 });
    expect(standing(after).slice(0, 2)).toEqual([
      'O1 Agustus confirmed accepted 4',
      'O2 Agustus confirmed accepted 1 cancelled 1',
    ]);
    expect(last(after)).toBe('Agustus awaitingDownPayment accepted 5 cancelled 2');
  });

  it('moves where the others have moved', () => {
    const move = { ifBelowMinimum: 'move', minimumUnits: 20 } as const;
    const { book } = passes(bookOf(move, ordersOf([3]), { batches: [september] }));
    expect(last(found(book, { NAS: 2 }))).toBe('September awaitingDownPayment accepted 2');
  });
});
