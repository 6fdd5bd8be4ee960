import type { Batch } from '../../src/domain/batch';
import { HOUR, MINUTE } from '../../src/domain/calendar';
import type { Order } from '../../src/domain/order';
import type { OrderBook } from '../../src/domain/orderBook';
import type { Product } from '../../src/domain/product';
import { formPlan } from '../../src/forms/formPlan';
import { urgentPlan } from '../../src/forms/urgentPlan';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aProduct, aShop } from '../domain/book';

/** 1 August 2026, 09.00 WIB. */
const OPENS = Date.UTC(2026, 7, 1, 2);
const CLOSES = OPENS + 48 * HOUR;

const batch = (change: Partial<Batch> = {}): Batch =>
  aBatch({ opens: OPENS, closes: CLOSES, productionStarts: null, shippingStarts: null, ...change });
const product = (change: Partial<Product>): Product => aProduct('NAS', { name: 'Nastar', ...change });

function accepted(units: number): Order {
  const at = OPENS + HOUR;
  return anOrder('PO-1', [aLine('NAS', units, { at })], { at });
}

const bookWith = (change: Partial<OrderBook>): OrderBook =>
  aBook({ batches: [batch()], products: [product({ quota: 5 })], ...change });

function plan(change: Partial<OrderBook>, now = OPENS + 2 * HOUR) {
  return formPlan(bookWith(change), now);
}

function urgent(change: Partial<OrderBook>, now = OPENS + 2 * HOUR) {
  return urgentPlan(bookWith(change), now);
}

describe('the help text of a product', () => {
  it.each([
    ['what is left', [product({ quota: 5 })], 'Rp75.000 · sisa 4'],
    ['no number where there is no limit', [product({})], 'Rp75.000'],
    ['sold out', [product({ quota: 1 })], 'HABIS: masuk daftar tunggu'],
    ['not on sale', [product({ active: false })], 'Sedang tidak dijual'],
    ['no price, not on sale', [product({ price: null })], 'Sedang tidak dijual'],
  ])('says %s', (_name, products, help) => {
    expect(plan({ products, orders: [accepted(1)] }).help).toEqual({ 'produk:NAS': help });
  });
});

describe('the hint of the question for wishes', () => {
  const asks = (asksFor: string, change: Partial<Product> = {}) => [product({ asksFor, ...change })];
  it.each([
    ['her own words', asks('Tulisan di kue'), [], 'Tulisan di kue'],
    ['that it may be left blank, where she says Ya', asks(' ya '), [], 'Boleh dikosongkan.'],
    ['nothing, where there is no question', asks('Tidak'), [], undefined],
    ['nothing to fill in, where it is no longer asked', asks(''), ['permintaan:NAS'], 'Tidak perlu diisi'],
    ['not on sale', asks('Warna', { active: false }), [], 'Sedang tidak dijual'],
    ['not on sale, of a product that is gone', [], ['permintaan:NAS'], 'Sedang tidak dijual'],
  ])('says %s', (_name, products, asked, hint) => {
    expect(formPlan(bookWith({ products }), OPENS, asked).help['permintaan:NAS']).toBe(hint);
  });
});

describe('a product that is sold out', () => {
  const soldOut = { products: [product({ quota: 1 })], orders: [accepted(1)] };

  it('promises no waiting list where the policy is Tolak, the batch’s before the shop’s', () => {
    const rejecting = { ...soldOut, shop: aShop({ whenFull: 'reject' }) };
    expect(plan(rejecting).help).toEqual({ 'produk:NAS': 'HABIS' });
    const batches = [batch({ whenFull: 'partial' })];
    expect(plan({ ...rejecting, batches }).help).toEqual({ 'produk:NAS': 'HABIS: masuk daftar tunggu' });
    expect(plan({ ...soldOut, batches: [batch({ whenFull: 'reject' })] }).help).toEqual({
      'produk:NAS': 'HABIS',
    });
  });
});

describe('a product that is sold out behind the cut-off of its open batch', () => {
  const soldOut = { products: [product({ quota: 1 })], orders: [accepted(1)] };
  const cutOff = OPENS + 3 * HOUR;

  it('promises a waiting list up to that moment, and none after it', () => {
    const batches = [batch({ cutOff })];
    expect(plan({ ...soldOut, batches }, cutOff).help['produk:NAS']).toBe('HABIS: masuk daftar tunggu');
    expect(plan({ ...soldOut, batches }, cutOff + 1).help['produk:NAS']).toBe('HABIS');
    expect(plan({ ...soldOut, batches }, cutOff + 1).accepting).toBe(true);
  });

  it('still promises one for stock, which may be filled up at any time', () => {
    const products = [aProduct('KRP', { name: 'Keripik', mode: 'readyStock' })];
    const { help } = plan({ products, stock: [], batches: [batch({ cutOff })] }, cutOff + 1);
    expect(help['produk:KRP']).toBe('HABIS: masuk daftar tunggu');
  });
});

describe('the rule of a quantity question', () => {
  it.each([
    [12, 12],
    [null, 9999],
    [20_000, 9999],
    [0, 0],
  ])('Maks per pesanan %p lets through up to %p', (maxPerOrder, most) => {
    expect(plan({ products: [product({ maxPerOrder })] }).most).toEqual({ 'produk:NAS': most });
  });
});

describe('as time goes by and nothing is sold', () => {
  it('the form says something new once a day, on the last day once an hour', () => {
    const texts = new Set<string>();
    let changes = 0;
    for (let now = OPENS, before = ''; now <= CLOSES; now += MINUTE) {
      const text = JSON.stringify(plan({}, now));
      if (text !== before) changes += 1;
      before = text;
      texts.add(text);
    }
    // 2 days, 1 day, 9 hours … 1 hour, less than one.
    expect({ changes, texts: texts.size }).toEqual({ changes: 12, texts: 12 });
  });
});

describe('the form accepts', () => {
  it.each([
    ['in an open batch', {}, OPENS, true],
    ['not before it opens', { status: 'scheduled' as const }, OPENS - HOUR, false],
    ['not after its end, though no sweep has closed it yet', {}, CLOSES + HOUR, false],
    [
      'not in a batch that has been closed',
      { status: 'closed' as const, closedBecause: 'quota' as const },
      OPENS,
      false,
    ],
  ])('%s', (_name, change, now, accepting) => {
    expect(plan({ batches: [batch(change)] }, now).accepting).toBe(accepting);
  });
});

describe('what buyers are told', () => {
  it('the dates and terms of the open batch, on the shop’s clock', () => {
    expect(plan({}).description).toBe(
      [
        'Batch Agustus',
        'Buka: 1 Agu 2026 09.00 WIB',
        'Tutup: 3 Agu 2026 09.00 WIB · tinggal 2 hari',
        'DP: 50%',
        'Batas DP: 24 jam sesudah pesanan diterima, paling lambat 3 Agu 2026 09.00 WIB (tetapi selalu ada waktu 3 jam)',
        'Pesanan berlaku sesudah kami konfirmasi lewat WhatsApp.',
      ].join('\n'),
    );
  });

  it('how long still, in hours on the last day', () => {
    expect(plan({}, CLOSES - 5 * HOUR).description).toContain(
      'Tutup: 3 Agu 2026 09.00 WIB · tinggal 5 jam\n',
    );
    expect(plan({}, CLOSES - 1).description).toContain('· tinggal kurang dari 1 jam\n');
    const shop = aShop({ language: 'en' });
    expect(plan({ shop }, CLOSES - 20 * HOUR).description).toContain(
      'Closes: 3 Aug 2026 09.00 WIB · 1 day left\n',
    );
  });

  it('no countdown before it opens, nor where no end is set', () => {
    const scheduled = plan({ batches: [batch({ status: 'scheduled' })] }, OPENS - HOUR).description;
    expect(scheduled).toContain('Tutup: 3 Agu 2026 09.00 WIB\n');
    expect(plan({ batches: [batch({ closes: null })] }).description).not.toContain('tinggal');
  });

  it('what holds if a buyer cancels, in the seller’s words', () => {
    const batches = [batch({ cancellation: ' Sebelum H-2: DP kembali penuh. ', refund: null })];
    expect(plan({ batches }).description).toMatch(/\nPembatalan: Sebelum H-2: DP kembali penuh\.\n/);
  });

  it('days without a clock where only the day counts', () => {
    const midnight = Date.UTC(2026, 7, 6, 17);
    const batches = [batch({ productionStarts: midnight, shippingStarts: midnight + 120 * HOUR })];
    expect(plan({ batches }).description).toContain(
      'Mulai produksi: 7 Agu 2026\nMulai kirim: 12 Agu 2026\nDP',
    );
  });

  it('when the next batch opens', () => {
    const message = plan({ batches: [batch({ status: 'scheduled' })] }, OPENS - HOUR).closedMessage;
    expect(message).toBe('Batch Agustus dibuka 1 Agu 2026 09.00 WIB. Terima kasih sudah menunggu!');
  });

  it('that it is over, or that none is planned', () => {
    expect(plan({}, CLOSES + HOUR).closedMessage).toContain('Pesanan untuk Agustus sudah ditutup');
    expect(plan({ batches: [] }).closedMessage).toContain('Pesanan belum dibuka');
  });

  it('that it is over, where it is full before its Tutup', () => {
    const full = batch({ status: 'closed', closedAt: OPENS + HOUR, closedBecause: 'quota' });
    expect(plan({ batches: [full] }).closedMessage).toContain('Pesanan untuk Agustus sudah ditutup');
    const cancelled = batch({ ...full, status: 'cancelled' });
    expect(plan({ batches: [cancelled] }).closedMessage).toContain('Pesanan belum dibuka');
  });

  it('that the full one is over, not the one before it', () => {
    const before = batch({
      name: 'Juli',
      opens: OPENS - 96 * HOUR,
      closes: OPENS - 24 * HOUR,
      status: 'closed',
    });
    const full = batch({ status: 'closed', closedAt: OPENS + HOUR, closedBecause: 'quota' });
    const now = plan({ batches: [before, full] });
    expect(now.closedMessage).toContain('Pesanan untuk Agustus sudah ditutup');
    expect(now.description).toBe(now.closedMessage);
  });

  it('never that a batch is over which could not open beside the one before', () => {
    const february = batch({
      name: 'Februari',
      status: 'closed',
      closedAt: OPENS + HOUR,
      closedBecause: 'seller',
    });
    const march = batch({ name: 'Maret', opens: OPENS + 30_000, closes: null, status: 'scheduled' });
    const { closedMessage } = plan({ batches: [february, march] }, OPENS + 2 * HOUR);
    expect(closedMessage).toContain('Pesanan untuk Februari sudah ditutup');
  });
});

describe('what can’t wait for the sweep', () => {
  it('changes when a product sells out, not when one more is sold', () => {
    const four = urgent({ orders: [accepted(1)] });
    expect(urgent({ orders: [accepted(2)] })).toEqual(four);
    expect(urgent({ orders: [accepted(5)] })).not.toEqual(four);
  });
});

describe('what lies in stock', () => {
  const chips = (change: Partial<Product> = {}): Product =>
    aProduct('KRP', { name: 'Keripik', price: 20_000, mode: 'readyStock', ...change });
  const shop = (change: Partial<OrderBook> = {}): Partial<OrderBook> => ({
    products: [product({ quota: 5 }), chips()],
    stock: [{ code: 'KRP', units: 3, problems: [] }],
    ...change,
  });
  const before = OPENS - HOUR;

  it('is sold beside what is made while a batch is open', () => {
    const { help, accepting, description } = plan(shop());
    expect(help).toEqual({ 'produk:NAS': 'Rp75.000 · sisa 5', 'produk:KRP': 'Rp20.000 · sisa 3' });
    expect([accepting, description.split('\n')[0]]).toEqual([true, 'Batch Agustus']);
  });

  it('keeps the form open without a batch, and says which one is next', () => {
    const { help, accepting, description } = plan(
      shop({ batches: [batch({ status: 'scheduled' })] }),
      before,
    );
    expect(help).toEqual({ 'produk:NAS': 'Sedang tidak dijual', 'produk:KRP': 'Rp20.000 · sisa 3' });
    expect(accepting).toBe(true);
    expect(description.split('\n')).toEqual([
      'Ready stock: dikirim langsung. Produk lain dibuka lagi di batch berikutnya.',
      'DP: 50%',
      // Without a batch there is no cut-off.
      'Batas DP: 24 jam sesudah pesanan diterima',
      'Pesanan berlaku sesudah kami konfirmasi lewat WhatsApp.',
      'Batch Agustus dibuka 1 Agu 2026 09.00 WIB. Terima kasih sudah menunggu!',
    ]);
  });

  it.each<[string, Partial<OrderBook>, boolean]>([
    ['none is left', { stock: [] }, false],
    ['it is not active', { products: [chips({ active: false })] }, false],
    [
      'nobody can read how much there is',
      { stock: [{ code: 'KRP', units: 3, problems: [{ code: 'noUnits', params: {} }] }] },
      false,
    ],
    ['one may wait for it', { products: [chips({ mode: 'backorder' })], stock: [] }, true],
  ])('without a batch and when %s: accepting %#', (_why, change, accepting) => {
    const now = plan(shop({ batches: [], ...change }), before);
    expect(now.accepting).toBe(accepting);
    if (!accepting) expect(now.description).toBe(now.closedMessage);
  });

  it('is urgent when it is gone, and when there is some again', () => {
    const holding = (stock: OrderBook['stock']) => urgent(shop({ batches: [], stock }), before);
    expect(holding([])).not.toEqual(holding([{ code: 'KRP', units: 1, problems: [] }]));
  });

  it('promises a waiting list for Backorder alone where the policy is Tolak', () => {
    const rejecting = { shop: aShop({ whenFull: 'reject' }), stock: [] };
    expect(plan(shop(rejecting)).help['produk:KRP']).toBe('HABIS');
    const products = [chips({ mode: 'backorder' })];
    expect(plan(shop({ ...rejecting, products })).help['produk:KRP']).toBe('HABIS: masuk daftar tunggu');
  });
});
