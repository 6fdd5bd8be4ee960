import type { BatchStatus } from '../../../src/domain/batch';
import type { SellerRequest } from '../../../src/domain/life/requests';
import type { Order } from '../../../src/domain/order';
import type { ProductMode } from '../../../src/domain/product';
import { aLine, anOrder } from '../anOrder';
import { aBatch, aBook, aProduct } from '../book';
import { ask, NOW, orderIn } from '../life/ask';

/** `A` has expired and pays its DP, now that its batch stands like that. */
function paysLate(status: BatchStatus, mode: ProductMode = 'openOrder'): Order['status'] {
  const order = anOrder('A', [aLine('NAS', 2)], {
    status: 'expired',
    downPayment: 75_000,
    downPaymentDue: NOW - 1,
  });
  const book = aBook({
    products: [aProduct('NAS', { mode })],
    stock: [{ code: 'NAS', units: 5, problems: [] }],
    batches: [aBatch({ status, closedAt: NOW, closedBecause: 'seller' })],
    orders: [order],
  });
  const pays: SellerRequest = { orderNo: 'A', raw: '', field: 'bookDownPayment', wanted: true };
  return orderIn(ask(book, [pays]).book, 'A').status;
}

describe('money that comes when an order has expired', () => {
  it.each(['closed', 'production', 'shipping'] as const)('brings it back while its batch is %s', (status) => {
    expect(paysLate(status)).toBe('confirmed');
  });

  it.each(['done', 'cancelled'] as const)(
    'is there to be sent back or moved once its batch is %s',
    (status) => {
      expect(paysLate(status)).toBe('expired');
    },
  );

  it('brings back what is sold from stock, of a batch that is done; not of one that is cancelled', () => {
    expect(paysLate('done', 'readyStock')).toBe('confirmed');
    expect(paysLate('cancelled', 'readyStock')).toBe('expired');
  });
});
