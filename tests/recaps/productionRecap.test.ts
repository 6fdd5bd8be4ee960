import type { ProductionFrom } from '../../src/domain/shop';
import { productionRecap } from '../../src/recaps/productionRecap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aProduct, aShop, august } from '../domain/book';

const products = [
  aProduct('NAS', { name: 'Nastar', variant: '500 g' }),
  aProduct('KAS', { name: 'Kastengel', price: 80_000 }),
  aProduct('KRP', { name: 'Keripik', supplier: 'Bu Tini' }),
];

const named = (code: string, units: number, changes = {}) => {
  const { name, variant } = products.find((product) => product.code === code) ?? aProduct(code);
  return aLine(code, units, { product: name, variant, ...changes });
};

const orders = [
  anOrder('A', [named('KAS', 1), named('NAS', 2, { request: 'kurang manis' })]),
  anOrder('B', [named('NAS', 3), named('NAS', 4, { state: 'queued' })], { status: 'awaitingDownPayment' }),
  anOrder('C', [named('KRP', 5), named('NAS', 1)], { status: 'inProduction' }),
  anOrder('D', [named('NAS', 10)], { status: 'cancelled' }),
  anOrder('E', [named('NAS', 20, { state: 'queued' })], { status: 'waitingList' }),
  anOrder('F', [named('NAS', 40)], { status: 'needsReview' }),
];

/** Rows without the column that is for scripts alone. */
const seen = ({ rows }: ReturnType<typeof productionRecap>) => rows.map((row) => row.slice(0, -1));

const recapOf = (productionFrom: ProductionFrom, language: 'id' | 'en' = 'id') =>
  productionRecap(aBook({ products, orders, shop: aShop({ productionFrom, language }) }));

describe('Rekap Produksi', () => {
  it('lists per supplier what to make, with requests, and says what it left out', () => {
    const recap = recapOf('downPayment');
    expect(recap.headers).toEqual([
      'Pemasok',
      'Tanggal kirim',
      'Batch',
      'Kode',
      'Produk',
      'Varian',
      'Dipesan',
      'Belum dihitung',
      'Dari stok',
      'Harus dibuat',
      'Dibuat',
      'Berubah sejak tutup',
      'Permintaan',
      'Tercatat',
    ]);
    expect(seen(recap)).toEqual([
      ['', '12/08/2026', 'Agustus', 'NAS', 'Nastar', '500 g', 3, 3, 0, 3, 0, '', '2× kurang manis (A)'],
      ['', '12/08/2026', 'Agustus', 'KAS', 'Kastengel', '', 1, 0, 0, 1, 0, '', ''],
      ['Bu Tini', '12/08/2026', 'Agustus', 'KRP', 'Keripik', '', 5, 0, 0, 5, 0, '', ''],
    ]);
    expect([...recap.subtotals.values()].map(([supplier, , , , , , units]) => [supplier, units])).toEqual([
      ['Tanpa pemasok', 4],
      ['Bu Tini', 5],
    ]);
    expect(recap.totals).toEqual(['Jumlah', '', '', '', '', '', 9, 3, 0, 9, 0, '', '']);
    expect(recap.notes).toEqual([
      'dibuat {moment}',
      'Dipesan = pesanan sejak “DP diterima”. Belum dihitung = diterima, tetapi belum sampai di situ.',
      'Tidak dihitung: 1 pesanan batal, ditolak atau kedaluwarsa (10 unit).',
      'Tidak dihitung: 24 unit di daftar tunggu (2 pesanan).',
      'Tidak dihitung: 40 unit pada 1 pesanan yang perlu dicek.',
    ]);
  });

  it.each([
    ['accepted', 12, 0],
    ['downPayment', 9, 3],
    // C's six are in production.
    ['paid', 6, 6],
  ] as const)('counts from %s: %i ordered, %i not yet', (from, ordered, awaiting) => {
    expect(recapOf(from).totals.slice(6, 8)).toEqual([ordered, awaiting]);
  });

  it('counts what is paid once the ledger says so', () => {
    const shop = aShop({ productionFrom: 'paid' });
    const paid = orders.map((order) =>
      order.no === 'A' ? { ...order, booked: [['balance', 'received', 225_000] as const] } : order,
    );
    const recap = productionRecap(aBook({ products, orders: paid, shop }));
    expect(recap.totals.slice(6, 8)).toEqual([9, 3]);
  });

  it('speaks English in an English shop, and of no product twice', () => {
    const recap = recapOf('accepted', 'en');
    expect(recap.rows.map((row) => row[3])).toEqual(['NAS', 'KAS', 'KRP']);
  });

  it('lists suppliers together, wherever their products stand', () => {
    const mixed = aBook({ products: [...products].reverse(), orders });
    const suppliers = productionRecap(mixed).rows.map(([supplier, , , code]) => [supplier, code]);
    expect(suppliers).toEqual([
      ['', 'KAS'],
      ['', 'NAS'],
      ['Bu Tini', 'KRP'],
    ]);
  });

  it('takes one supplier for one, however she types the name: as the first product spells it', () => {
    const typed = ['Bu Tini', 'zaki', ' bu tini ', 'BU  TINI', '', 'Zaki'];
    const bought = typed.map((supplier, at) => aProduct(`P${at}`, { supplier }));
    const all = [
      anOrder(
        'A',
        [...typed.keys()].map((at) => aLine(`P${at}`, at + 1)),
      ),
    ];
    const recap = productionRecap(aBook({ products: bought, orders: all }));
    expect(recap.rows.map(([supplier, , , code]) => [supplier, code])).toEqual([
      ['', 'P4'],
      ['Bu Tini', 'P0'],
      ['Bu Tini', 'P2'],
      ['Bu Tini', 'P3'],
      ['zaki', 'P1'],
      ['zaki', 'P5'],
    ]);
    expect([...recap.subtotals.values()].map(([supplier, , , , , , units]) => [supplier, units])).toEqual([
      ['Tanpa pemasok', 5],
      ['Bu Tini', 8],
      ['zaki', 8],
    ]);
  });

  it('keeps batches apart', () => {
    const batches = [aBatch(), aBatch({ name: 'September', shippingStarts: null })];
    const more = [...orders, anOrder('G', [named('NAS', 7)], { batch: 'September' })];
    const { rows } = productionRecap(aBook({ products, batches, orders: more }));
    const nastar = rows.filter((row) => row[3] === 'NAS').map((row) => [row[1], row[2], row[6]]);
    expect(nastar).toEqual([
      ['12/08/2026', 'Agustus', 3],
      ['', 'September', 7],
    ]);
  });
});

describe('what is made and what has changed', () => {
  const batch = aBatch({
    status: 'closed',
    closedAt: august(5, 20),
    closedBecause: 'date',
    atClose: { NAS: 8, KAS: 1, KRP: 5, LID: 2 },
    made: { NAS: 2, KAS: 4, PUT: 1 },
  });
  const { rows, totals } = productionRecap(aBook({ products, orders, batches: [batch] }));
  const of = (code: string) => rows.find((row) => row[3] === code)?.slice(6, 12);

  it('leaves to make what is ordered and not made, and never less than nothing', () => {
    expect(of('NAS')?.slice(3, 5)).toEqual([1, 2]);
    expect(of('KAS')?.slice(3, 5)).toEqual([0, 4]);
    expect(totals.slice(9, 11)).toEqual([6, 7]);
  });

  it('compares all that is accepted with what was at the close', () => {
    expect([of('NAS')?.[5], of('KAS')?.[5], of('KRP')?.[5]]).toEqual([-2, 0, 0]);
  });

  it('keeps the line of what nobody wants any more', () => {
    expect(of('LID')).toEqual([0, 0, 0, 0, 0, -2]);
    expect(of('PUT')).toEqual([0, 0, 0, 0, 1, 0]);
  });
});

describe('what was sent', () => {
  const toMake = (made: Record<string, number>, ...more: Parameters<typeof anOrder>[]) => {
    const sent = anOrder('A', [named('NAS', 5)], { status: 'shipped' });
    const all = [sent, anOrder('B', [named('NAS', 2)]), ...more.map((each) => anOrder(...each))];
    const { rows } = productionRecap(aBook({ products, orders: all, batches: [aBatch({ made })] }));
    const [, , , , , , ordered, , , left] = rows.find((row) => row[3] === 'NAS') ?? [];
    return [ordered, left];
  };

  it('was made, whether she has typed so or not; the larger of the two counts', () => {
    expect([{}, { NAS: 3 }, { NAS: 5 }, { NAS: 6 }, { NAS: 9 }].map((made) => toMake(made))).toEqual([
      [7, 2],
      [7, 2],
      [7, 2],
      [7, 1],
      [7, 0],
    ]);
    expect(toMake({}, ['C', [named('NAS', 4)], { status: 'done' }])).toEqual([11, 2]);
    // What is packed is here still: Dibuat says that it is made.
    expect(toMake({}, ['C', [named('NAS', 4)], { status: 'readyToShip' }])).toEqual([11, 6]);
  });

  it.each([
    ['is to be made until it is sent', 'replace', 4],
    ['has gone, too', 'replaced', 2],
  ] as const)('in place of what came back, %s', (_what, outcome, left) => {
    const returned = { units: 2, reason: 'damaged', outcome } as const;
    expect(toMake({}, ['C', [named('NAS', 3, { returned })], { status: 'shipped' }])).toEqual([12, left]);
  });

  it('of stock is no unit that was made for others', () => {
    const backorder = [aProduct('KRP', { mode: 'backorder' })];
    const stock = [{ code: 'KRP', units: 3, problems: [] }];
    const gone = anOrder('A', [aLine('KRP', 3)], { status: 'shipped' });
    const book = aBook({ products: backorder, stock, orders: [gone, anOrder('B', [aLine('KRP', 2)])] });
    // Dipesan, dari stok, harus dibuat.
    expect(productionRecap(book).rows.map((row) => [row[6], row[8], row[9]])).toEqual([[5, 3, 2]]);
  });
});

it('leaves out batches that are done, and says how much that is', () => {
  const done = aBook({ products, orders, batches: [aBatch({ status: 'done', closedAt: august(5) })] });
  const { rows, notes } = productionRecap(done);
  expect(rows).toEqual([]);
  expect(notes).toContain('Tidak dihitung: 12 unit pada 3 pesanan dari batch yang sudah selesai.');
});
