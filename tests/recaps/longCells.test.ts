import { closeThreads } from '../../local/openWorkspace';
import type { Order } from '../../src/domain/order';
import { newPayment } from '../../src/domain/payment/payment';
import { batchRecap } from '../../src/recaps/batchRecap';
import { buyerRecap } from '../../src/recaps/buyerRecap';
import { joined } from '../../src/recaps/joined';
import { mismatches } from '../../src/recaps/mismatches';
import { paymentRecap } from '../../src/recaps/paymentRecap';
import { productionRecap } from '../../src/recaps/productionRecap';
import { shippingRecap } from '../../src/recaps/shippingRecap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBook, aProduct, aShop, august } from '../domain/book';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const MOST = 10_000;
const more = (left: number): string => `and ${left} more`;

describe('what is joined in one cell', () => {
  it('is whole while it fits', () => {
    expect(joined(['a', 'b', 'c'], '; ', more)).toBe('a; b; c');
    expect(joined([], '; ', more)).toBe('');
  });

  it('ends with a line that says how many are left out, whole ones only', () => {
    // 102 characters each with what parts them: 97 of them are 9,894, 98 would pass 9,900.
    const many = Array.from({ length: 600 }, (_, nth) => String(nth).padStart(100, '0'));
    const [first = '', last] = joined(many, '; ', more).split('\n');
    expect(first.split('; ')).toEqual(many.slice(0, 97));
    expect(last).toBe('and 503 more');
  });

  it('holds of a huge one its beginning, and of a face at the cut no half', () => {
    const [huge = '', other] = joined([`${'🎂'.repeat(5000)}`, 'b'], '; ', more).split('; ');
    expect([other, huge.length, huge.slice(-3)]).toEqual(['b', 2099, '🎂…']);
  });
});

const wished = (nth: number, request: string): Order =>
  anOrder(`PO-${nth}`, [aLine('NAS', 1, { request })], { at: august(2, 8, nth) });

const requestsOf = (orders: readonly Order[], language: 'id' | 'en' = 'id'): string => {
  const { rows, headers } = productionRecap(
    aBook({ orders, products: [aProduct('NAS')], shop: aShop({ language }) }),
  );
  return String(rows[0]?.[headers.indexOf(language === 'id' ? 'Permintaan' : 'Requests')]);
};

describe('wishes of one product', () => {
  const many = Array.from({ length: 600 }, (_, nth) => wished(nth + 100, 'x'.repeat(100)));

  it('stay within the cell, the earliest first, and the others are said to be in Rincian', () => {
    // `1× `, 100 characters, ` (PO-100)` and what parts them: 114 each, 86 are 9,804.
    const [first = '', last] = requestsOf(many).split('\n');
    expect(first.split('; ')).toHaveLength(86);
    expect(first.startsWith(`1× ${'x'.repeat(100)} (PO-100); `)).toBe(true);
    expect(last).toBe('… dan 514 lagi: lihat tab Rincian');
    expect(requestsOf(many, 'en').split('\n')[1]).toBe('… and 514 more: see tab Order lines');
  });

  it('are cut where one is huge, and still say whose they are', () => {
    const shows = requestsOf([wished(1, 'y'.repeat(45_000)), wished(2, 'biru')]);
    expect(shows).toBe(`1× ${'y'.repeat(1999)}… (PO-1); 1× biru (PO-2)`);
  });
});

it('no other cell of a recap outgrows it: products of a parcel, names of a Kode, rows of the ledger', () => {
  const long = 'Kue '.repeat(20);
  const lines = Array.from({ length: 300 }, (_, nth) => aLine(`K${nth}`, 1, { product: `${long}${nth}` }));
  const renamed = Array.from({ length: 300 }, (_, nth) => aLine('NAS', 1, { product: `${long}${nth}` }));
  const orders = [anOrder('A', lines), ...renamed.map((line, nth) => anOrder(`B${nth}`, [line]))];
  const payments = Array.from({ length: 5000 }, (_, nth) =>
    newPayment(
      { orderNo: 'GONE', at: august(2), kind: 'balance', status: 'received', amount: 1000 },
      { row: nth + 2 },
    ),
  );
  const book = aBook({ orders, payments });
  const drawn = {
    productionRecap: productionRecap(book),
    paymentRecap: paymentRecap(book),
    buyerRecap: buyerRecap(book),
    batchRecap: batchRecap(book),
  };
  const cells = [...Object.values(drawn), shippingRecap(book)].flatMap(({ rows, below }) =>
    [rows, ...below.map((table) => table.rows)].flat(2),
  );
  expect(Math.max(...cells.map((cell) => String(cell).length))).toBeLessThanOrEqual(MOST);
  expect(cells).toContainEqual(expect.stringMatching(/\n… dan \d+ lagi: lihat tab Rincian$/));
  const [ledger] = mismatches(book, drawn, true);
  expect(String(ledger?.params.rows)).toMatch(/^2, 3, .*\n… dan \d+ lagi: lihat tab Pembayaran$/s);
  expect(String(ledger?.params.rows).length).toBeLessThanOrEqual(MOST);
});

it('a sweep publishes whatever buyers have wished, to the last order', () => {
  const [cake = {}] = TEN_CAKES.Produk ?? [];
  const shop = branch(openShop({ ...TEN_CAKES, Produk: [{ ...cake, Permintaan: 'Tulisan di kue' }] }));
  // Joined they are 54,000 characters: more than Google takes.
  for (const nth of [1, 2, 3, 4, 5, 6, 7, 8, 9])
    order(shop, { 'produk:BOLU': '1', 'permintaan:BOLU': `${nth}${'z'.repeat(6000)}` });
  sweepTwice(shop);
  const [line] = shown(shop.state, 'Rekap Produksi');
  expect([line?.['Belum dihitung'], line?.Permintaan?.split('\n')[1]]).toEqual([
    '9',
    '… dan 5 lagi: lihat tab Rincian',
  ]);
  expect(shown(shop.state, 'Perlu Tindakan').map((row) => Object.values(row)[0])).not.toContain(
    'Periksa kegagalan',
  );
});
