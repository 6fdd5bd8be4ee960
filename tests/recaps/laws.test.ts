import * as fc from 'fast-check';
import type { OrderBook } from '../../src/domain/orderBook';
import { isDead } from '../../src/domain/payment/orderTotals';
import { recapGrid } from '../../src/recaps/layRecap';
import type { Recap, RecapTable } from '../../src/recaps/recap';
import { august } from '../domain/book';
import { aKitchen } from '../domain/material/aKitchen';
import { anyBook, reversed } from './anyBook';
import { everyRecap } from './everyRecap';

const kitchen = aKitchen(
  [['Tepung', 'kg', '1 kg', '1 kg', 12_000, 500]],
  [
    ['NAS', 'Tepung', '200 g'],
    ['KAS', 'Tepung', '0,1 kg'],
  ],
);
const recaps = (book: OrderBook) => everyRecap(book, kitchen, august(9, 12));
const rowsOf = ({ rows, totals, subtotals }: RecapTable): unknown => [rows, totals, [...subtotals]];
const tablesOf = (recap: Recap): unknown => [rowsOf(recap), ...recap.below.map(rowsOf)];

/** No money moved, and no cancelled unit keeps its quota: what is dead has nothing left to say. */
function settled(book: OrderBook): OrderBook {
  const orders = book.orders.map((order) => ({
    ...order,
    booked: [],
    lines: order.lines.map((line) =>
      line.state === 'cancelledKeepingQuota' ? { ...line, state: 'cancelled' as const } : line,
    ),
  }));
  return { ...book, orders, payments: [] };
}

/** Of Rekap Batch what the dead have columns of their own for is left out. */
function counted(name: string, recap: Recap | undefined): unknown {
  if (recap === undefined) throw new Error(`no ${name}`);
  if (name !== 'batch') return tablesOf(recap);
  const own = ['Batch', 'Pesanan', 'Unit', 'Omzet', 'Uang masuk', 'Jam ke 50%', 'Menunggu', 'Pembeli baru'];
  const at = own.map((header) => recap.headers.indexOf(header));
  const [products, ...others] = recap.below;
  const sold = products?.rows.filter((row) => row[2] !== 0).map((row) => row.slice(0, 4));
  const lines = recap.rows.filter((row) => row[1] !== 0 || row[9] !== 0);
  return [lines.map((row) => at.map((column) => row[column])), sold, others.map(rowsOf)];
}

it('dead orders are never counted, in whatever recap', () => {
  fc.assert(
    fc.property(anyBook, (drawn) => {
      const book = settled(drawn);
      const living = { ...book, orders: book.orders.filter((order) => !isDead(order)) };
      const [all, without] = [recaps(book), recaps(living)];
      for (const name of Object.keys(all).filter((each) => each !== 'toDo'))
        expect([name, counted(name, all[name])]).toEqual([name, counted(name, without[name])]);
    }),
    { numRuns: 60 },
  );
});

it('and how many there are is said, or has columns of its own', () => {
  fc.assert(
    fc.property(anyBook, (drawn) => {
      const book = settled(drawn);
      const dead = book.orders.filter(isDead);
      const all = recaps(book);
      for (const name of ['production', 'payment', 'buyer'])
        expect([name, all[name]?.notes.join(' ')]).toEqual([
          name,
          expect.stringContaining(`Tidak dihitung: ${dead.length} pesanan batal`),
        ]);
      const ofBatches = (names: readonly string[]): number =>
        dead.filter(({ batch }) => names.includes(batch)).length;
      for (const [name, count] of [
        ['quota', ofBatches(['Agustus', 'September', ''])],
        ['material', ofBatches((all.material?.below[0]?.rows ?? []).map(([batch]) => String(batch)))],
        ['dashboard', ofBatches(['September'])],
      ] as const)
        expect([name, all[name]?.notes.join(' ')]).toEqual([
          name,
          expect.stringContaining(`Tidak dihitung: ${count} pesanan batal`),
        ]);
      const { headers = [], totals = [] } = all.batch ?? {};
      const inColumns = ['Batal', 'Kedaluwarsa', 'Ditolak'].map((title) =>
        Number(totals[headers.indexOf(title)] ?? 0),
      );
      expect(inColumns.reduce((sum, each) => sum + each, 0)).toBe(dead.length);
    }),
    { numRuns: 40 },
  );
});

const wordsOf = (rows: readonly (readonly unknown[])[]): string[] =>
  rows
    .map((row) =>
      String(row)
        .split(/[ ,.:]+/)
        .sort()
        .join(' '),
    )
    .sort();

it('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const [one, other] = [recaps(book), recaps(reversed(book))];
      for (const [name, recap] of Object.entries(one)) {
        const turned = other[name];
        if (turned === undefined) throw new Error(`no ${name}`);
        const [mine, theirs] = [recapGrid(recap), recapGrid(turned)];
        // Perlu Tindakan names orders as they stand on their tab.
        if (name === 'toDo') expect(wordsOf(theirs)).toEqual(wordsOf(mine));
        else expect([name, theirs]).toEqual([name, mine]);
      }
    }),
    { numRuns: 60 },
  );
});

it('no address stands in any recap but Rekap Kirim', () => {
  fc.assert(
    fc.property(anyBook, (drawn) => {
      const orders = drawn.orders.map((order, index) => ({
        ...order,
        buyer: { ...order.buyer, address: `Jl. Rahasia ${index}, Bantul` },
      }));
      const all = recaps({ ...drawn, orders });
      for (const [name, recap] of Object.entries(all)) {
        const shows = JSON.stringify([recapGrid(recap), recap.links ?? null]).includes('Rahasia');
        expect([name, shows]).toEqual([name, name === 'shipping' && recap.rows.length > 0]);
      }
    }),
    { numRuns: 40 },
  );
});
