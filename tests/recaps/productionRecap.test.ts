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

const recapOf = (productionFrom: ProductionFrom, language: 'id' | 'en' = 'id') =>
  productionRecap(aBook({ products, orders, shop: aShop({ productionFrom, language }) }), august(3, 10));

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
      'Permintaan',
    ]);
    expect(recap.rows).toEqual([
      ['', '12/08/2026', 'Agustus', 'NAS', 'Nastar', '500 g', 3, 3, '2× kurang manis (A)'],
      ['', '12/08/2026', 'Agustus', 'KAS', 'Kastengel', '', 1, 0, ''],
      ['Bu Tini', '12/08/2026', 'Agustus', 'KRP', 'Keripik', '', 5, 0, ''],
    ]);
    expect(recap.totals).toEqual(['Jumlah', '', '', '', '', '', 9, 3, '']);
    expect(recap.notes).toEqual([
      'dibuat 3 Agu 2026 10.00 WIB',
      'Dipesan = pesanan sejak “DP diterima”. Belum dihitung = diterima, tetapi belum sampai di situ.',
      'Tidak dihitung: 1 pesanan batal, ditolak atau kedaluwarsa (10 unit).',
      'Tidak dihitung: 24 unit di daftar tunggu (2 pesanan).',
      'Tidak dihitung: 40 unit pada 1 pesanan yang perlu dicek.',
    ]);
  });

  it.each([
    ['accepted', 12, 0],
    ['downPayment', 9, 3],
    ['paid', 0, 12],
  ] as const)('counts from %s: %i ordered, %i not yet', (from, ordered, awaiting) => {
    expect(recapOf(from).totals.slice(6, 8)).toEqual([ordered, awaiting]);
  });

  it('counts what is paid once the ledger says so', () => {
    const shop = aShop({ productionFrom: 'paid' });
    const paid = orders.map((order) =>
      order.no === 'A' ? { ...order, booked: [['balance', 'received', 225_000] as const] } : order,
    );
    const recap = productionRecap(aBook({ products, orders: paid, shop }), august(3, 10));
    expect(recap.totals.slice(6, 8)).toEqual([3, 9]);
  });

  it('speaks English in an English shop, and of no product twice', () => {
    const recap = recapOf('accepted', 'en');
    expect(recap.rows.map((row) => row[3])).toEqual(['NAS', 'KAS', 'KRP']);
  });

  it('lists suppliers together, wherever their products stand', () => {
    const mixed = aBook({ products: [...products].reverse(), orders });
    const suppliers = productionRecap(mixed, august(3)).rows.map(([supplier, , , code]) => [supplier, code]);
    expect(suppliers).toEqual([
      ['', 'KAS'],
      ['', 'NAS'],
      ['Bu Tini', 'KRP'],
    ]);
  });

  it('keeps batches apart', () => {
    const batches = [aBatch(), aBatch({ name: 'September', shippingStarts: null })];
    const more = [...orders, anOrder('G', [named('NAS', 7)], { batch: 'September' })];
    const { rows } = productionRecap(aBook({ products, batches, orders: more }), august(3));
    const nastar = rows.filter((row) => row[3] === 'NAS').map((row) => [row[1], row[2], row[6]]);
    expect(nastar).toEqual([
      ['12/08/2026', 'Agustus', 3],
      ['', 'September', 7],
    ]);
  });
});

it('what lies in stock is not made, and how much that is stands below', () => {
  const mode = { mode: 'readyStock' } as const;
  const shelved = products.map((each) => (each.code === 'KAS' ? { ...each, ...mode } : each));
  const recap = productionRecap(aBook({ products: shelved, orders, shop: aShop() }), august(3, 10));
  expect(JSON.stringify(recap.rows)).not.toContain('Kastengel');
  expect(recap.totals[6]).toBe(8);
  expect(recap.notes).toContain('Tidak dihitung: 1 unit dari stok (1 pesanan).');
});
