import * as fc from 'fast-check';
import type { Batch } from '../../src/domain/batch';
import type { Order, OrderStatus, SliceState } from '../../src/domain/order';
import { dashboard } from '../../src/recaps/dashboard';
import { dashboardCharts } from '../../src/recaps/dashboardCharts';
import { recapGrid } from '../../src/recaps/layRecap';
import { productionRecap } from '../../src/recaps/productionRecap';
import { quotaRecap } from '../../src/recaps/quotaRecap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aProduct, aShop, august } from '../domain/book';

const products = [aProduct('NAS', { name: 'Nastar', quota: 20 }), aProduct('KAS', { name: 'Kastengel' })];
const batches = [
  aBatch({ name: 'Juli', opens: august(1) - 40 * 86_400_000, status: 'done' }),
  aBatch({ quotaUnits: 30, quotaOrders: 9 }),
  aBatch({ name: 'September', opens: august(31), closes: august(31, 20), status: 'scheduled' }),
];
const nas = (units: number, changes = {}) => aLine('NAS', units, { product: 'Nastar', ...changes });
const kas = (units: number) => aLine('KAS', units, { product: 'Kastengel', variant: 'kecil', price: 80_000 });
const orders = [
  anOrder('A', [nas(2), kas(1)], { at: august(1, 10), booked: [['downPayment', 'received', 100_000]] }),
  anOrder('B', [nas(3)], { at: august(2, 23, 59), status: 'awaitingDownPayment', shipping: 9000 }),
  anOrder('C', [kas(4)], { at: august(3), discount: 20_000, booked: [['balance', 'received', 300_000]] }),
  anOrder('D', [nas(9)], { status: 'cancelled', booked: [['downPayment', 'received', 50_000]] }),
  anOrder('E', [nas(5, { state: 'offered', until: august(4) })], { status: 'offered' }),
  anOrder('F', [nas(7)], { batch: 'Juli', status: 'done' }),
];
const book = aBook({ products, batches, orders });
const board = dashboard(book, august(3, 12));
const [funnel, days, best, quotas] = board.below;

describe('Dasbor', () => {
  it('shows the open batch in numbers', () => {
    expect(board.headers).toEqual(['Batch', 'Pesanan', 'Unit', 'Omzet', 'Uang masuk', 'Sisa waktu']);
    // 5 × 75.000 + 5 × 80.000 − 20.000; what came in for D has not gone back.
    expect(board.rows).toEqual([['Agustus', 3, 10, 755_000, 450_000, '2 hari']]);
  });

  it('never says that no hour is left while orders are taken', () => {
    const left = (minutes: number) => dashboard(book, august(5, 20) - minutes * 60_000).rows[0]?.[5];
    expect([61, 60, 59, 1].map(left)).toEqual(['1 jam', '1 jam', 'kurang dari 1 jam', 'kurang dari 1 jam']);
  });

  it('says how far orders have come', () => {
    expect(funnel?.rows).toEqual([
      ['Pesanan diterima', 3],
      ['Menunggu DP', 1],
      ['DP masuk', 2],
      ['Lunas', 1],
    ]);
  });

  it('counts fourteen days, from Buka on', () => {
    expect([days?.rows.length, days?.rows[13], ...(days?.rows.slice(0, 3) ?? [])]).toEqual([
      14,
      ['', '', ''],
      ['01/08', 1, 3],
      ['02/08', 1, 3],
      ['03/08', 1, 4],
    ]);
  });

  it('counts days until the close, and no further: a chart stays over the same cells', () => {
    const shownDays = (changes: Parameters<typeof aBatch>[0], now: number, extra: Order[] = []) => {
      const any = { ...book, batches: [aBatch(changes)], orders: [...orders, ...extra] };
      const rows = dashboard(any, now).below[1]?.rows ?? [];
      expect(rows.length).toBe(14);
      return rows.filter(([day]) => day !== '').map(([day, count]) => `${day} ${count}`);
    };
    const week = ['01/08 1', '02/08 1', '03/08 1', '04/08 0', '05/08 0'];
    expect(shownDays({}, august(3, 12))).toEqual(week);
    expect(
      shownDays({ status: 'closed', closedAt: august(5, 20), closedBecause: 'date' }, august(30)),
    ).toEqual(week);
    // Sold out, or closed by hand: on that day.
    for (const closedBecause of ['quota', 'seller'] as const)
      expect(shownDays({ status: 'closed', closedAt: august(3, 9), closedBecause }, august(30))).toEqual(
        week.slice(0, 3),
      );
    // One that was let in although it came later has its day.
    const late = anOrder('Z', [nas(1)], { at: august(7, 8) });
    expect(
      shownDays({ status: 'closed', closedAt: august(5, 20), closedBecause: 'date' }, august(30), [late]),
    ).toEqual([...week, '06/08 0', '07/08 1']);
    // Of a long one, the last fourteen days before its close, also for who came last.
    const long = { opens: august(1) - 40 * 86_400_000, status: 'closed', closedAt: august(5, 20) } as const;
    const last = shownDays(long, august(30), [late]);
    expect([last.length, last[0], last[13]]).toEqual([14, '25/07 0', '07/08 1']);
  });

  it('lists the best products, and always ten lines', () => {
    expect(best?.rows.slice(0, 3)).toEqual([
      ['Kastengel (kecil)', 5, 400_000],
      ['Nastar', 5, 375_000],
      ['', '', ''],
    ]);
    expect(best?.rows.length).toBe(10);
  });

  it('shows every quota but that of turnover, as Rekap Kuota does', () => {
    expect(quotas?.rows).toEqual([
      ['Kuota NAS', 2, 3, 5, 10],
      ['Kuota unit batch Agustus', 7, 3, 5, 15],
      ['Kuota pesanan batch Agustus', 2, 1, 1, 5],
    ]);
  });

  it.each([
    [
      'the last in work',
      [{ status: 'done' }, { status: 'closed', closedAt: august(5) }, {}],
      'Agustus',
      'tutup',
    ],
    [
      'the next',
      [{ status: 'done' }, { status: 'done' }, { status: 'scheduled' }],
      'September',
      'belum buka',
    ],
    ['the last done', [{ status: 'done' }, { status: 'done' }, { status: 'cancelled' }], 'Agustus', 'tutup'],
  ] as const)('without an open batch: %s', (_which, changes, name, left) => {
    const others = batches.map((batch, at) => ({ ...batch, ...changes[at] }));
    const [line] = dashboard({ ...book, batches: others }, august(6)).rows;
    expect([line?.[0], line?.[5]]).toEqual([name, left]);
  });

  it('stands in the same cells whatever there is, also before there is a batch', () => {
    const rowOf = (recap: typeof board, words: string) =>
      recapGrid(recap).findIndex(([cell]) => cell === words);
    const empty = dashboard(aBook({ batches: [] }), august(3));
    for (const header of ['Tahap', 'Hari', 'Produk']) expect(rowOf(empty, header)).toBe(rowOf(board, header));
    expect(empty.notes).toContain('Belum ada batch.');
  });

  it('does not say that there is no batch yet where one was cancelled, or has no Buka', () => {
    const notesOf = (batches: Batch[]) =>
      dashboard(aBook({ products, batches, orders: [] }), august(3)).notes;
    for (const batch of [aBatch({ status: 'cancelled' }), aBatch({ status: 'scheduled', opens: null })]) {
      expect(notesOf([batch])).toContain('Tidak ada batch yang berjalan.');
      expect(notesOf([batch])).not.toContain('Belum ada batch.');
    }
    expect(notesOf([])).not.toContain('Tidak ada batch yang berjalan.');
  });

  it('speaks English, and names days that it has no room for', () => {
    const long = { ...book, shop: aShop({ language: 'en' }), batches: [aBatch({ closes: null })] };
    const { rows, notes } = dashboard(long, august(16));
    expect(rows[0]?.[5]).toBe('no end');
    expect(notes).toContain('2 orders before 03/08/2026 are not in the table Orders a day.');
  });
});

describe('its charts', () => {
  it('stand over the tables, headers included, and have titles', () => {
    const grid = recapGrid(board);
    const charts = dashboardCharts(board, 'id');
    const shown = charts.map(({ title, top, rows, colors }) => {
      const [header, ...lines] = grid.slice(top - 1, top - 1 + rows);
      return [title, header?.[0], lines.length, String(grid[top - 1 + rows]?.[0] ?? ''), colors.length];
    });
    expect(shown).toEqual([
      ['Kuota', 'Kuota', 3, '', 4],
      ['Dari pesanan sampai lunas', 'Tahap', 4, '', 1],
      ['Pesanan per hari', 'Hari', 14, '', 1],
      ['Produk terlaris', 'Produk', 10, '', 1],
    ]);
  });

  it('none of a table without lines', () => {
    const charts = dashboardCharts(dashboard(aBook(), august(3)), 'en');
    expect(charts.map(({ title }) => title)).toEqual(['From order to paid', 'Orders a day', 'Best products']);
  });
});

const states: SliceState[] = ['accepted', 'queued', 'offered', 'cancelled'];
const statuses: OrderStatus[] = [
  'needsReview',
  'waitingList',
  'awaitingDownPayment',
  'confirmed',
  'shipped',
  'expired',
];
const anyOrders: fc.Arbitrary<Order[]> = fc.array(
  fc
    .tuple(
      fc.array(
        fc.tuple(fc.constantFrom('NAS', 'KAS'), fc.integer({ min: 1, max: 9 }), fc.constantFrom(...states)),
      ),
      fc.constantFrom(...statuses),
      fc.constantFrom('Agustus', 'Juli'),
      fc.integer({ min: 0, max: 4 * 24 }),
    )
    .map(([lines, status, batch, hour]) =>
      anOrder(
        'X',
        lines.map(([code, units, state]) => aLine(code, units, { state })),
        { status, batch, at: august(1) + hour * 3_600_000 },
      ),
    ),
  { maxLength: 12 },
);
const numbers = (rows: readonly (readonly unknown[])[] = [], column: number): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

describe('its sums', () => {
  it('are those of Rekap Produksi and Rekap Kuota, and of its own tables', () => {
    fc.assert(
      fc.property(anyOrders, (random) => {
        const any = { ...book, orders: random.map((order, at) => ({ ...order, no: String(at) })) };
        const { rows, below } = dashboard(any, august(5));
        const [, orderCount = 0, units = 0] = rows[0] ?? [];
        const [stages, perDay, top, pools] = below;
        const made = productionRecap(any).rows.filter(([, , batch]) => batch === 'Agustus');
        expect(units).toBe(numbers(made, 6) + numbers(made, 7));
        expect([numbers(perDay?.rows, 1), numbers(perDay?.rows, 2)]).toEqual([orderCount, units]);
        expect(numbers(top?.rows, 1)).toBe(units);
        expect(stages?.rows[0]?.[1]).toBe(orderCount);
        expect(numbers(stages?.rows.slice(1, 3), 1)).toBe(orderCount);
        const quota = quotaRecap(any, august(5)).rows.filter(([batch]) => batch === 'Agustus');
        expect(pools?.rows).toEqual(quota.map(([, pool, , paid, awaiting, offered, free]) => [pool, paid, awaiting, offered, free])); // biome-ignore format: one row
      }),
      { numRuns: 100 },
    );
  });

  it('do not hang on the order of rows', () => {
    fc.assert(
      fc.property(anyOrders, (random) => {
        const any = { ...book, orders: random };
        const turned = { ...book, orders: [...random].reverse() };
        const [one, other] = [any, turned].map((each) => dashboard(each, august(5)));
        expect([other?.rows, other?.below[0]?.rows, other?.below[1]?.rows]).toEqual([
          one?.rows,
          one?.below[0]?.rows,
          one?.below[1]?.rows,
        ]);
      }),
      { numRuns: 50 },
    );
  });
});
