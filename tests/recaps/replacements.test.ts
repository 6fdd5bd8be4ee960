import type { Order } from '../../src/domain/order';
import { batchRecap } from '../../src/recaps/batchRecap';
import { buyerRecap } from '../../src/recaps/buyerRecap';
import { materialRecap } from '../../src/recaps/materialRecap';
import { mismatches } from '../../src/recaps/mismatches';
import { parcelRows } from '../../src/recaps/parcelRows';
import { paymentRecap } from '../../src/recaps/paymentRecap';
import { printableParcels } from '../../src/recaps/printableParcels';
import { productionRecap } from '../../src/recaps/productionRecap';
import { shippingRecap } from '../../src/recaps/shippingRecap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aProduct, august } from '../domain/book';
import { aKitchen } from '../domain/material/aKitchen';

const products = [aProduct('NAS'), aProduct('KAS'), aProduct('KRP', { mode: 'readyStock' })];
const back = (units: number, outcome: 'replace' | 'replaced') => ({
  returned: { units, reason: 'faulty', outcome } as const,
});
const sent = { status: 'done', tracking: 'JX1', courier: 'JNE', shippedAt: august(12) } as const;

const orders = (outcome: 'replace' | 'replaced'): Order[] => [
  anOrder('A', [aLine('NAS', 6, back(2, outcome)), aLine('KAS', 3)], sent),
  anOrder('B', [aLine('NAS', 4)], { ...sent, status: 'shipped' }),
];

const bookOf = (outcome: 'replace' | 'replaced', made: Record<string, number> = {}) =>
  aBook({
    products,
    orders: orders(outcome),
    batches: [aBatch({ status: 'done', closedAt: august(5), atClose: { NAS: 10, KAS: 3 }, made })],
  });

const lines = (book: ReturnType<typeof bookOf>) =>
  productionRecap(book).rows.map((row) => [row[3], ...row.slice(6, 13)]);

describe('a replacement in a batch that is Selesai', () => {
  it('stays in Rekap Produksi until it is sent, alone', () => {
    expect(lines(bookOf('replace'))).toEqual([['NAS', 2, 0, 0, 2, 0, '', '2× ganti retur (A)']]);
    expect(lines(bookOf('replaced'))).toEqual([]);
  });

  it('is made once more than what was made of the batch went to others', () => {
    // 10 were made for the 10 that were sold; the eleventh and twelfth are the replacement.
    const toMake = [10, 11, 12, 3].map((NAS) => lines(bookOf('replace', { NAS }))[0]?.slice(4, 6));
    expect(toMake).toEqual([
      [2, 10],
      [1, 11],
      [0, 12],
      [2, 3],
    ]);
  });

  it('needs its material, though its batch is told no more', () => {
    const kitchen = aKitchen(
      [['Tepung', 'kg', '0 kg', '1 kg', 12_000, 0]],
      [
        ['NAS', 'Tepung', '200 g'],
        ['KAS', 'Tepung', '200 g'],
      ],
    );
    const { rows, below } = materialRecap(bookOf('replace'), kitchen);
    expect([rows[0]?.[1], below[0]?.rows]).toEqual(['0,4 kg', []]);
  });

  it('is a parcel of its own, with nothing to collect, until it is sent', () => {
    const { rows, notes } = shippingRecap(bookOf('replace'));
    expect(rows.map((row) => [row[0], row[6], row[7], row[11], row[13]])).toEqual([
      ['A', '2 × Kue NAS (ganti retur)', 0, 'Selesai', 'JX1'],
    ]);
    expect(notes.slice(1)).toEqual([expect.stringContaining('1 pesanan Dikirim dengan Resi')]);
    const seenTo = shippingRecap(bookOf('replaced'));
    expect([seenTo.rows, seenTo.notes.slice(1)]).toEqual([
      [],
      [expect.stringContaining('1 pesanan Dikirim'), 'Tidak ditampilkan: 1 pesanan Selesai.'],
    ]);
  });

  it('has its label, and its batch is not late for it', () => {
    const { parcels } = printableParcels(bookOf('replace'));
    expect(parcels.map(({ no, items, cod }) => [no, items.map(({ units }) => units), cod])).toEqual([
      ['A', [2], 0],
    ]);
    expect(parcelRows(bookOf('replace'), august(20))).toEqual([]);
  });

  it('is in hand for the sums, too', () => {
    for (const outcome of ['replace', 'replaced'] as const) {
      const book = bookOf(outcome);
      const drawn = {
        productionRecap: productionRecap(book),
        paymentRecap: paymentRecap(book),
        buyerRecap: buyerRecap(book),
        batchRecap: batchRecap(book),
      };
      expect(mismatches(book, drawn, true)).toEqual([]);
    }
  });
});

it('what is sent again from stock of an order without batch stays, and is not made', () => {
  const one = anOrder('S', [aLine('KRP', 5, back(1, 'replace'))], { ...sent, batch: '' });
  const stock = [{ code: 'KRP', units: 6, problems: [] }];
  const { rows } = productionRecap(aBook({ products, orders: [one], stock }));
  // 5 have gone, the sixth is there.
  expect(rows.map((row) => row.slice(6, 10))).toEqual([[1, 0, 1, 0]]);
  const empty = productionRecap(
    aBook({ products, orders: [one], stock: [{ code: 'KRP', units: 5, problems: [] }] }),
  );
  expect(empty.rows.map((row) => row.slice(6, 10))).toEqual([[1, 0, 0, 1]]);
});
