import { newPayment } from '../../../src/domain/payment/payment';
import { aBuyer, august } from '../book';
import { bookOf, nas, passes, september, standing } from './scene';

it('what was paid for and does not fit there is in as soon as there is room: no offer of it lapses', () => {
  const next = { ...september, quotaUnits: 4, whenFull: 'partial', shippingStarts: august(28) } as const;
  const rival = nas('R', 3, 9, { batch: 'September', buyer: aBuyer({ whatsapp: '6281200000009' }) });
  const paid = nas('O1', 3, 1, { downPayment: 113_000, booked: [['downPayment', 'received', 113_000]] });
  const row = {
    orderNo: 'O1',
    at: august(2),
    kind: 'downPayment',
    amount: 113_000,
    status: 'received',
  } as const;
  const payments = [newPayment(row, { row: 2 })];
  const moved = passes(
    bookOf({ minimumUnits: 20, ifBelowMinimum: 'move' }, [paid, rival], { batches: [next], payments }),
  ).book;
  expect(standing(moved)[0]).toBe('O1 September confirmed accepted 1 queued 2');
  const cancel = { orderNo: 'R', raw: 'Batal', field: 'status', wanted: 'cancelled' } as const;
  const free = passes(moved, august(20, 10), [cancel]).book;
  const later = passes(free, august(24, 10)).book;
  expect(standing(later)[0]).toBe('O1 September confirmed accepted 1 accepted 2');
});
