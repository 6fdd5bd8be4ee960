import * as fc from 'fast-check';
import type { Order } from '../../src/domain/order';
import { bookedOf } from '../../src/domain/payment/booked';
import { orderTotals } from '../../src/domain/payment/orderTotals';
import { newPayment, type Payment } from '../../src/domain/payment/payment';
import { recapGrid } from '../../src/recaps/layRecap';
import { paymentRecap } from '../../src/recaps/paymentRecap';
import type { Recap } from '../../src/recaps/recap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aBuyer, aShop, august } from '../domain/book';
import { anyBook, reversed } from './anyBook';

type Row = [no: string, kind: Payment['kind'], status: Payment['status'], amount: number, method?: string];

const LEDGER: Row[] = [
  ['A', 'downPayment', 'received', 75_000, 'BCA'],
  ['A', 'balance', 'received', 100_000, 'bca '],
  ['B', 'downPayment', 'unchecked', 75_000, 'Dana'],
  ['C', 'downPayment', 'received', 75_000],
  ['C', 'forfeited', 'received', 25_000],
  ['C', 'refund', 'toBeSent', 50_000, 'BCA'],
  ['D', 'balance', 'received', 75_000, 'COD'],
  ['E', 'downPayment', 'received', 60_000],
  ['E', 'refund', 'sent', 60_000],
  ['G', 'transferred', 'received', -10_000],
  ['D', 'transferred', 'received', 10_000],
  ['G', 'downPayment', 'received', 10_000],
  ['HILANG', 'balance', 'received', 5_000, 'BCA'],
  ['H', 'uniqueCode', 'received', 123, 'BCA'],
];

const payments = LEDGER.map(([orderNo, kind, status, amount, method = ''], index) =>
  newPayment({ orderNo, at: august(2), kind, status, amount }, { method, row: index + 2 }),
);

const cakes = (no: string, units: number, changes: Partial<Order> = {}): Order =>
  anOrder(no, [aLine('NAS', units)], {
    booked: bookedOf(payments.filter(({ orderNo }) => orderNo === no)),
    buyer: aBuyer({ name: `Bu ${no}` }),
    ...changes,
  });

const due = { status: 'awaitingDownPayment', downPayment: 75_000, downPaymentDue: august(3, 20) } as const;

const orders = [
  cakes('A', 2, { downPayment: 75_000 }),
  cakes('B', 2, due),
  cakes('C', 2, { status: 'cancelled' }),
  cakes('D', 2, { batch: 'COD' }),
  cakes('E', 1, { status: 'cancelled' }),
  cakes('F', 9, { status: 'rejected' }),
  cakes('G', 1),
  cakes('H', 1, { batch: 'COD' }),
];

const batches = [
  aBatch({ balanceDue: 'beforeShipping' }),
  aBatch({ name: 'COD', balanceDue: 'cashOnDelivery' }),
];

const made = (language: 'id' | 'en' = 'id'): Recap =>
  paymentRecap(aBook({ orders, payments, batches, shop: aShop({ language }) }));

const below = (recap: Recap, caption: string) => recap.below.find((table) => table.caption === caption);

describe('Rekap Pembayaran', () => {
  it('has a line an order with what it owes and is owed, and the dead ones that hold or owe money', () => {
    const recap = made();
    expect(recap.headers).toEqual([
      'No. Pesanan',
      'Batch',
      'Nama',
      'Status',
      'Bayar',
      'Total',
      'DP',
      'Dibayar',
      'Sisa',
      'Lebih',
      'Jatuh tempo',
    ]);
    expect(recap.rows.map(([no, , , ...rest]) => [no, ...rest])).toEqual([
      ['A', 'Dikonfirmasi', 'Lebih bayar', 150_000, 75_000, 175_000, 0, 25_000, ''],
      ['B', 'Menunggu DP', 'Bukti dikirim', 150_000, 75_000, 0, 150_000, 0, 'DP 03/08/2026 20.00'],
      ['C', 'Batal', 'Harus dikembalikan', 25_000, 0, 75_000, 0, 50_000, ''],
      ['D', 'Dikonfirmasi', 'DP diterima', 150_000, 0, 85_000, 65_000, 0, 'COD'],
      ['G', 'Dikonfirmasi', 'Belum bayar', 75_000, 0, 0, 75_000, 0, 'Pelunasan 12/08/2026'],
      ['H', 'Dikonfirmasi', 'Belum bayar', 75_000, 0, 0, 75_000, 0, 'COD'],
    ]);
    expect(recap.totals.slice(5, 10)).toEqual([625_000, 150_000, 335_000, 365_000, 75_000]);
    expect(recap.notes).toEqual([
      'dibuat {moment}',
      'Tidak dihitung: 2 pesanan batal, ditolak atau kedaluwarsa tanpa urusan uang.',
      'Total pesanan yang batal, ditolak atau kedaluwarsa = uang yang ditahan (DP hangus).',
      expect.stringContaining('Kas = uang masuk'),
      'Rp5.000 dari kas berasal dari 1 baris Pembayaran tanpa pesanan.',
    ]);
  });

  it('asks for no more DP than what came back has left to pay', () => {
    const returned = { units: 2, reason: 'faulty', outcome: 'refund' } as const;
    const sent = anOrder('R', [aLine('NAS', 2, { returned })], {
      status: 'shipped',
      shipping: 15_000,
      downPayment: 75_000,
      termsGave: 75_000,
    });
    const [row] = recapGrid(paymentRecap(aBook({ orders: [sent] }))).slice(1);
    // Both came back: Ongkir is left.
    expect(row?.slice(5, 7)).toEqual([15_000, 0]);
  });

  it('adds up the cash that moved, by method', () => {
    const cash = below(made(), 'Kas per metode');
    expect(cash?.headers).toEqual(['Metode', 'Baris', 'DP', 'Pelunasan', 'Kode unik', 'Dikembalikan', 'Kas']);
    expect(cash?.rows).toEqual([
      ['tanpa metode', 4, 145_000, 0, 0, 60_000, 85_000],
      ['BCA', 4, 75_000, 105_000, 123, 0, 180_123],
      ['COD', 1, 0, 75_000, 0, 0, 75_000],
    ]);
    expect(cash?.totals).toEqual(['Jumlah', 9, 220_000, 180_000, 123, 60_000, 340_123]);
  });

  it('lists what is to be refunded and what couriers collect', () => {
    expect(below(made(), 'Harus dikembalikan')?.rows).toEqual([
      ['A', 'Agustus', 'Bu A', 25_000, 'Lebih bayar'],
      ['C', 'Agustus', 'Bu C', 50_000, 'Akan dikirim, Pembayaran baris 7'],
    ]);
    expect(below(made(), 'COD')?.rows).toEqual([['COD', 2, 140_000, 0, 75_000]]);
  });

  it('counts orders by state', () => {
    expect(
      below(made(), 'Per keadaan bayar')?.rows.map(([state, count, total]) => [state, count, total]),
    ).toEqual([
      ['Harus dikembalikan', 1, 25_000],
      ['Belum bayar', 2, 150_000],
      ['Lebih bayar', 1, 150_000],
      ['Bukti dikirim', 1, 150_000],
      ['DP diterima', 1, 150_000],
    ]);
  });

  it('leaves out what nobody has accepted, unless it holds money, and says what it would come to', () => {
    const queued = (no: string, units: number, changes: Partial<Order> = {}) =>
      anOrder(no, [aLine('NAS', units, { state: 'queued' })], { status: 'waitingList', ...changes });
    const waits = { downPayment: 50_000, downPaymentDue: august(3) };
    const some = [
      anOrder('A', [aLine('NAS', 2)]),
      queued('W', 4, waits),
      anOrder('O', [aLine('NAS', 2, { state: 'offered' })], { status: 'offered', ...waits }),
      // Nothing could be read of it: it comes to nothing, and is not paid for that reason.
      anOrder('N', [aLine('NAS', 0)], { status: 'needsReview' }),
      // It could be read, and may yet be refused.
      anOrder('R', [aLine('NAS', 1)], { status: 'needsReview' }),
      queued('P', 2, { ...waits, booked: [['downPayment', 'received', 50_000]] }),
      queued('Q', 1, { booked: [['downPayment', 'received', 100_000]] }),
      queued('U', 1, { booked: [['downPayment', 'unchecked', 50_000]] }),
    ];
    const recapIn = (language: 'id' | 'en') =>
      paymentRecap(
        aBook({
          orders: some,
          batches: [aBatch({ balanceDue: 'beforeShipping' })],
          shop: aShop({ language }),
        }),
      );
    const recap = recapIn('id');
    expect(recap.rows.map(([no, , , , state, ...sums]) => [no, state, ...sums])).toEqual([
      ['A', 'Belum bayar', 150_000, 0, 0, 150_000, 0, 'Pelunasan 12/08/2026'],
      ['P', 'DP diterima', 50_000, 0, 50_000, 0, 0, ''],
      ['Q', 'Lebih bayar', 75_000, 0, 100_000, 0, 25_000, ''],
      ['U', 'Bukti dikirim', 0, 0, 0, 0, 0, ''],
    ]);
    expect(recap.totals.slice(5, 10)).toEqual([275_000, 0, 150_000, 150_000, 25_000]);
    expect(
      below(recap, 'Per keadaan bayar')?.rows.map(([state, count]) => [state, count]),
    ).not.toContainEqual(['Lunas', expect.anything()]);
    // 300.000 + 150.000 + 0 + the 75.000 of R, the 100.000 that P would still owe, and the 75.000 of U: with the sum above, all of column Total.
    const left = 'Tidak dihitung: Rp700.000 dari 7 pesanan yang belum diterima';
    expect(recap.notes.filter((note) => note.startsWith(left))).toHaveLength(1);
    const total = some.reduce((sum, order) => sum + orderTotals(order).total, 0);
    expect(Number(recap.totals[5]) + 700_000).toBe(total);
    expect(recapIn('en').notes.join()).toContain('Not counted: Rp700.000 of 7 orders');
  });

  it('speaks English in an English shop', () => {
    const recap = made('en');
    expect(recap.below.map(({ caption }) => caption)).toEqual([
      'Cash by method',
      'To refund',
      'COD',
      'By payment state',
    ]);
    expect(recap.rows[1]?.[10]).toBe('DP 03/08/2026 20.00');
    expect(recap.notes[4]).toBe('Rp5.000 of the cash comes from 1 row of Payments without an order.');
  });

  it('asks for what is due first, DP or balance', () => {
    const early = aBook({
      orders: [cakes('B', 2, due)],
      batches: [aBatch({ balanceDue: 'beforeProduction', productionStarts: august(3) })],
    });
    expect(paymentRecap(early).rows[0]?.[10]).toBe('Pelunasan 03/08/2026');
  });
});

/** By hand from the ledger: what a person would count in the till. */
function till(payments: readonly Payment[]): number {
  let sum = 0;
  for (const { kind, status, amount } of payments) {
    if (['downPayment', 'balance', 'uniqueCode'].includes(kind) && status === 'received') sum += amount;
    if (kind === 'refund' && status === 'sent') sum -= amount;
  }
  return sum;
}

it('law: cash is what moved, paid + balance − over = total, and in another order of rows nothing differs', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const recap = paymentRecap(book);
      const ledger = book.payments ?? [];
      expect(below(recap, 'Kas per metode')?.totals[6] ?? 0).toBe(till(ledger));
      const [total = 0, , paid = 0, balance = 0, over = 0] = recap.totals.slice(5, 10).map(Number);
      expect(paid + balance - over).toBe(total);
      // Dibayar = the till, but for codes, rows of no order, and what was carried over by one row only.
      const known = new Set(book.orders.map(({ no }) => no));
      const codes = ledger.filter(({ kind }) => kind === 'uniqueCode');
      const others = ledger.filter((row) => !known.has(row.orderNo) && row.kind !== 'uniqueCode');
      const carried = ledger.filter(({ kind, orderNo }) => kind === 'transferred' && known.has(orderNo));
      const moved = carried.reduce((sum, { amount }) => sum + amount, 0);
      expect(paid).toBe(till(ledger) - till(codes) - till(others) + moved);
      const states = below(recap, 'Per keadaan bayar')?.totals.slice(2);
      expect(states).toEqual([total, paid, balance, over]);
      expect(recapGrid(paymentRecap(reversed(book)))).toEqual(recapGrid(recap));
    }),
    { numRuns: 150 },
  );
});
