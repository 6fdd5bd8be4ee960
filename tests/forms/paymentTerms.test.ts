import type { Batch } from '../../src/domain/batch';
import type { OrderBook } from '../../src/domain/orderBook';
import type { Product } from '../../src/domain/product';
import type { Language } from '../../src/domain/shop';
import { formPlan } from '../../src/forms/formPlan';
import { aBatch, aBook, aProduct, aShop, august } from '../domain/book';

const NO_DATES = { closes: null, productionStarts: null, shippingStarts: null, cutOff: null };
const nastar = (change: Partial<Product> = {}): Product => aProduct('NAS', { name: 'Nastar', ...change });
const bolu = (change: Partial<Product> = {}): Product => aProduct('BOL', { name: 'Bolu', ...change });
const fixed = (amount: number) => ({ kind: 'fixed', amount }) as const;
const percent = (share: number) => ({ kind: 'percent', percent: share }) as const;

/** What stands above the questions about money, one a line. */
function terms(batch: Partial<Batch>, book: Partial<OrderBook> = {}, language: Language = 'id'): string[] {
  const shop = aShop({ downPayment: null, ...book.shop, language });
  const batches = [aBatch({ ...NO_DATES, ...batch })];
  const { description } = formPlan(aBook({ products: [nastar()], ...book, shop, batches }), august(2));
  const money = /^(DP|Batas DP|Pelunasan|Pembatalan|Some|If you|Balance|Cancellation)/;
  return description.split('\n').filter((line) => money.test(line));
}

describe('the DP on the form', () => {
  it.each([
    ['a share', percent(40), ['DP: 40%']],
    ['a sum, once an order', fixed(50_000), ['DP: Rp50.000 per pesanan']],
  ])('is %s', (_name, downPayment, expected) => {
    expect(terms({ downPayment })).toEqual([...expected, 'Batas DP: 24 jam sesudah pesanan diterima']);
  });

  it('that is none is said, and is due at no time', () => {
    expect(terms({ downPayment: percent(0) })).toEqual(['DP: tidak perlu']);
    expect(terms({})).toEqual([]);
  });

  it('of a product stands beside that of the others, a sum being for each unit', () => {
    const products = [nastar({ downPayment: fixed(25_000) }), bolu(), aProduct('LPS', { name: 'Lapis' })];
    expect(terms({ downPayment: percent(50) }, { products }).slice(0, 2)).toEqual([
      'DP: 50%',
      'DP Nastar: Rp25.000 per unit',
    ]);
  });

  it('that is one sum for an order is said to be of the other products, and only where there are any', () => {
    const products = [nastar({ downPayment: percent(0) }), bolu()];
    const shared = { downPayment: fixed(50_000) };
    expect(terms(shared, { products }).slice(0, 2)).toEqual([
      'DP Nastar: tidak perlu',
      'DP produk lain: Rp50.000 per pesanan',
    ]);
    expect(terms(shared, { products }, 'en').slice(0, 2)).toEqual([
      'DP of Nastar: none',
      'DP of other products: Rp50.000 an order',
    ]);
  });

  it('has no time where no product on sale asks for one, whatever the batch says', () => {
    const products = [nastar({ downPayment: percent(0) }), bolu({ active: false })];
    expect(terms({ downPayment: percent(50) }, { products })).toEqual(['DP Nastar: tidak perlu']);
  });

  it('of products is told once for those of one term; of what is not sold nothing', () => {
    const products = [
      nastar({ downPayment: percent(30) }),
      bolu({ variant: 'besar', downPayment: percent(30) }),
      aProduct('LPS', { name: 'Lapis', downPayment: percent(0) }),
      aProduct('OLD', { name: 'Lama', downPayment: percent(90), active: false }),
    ];
    // Each has its own, so that of the batch holds for none.
    expect(terms({ downPayment: percent(50) }, { products })).toEqual([
      'DP Nastar, Bolu (besar): 30%',
      'DP Lapis: tidak perlu',
      'Batas DP: 24 jam sesudah pesanan diterima',
    ]);
  });

  it('of more products than anybody reads is left to the confirmation', () => {
    const many = Array.from({ length: 13 }, (_, place) =>
      nastar({ code: `N${place}`, downPayment: percent(place) }),
    );
    expect(terms({ downPayment: percent(50) }, { products: [...many, bolu()] }).slice(0, 2)).toEqual([
      'DP: 50%',
      'DP beberapa produk berbeda; jumlahnya ada di konfirmasi pesanan.',
    ]);
  });

  it('is due in the hours or days of the batch, before those of the shop, and by the cut-off', () => {
    const due = (batch: Partial<Batch>): string | undefined =>
      terms({ downPayment: percent(50), ...batch })[1];
    expect(due({ downPaymentHours: 6 })).toBe('Batas DP: 6 jam sesudah pesanan diterima');
    // Nobody has less than three hours.
    expect(due({ downPaymentHours: 2 })).toBe('Batas DP: 3 jam sesudah pesanan diterima');
    expect(due({ downPaymentHours: { days: 2 } })).toBe(
      'Batas DP: 2 hari sesudah pesanan diterima, sampai pukul 23.59',
    );
    expect(due({ closes: august(5, 20) })).toContain(
      '24 jam sesudah pesanan diterima, paling lambat 5 Agu 2026 20.00 WIB',
    );
    const dates = { closes: august(5, 20), productionStarts: august(7) };
    expect(due(dates)).toContain('paling lambat 7 Agu 2026 00.00 WIB (tetapi selalu ada waktu 3 jam)');
    expect(due({ ...dates, cutOff: august(6, 12) })).toContain('paling lambat 6 Agu 2026 12.00 WIB');
  });
});

describe('the balance on the form', () => {
  const dates = { closes: august(5), productionStarts: august(7), shippingStarts: august(9) };
  it.each([
    ['beforeProduction', 'Pelunasan: sebelum produksi', ' (sebelum 7 Agu 2026)'],
    ['beforeShipping', 'Pelunasan: sebelum kirim', ' (sebelum 9 Agu 2026)'],
    ['cashOnDelivery', 'Pelunasan: dibayar saat diterima (COD)', ''],
  ] as const)('%s', (balanceDue, text, by) => {
    expect(terms({ balanceDue })).toEqual([text]);
    expect(terms({ balanceDue, ...dates })).toEqual([text + by]);
  });

  it('is due before the day on which it is made, in English, too', () => {
    expect(terms({ balanceDue: 'beforeProduction', ...dates }, {}, 'en')).toEqual([
      'Balance: before production (before 7 Aug 2026)',
    ]);
  });
});

describe('what holds if a buyer cancels', () => {
  const told = (cancellation: string, refund: Batch['refund'], closes: number | null = august(5, 20)) =>
    terms({ cancellation, refund, closes });

  it.each([
    ['Kembali penuh', { kind: 'full' }, 'Pembatalan oleh pembeli: uang yang sudah dibayar kembali penuh'],
    [
      'Kembali 30%',
      { kind: 'part', percent: 30 },
      'Pembatalan oleh pembeli: 30% dari uang yang sudah dibayar kembali',
    ],
    [
      'DP hangus',
      { kind: 'forfeit' },
      'Pembatalan oleh pembeli: sampai 5 Agu 2026 20.00 WIB uang kembali penuh, sesudah itu DP hangus',
    ],
    ['Kecuali sakit, hangus', null, 'Pembatalan: Kecuali sakit, hangus'],
  ] as const)('"%s" is said in plain words', (cancellation, refund, expected) => {
    expect(told(cancellation, refund)).toEqual([expected]);
  });

  it('is what she wrote where no moment is known from which the DP is forfeited, and nothing where she wrote nothing', () => {
    expect(told('DP hangus', { kind: 'forfeit' }, null)).toEqual(['Pembatalan: DP hangus']);
    expect(told(' ', { kind: 'full' })).toEqual([]);
  });

  it('is said in the language of the shop', () => {
    expect(terms({ cancellation: 'Kembali 30%', refund: { kind: 'part', percent: 30 } }, {}, 'en')).toEqual([
      'If you cancel: 30% of what you have paid is refunded',
    ]);
  });
});

describe('the consent below', () => {
  it('never speaks of nothing: without any term, what makes an order hold stands above it', () => {
    const book = aBook({
      products: [nastar()],
      shop: aShop({ downPayment: null }),
      batches: [aBatch(NO_DATES)],
    });
    expect(formPlan(book, august(2)).description.split('\n').at(-1)).toBe(
      'Pesanan berlaku sesudah kami konfirmasi lewat WhatsApp.',
    );
  });
});
