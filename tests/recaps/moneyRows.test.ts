import type { Batch } from '../../src/domain/batch';
import type { Order } from '../../src/domain/order';
import { newPayment, type PaymentKind, type PaymentStatus } from '../../src/domain/payment/payment';
import { moneyRows } from '../../src/recaps/moneyRows';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, august } from '../domain/book';

type Row = readonly [PaymentKind, PaymentStatus, number];

/** Two NAS, Rp150.000, DP Rp75.000 until 3 August 10.00, and these rows of the ledger. */
function said(
  order: Partial<Order>,
  rows: readonly Row[] = [],
  batch: Partial<Batch> = {},
  now = august(2, 12),
): string[] {
  const own = anOrder('A', [aLine('NAS', 2)], {
    status: 'awaitingDownPayment',
    downPayment: 75_000,
    downPaymentDue: august(3, 10),
    booked: rows,
    ...order,
  });
  const payments = rows.map(([kind, status, amount], index) =>
    newPayment({ orderNo: 'A', at: august(2), kind, status, amount }, { row: index + 2 }),
  );
  const book = aBook({ batches: [aBatch(batch)], orders: [own], payments });
  return moneyRows(book, now).map(
    ({ kind, subject, detail }) => `${kind} ${subject} ${detail.split(/[.:,;](?: |$)/)[0]}`,
  );
}

describe('Perlu Tindakan about money', () => {
  it.each<[string, string[], ReturnType<typeof said>]>([
    ['DP due within a day', said({}), ['payment A DP Rp75.000 ditunggu sampai 3 Agu 2026 10.00 WIB']],
    ['not earlier', said({}, [], {}, august(2, 9)), []],
    [
      'a part of it: DP kurang',
      said({}, [['downPayment', 'received', 25_000]]),
      ['payment A DP kurang Rp50.000'],
    ],
    [
      'a proof',
      said({}, [['downPayment', 'unchecked', 75_000]]),
      ['proof A Cocokkan Rp75.000 dengan mutasi rekening'],
    ],
    [
      'a balance a day before it is due',
      said(
        { status: 'confirmed' },
        [['downPayment', 'received', 75_000]],
        { balanceDue: 'beforeProduction' },
        august(6),
      ),
      ['payment A Sisa Rp75.000 harus lunas sebelum 7 Agu 2026 00.00 WIB'],
    ],
    [
      'no balance of who waits, is offered something, or whose order is to be checked first, though it could be read',
      (
        [
          ['waitingList', 'queued'],
          ['offered', 'offered'],
          ['needsReview', 'queued'],
          ['needsReview', 'accepted'],
        ] as const
      ).flatMap(([status, state]) =>
        said(
          { status, lines: [aLine('NAS', 2, { state })] },
          [],
          { balanceDue: 'beforeProduction' },
          august(6),
        ),
      ),
      [],
    ],
    [
      'nothing that is asked of orders of a cancelled batch',
      [
        ...said({}, [], { status: 'cancelled' }),
        ...said({}, [['downPayment', 'received', 25_000]], { status: 'cancelled' }),
        ...said(
          { status: 'confirmed' },
          [],
          { status: 'cancelled', balanceDue: 'beforeProduction' },
          august(6),
        ),
      ],
      [],
    ],
    [
      'over-payment in a cancelled batch all the same',
      said({ status: 'confirmed' }, [['balance', 'received', 160_000]], { status: 'cancelled' }),
      ['refund A Lebih bayar Rp10.000'],
    ],
    [
      'a balance that the courier collects: nothing',
      said({ status: 'confirmed' }, [], { balanceDue: 'cashOnDelivery' }, august(20)),
      [],
    ],
    [
      'money that the courier has had for three days',
      said(
        { status: 'shipped', shippedAt: august(13, 10) },
        [['downPayment', 'received', 75_000]],
        { balanceDue: 'cashOnDelivery' },
        august(16, 10),
      ),
      ['payment A Uang COD Rp75.000 belum dicatat'],
    ],
    [
      'not earlier',
      said(
        { status: 'shipped', shippedAt: august(13, 10) },
        [],
        { balanceDue: 'cashOnDelivery' },
        august(16, 10) - 1,
      ),
      [],
    ],
    [
      'of an order that is done the day after it was sent',
      said(
        { status: 'done', shippedAt: august(13, 10) },
        [],
        { balanceDue: 'cashOnDelivery', status: 'done' },
        august(14),
      ),
      ['payment A Uang COD Rp150.000 belum dicatat'],
    ],
    [
      'not where it is booked',
      said(
        { status: 'done', shippedAt: august(13, 10) },
        [['balance', 'received', 150_000]],
        { balanceDue: 'cashOnDelivery' },
        august(20),
      ),
      [],
    ],
    [
      'over-payment',
      said({ status: 'confirmed' }, [['balance', 'received', 160_000]]),
      ['refund A Lebih bayar Rp10.000'],
    ],
    [
      'over-payment that is to be sent back',
      said({ status: 'confirmed' }, [
        ['balance', 'received', 160_000],
        ['refund', 'toBeSent', 10_000],
      ]),
      ['refund A Kirim Rp10.000 kepada pembeli'],
    ],
    [
      'over-payment that was sent in vain',
      said({ status: 'confirmed' }, [
        ['balance', 'received', 160_000],
        ['refund', 'failed', 10_000],
      ]),
      ['refund A Pengembalian Rp10.000 gagal'],
    ],
    [
      'money that came too late: back, or moved',
      said({ status: 'expired' }, [['downPayment', 'received', 75_000]]),
      ['refund A Rp75.000 masuk sesudah pesanan ini kedaluwarsa dan tempatnya habis'],
    ],
    [
      'money of an order that was called off, nobody said by whom',
      said({ status: 'cancelled' }, [['downPayment', 'received', 75_000]]),
      ['refund A Uang Rp75.000 belum diputuskan'],
    ],
    ['paid, and nothing is due', said({ status: 'confirmed' }, [['balance', 'received', 150_000]]), []],
  ])('%s', (_what, rows, wanted) => {
    expect(rows).toEqual(wanted);
  });
});
