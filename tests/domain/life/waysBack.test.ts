import { takeIn } from '../../../src/domain/intake/takeIn';
import type { SellerRequest } from '../../../src/domain/life/requests';
import type { OrderBook } from '../../../src/domain/orderBook';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, august } from '../book';

const NOW = august(3);
const ask = (book: OrderBook, ...requests: SellerRequest[]) => takeIn(book, { drafts: [], requests }, NOW);

describe('what the seller can take back', () => {
  it('is the last slice cancelled by a slip: the order comes back whole by Menunggu DP', () => {
    const book = aBook({ orders: [anOrder('PO-1', [aLine('NAS', 2)], { downPayment: 75_000 })] });
    const slip = { orderNo: 'PO-1', field: 'state', lineId: 1, wanted: 'cancelled', raw: 'Batal' } as const;
    const cancelled = ask(book, slip).book;
    expect(cancelled.orders[0]?.status).toBe('cancelled');
    const back = { orderNo: 'PO-1', field: 'status', wanted: 'awaitingDownPayment', raw: '' } as const;
    const { book: after, refused } = ask(cancelled, back);
    expect(refused).toEqual([]);
    expect(after.orders[0]).toMatchObject({
      status: 'awaitingDownPayment',
      lines: [{ state: 'accepted', units: 2 }],
    });
  });

  it('is the batch of an order whose batch was renamed: only the name is corrected', () => {
    const order = anOrder('PO-1', [aLine('NAS', 2)], { batch: 'Agustus lama', status: 'inProduction' });
    const book = aBook({
      batches: [aBatch({ status: 'production', closedAt: august(2), closedBecause: 'date' })],
      orders: [order],
    });
    const rename = { orderNo: 'PO-1', field: 'batch', wanted: 'Agustus', raw: 'Agustus' } as const;
    const { book: after, refused } = ask(book, rename);
    expect(refused).toEqual([]);
    expect(after.orders[0]).toEqual({ ...order, batch: 'Agustus' });
  });
});
