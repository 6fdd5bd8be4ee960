import type { MessageKind } from '../../src/domain/message/nextMessage';
import type { Order } from '../../src/domain/order';
import { orderMessage } from '../../src/messages/orderMessage';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aBuyer, aProduct, aShop, august } from '../domain/book';

const shop = aShop({ name: 'Dapur Rina', accounts: 'BCA 123456 a.n. Rina', qris: 'di foto profil' });

const order = anOrder('PO-1', [aLine('NAS', 2, { product: 'Nastar', variant: '500 g' })], {
  status: 'awaitingDownPayment',
  downPayment: 75_000,
  downPaymentDue: august(4, 20),
  buyer: aBuyer({ name: 'Sari' }),
  shipping: 10_000,
});

const say = (kind: MessageKind, changes: Partial<Order> = {}, batch: Parameters<typeof aBatch>[0] = {}) =>
  orderMessage(aBook({ shop, batches: [aBatch(batch)] }), { ...order, ...changes }, kind, august(2)).split(
    '\n',
  );

describe('what buyers are told', () => {
  it('of a new order: what it is, what to pay by when and where', () => {
    expect(say('confirmation')).toEqual([
      'Halo Sari, terima kasih sudah memesan di Dapur Rina!',
      'No. pesanan: PO-1',
      'Pesanan: 2 × Nastar (500 g)',
      'Total: Rp160.000, termasuk ongkir Rp10.000',
      'DP: Rp75.000, paling lambat 4 Agu 2026 20.00 WIB',
      'Pembayaran ke: BCA 123456 a.n. Rina',
      'QRIS: di foto profil',
      'Sesudah transfer, mohon kirim buktinya di sini.',
      'Mulai kirim: 12 Agu 2026',
    ]);
  });

  it('of a new order that is paid in part, or in full: what came, and what is left', () => {
    const status = 'confirmed';
    const some = say('confirmation', { status, booked: [['downPayment', 'received', 75_000]] });
    expect(some.slice(3, 7)).toEqual([
      'Total: Rp160.000, termasuk ongkir Rp10.000',
      'Sudah kami terima: Rp75.000',
      'Sisa: Rp85.000',
      'Pembayaran ke: BCA 123456 a.n. Rina',
    ]);
    const all = say('confirmation', { status, booked: [['balance', 'received', 160_000]] });
    expect(all.slice(3)).toEqual([
      'Total: Rp160.000, termasuk ongkir Rp10.000',
      'Sudah kami terima: Rp160.000',
      'Lunas, terima kasih!',
      'Mulai kirim: 12 Agu 2026',
    ]);
  });

  it('of the DP: what of it is missing', () => {
    const booked = [['downPayment', 'received', 25_000] as const];
    expect(say('reminder', { booked })[1]).toBe('DP: Rp50.000, paling lambat 4 Agu 2026 20.00 WIB');
  });

  it('of the balance: until when, or that the courier collects it', () => {
    const paid = { status: 'confirmed', booked: [['downPayment', 'received', 75_000] as const] } as const;
    expect(say('balance', paid, { balanceDue: 'beforeShipping' }).slice(1, 5)).toEqual([
      'Total: Rp160.000, termasuk ongkir Rp10.000',
      'Sudah kami terima: Rp75.000',
      'Pelunasan: Rp85.000, sebelum 12 Agu 2026',
      'Pembayaran ke: BCA 123456 a.n. Rina',
    ]);
    expect(say('closed', paid, { balanceDue: 'cashOnDelivery' }).slice(1)).toEqual([
      'Pesanan: 2 × Nastar (500 g)',
      'Total: Rp160.000, termasuk ongkir Rp10.000',
      'Sudah kami terima: Rp75.000',
      'Dibayar saat diterima (COD): Rp85.000',
      'Mulai kirim: 12 Agu 2026',
    ]);
  });

  it('of the close: all that a confirmation says', () => {
    const [, number, ...rest] = say('confirmation');
    const told = say('closed');
    expect(number).toBe('No. pesanan: PO-1');
    expect(told[0]).toBe('Halo Sari, open order Dapur Rina sudah ditutup dan pesanan PO-1 sudah kami catat.');
    expect(told).toEqual(expect.arrayContaining(rest));
  });

  describe('where a DP is still awaited', () => {
    // Rp160.000 less the DP of Rp75.000: both lines together are the total, and no more.
    it('asks for the rest without it', () => {
      expect(say('closed', {}, { balanceDue: 'beforeShipping' }).slice(2, 5)).toEqual([
        'Total: Rp160.000, termasuk ongkir Rp10.000',
        'DP: Rp75.000, paling lambat 4 Agu 2026 20.00 WIB',
        'Pelunasan: Rp85.000, sebelum 12 Agu 2026',
      ]);
    });

    it('lets the courier collect the rest alone', () => {
      for (const kind of ['confirmation', 'closed'] as const)
        expect(say(kind, {}, { balanceDue: 'cashOnDelivery' })).toEqual(
          expect.arrayContaining([
            'DP: Rp75.000, paling lambat 4 Agu 2026 20.00 WIB',
            'Dibayar saat diterima (COD): Rp85.000',
            'Pembayaran ke: BCA 123456 a.n. Rina',
          ]),
        );
    });

    it('asks for nothing more where the DP is all', () => {
      const whole = say('closed', { downPayment: 160_000 }, { balanceDue: 'beforeShipping' });
      expect(whole.filter((line) => /Rp160/.test(line))).toEqual([
        'Total: Rp160.000, termasuk ongkir Rp10.000',
        'DP: Rp160.000, paling lambat 4 Agu 2026 20.00 WIB',
      ]);
      expect(whole.join()).not.toContain('Pelunasan');
    });
  });

  describe('where no DP is asked for', () => {
    const bare = { status: 'confirmed', downPayment: 0, downPaymentDue: null, shipping: 0 } as const;

    it('says when all of it is due, or that it is paid on delivery', () => {
      expect(say('confirmation', bare, { balanceDue: 'beforeProduction' }).slice(3, 5)).toEqual([
        'Total: Rp150.000',
        'Pelunasan: Rp150.000, sebelum 7 Agu 2026',
      ]);
      expect(say('confirmation', bare, { balanceDue: 'cashOnDelivery' }).slice(3)).toEqual([
        'Total: Rp150.000',
        'Dibayar saat diterima (COD): Rp150.000',
        'Mulai kirim: 12 Agu 2026',
      ]);
    });

    it('says a sum once where it is due at no time', () => {
      for (const kind of ['confirmation', 'closed'] as const)
        expect(say(kind, bare).filter((line) => line.includes('Rp150.000'))).toEqual(['Total: Rp150.000']);
    });
  });

  it('to whom it is to be paid, or to ask where she has not said that', () => {
    const silent = aBook({ shop: aShop(), batches: [aBatch()] });
    const told = orderMessage(silent, order, 'reminder', august(2)).split('\n');
    expect(told.slice(2)).toEqual([
      'Untuk cara pembayaran, silakan balas pesan ini.',
      'Sesudah transfer, mohon kirim buktinya di sini.',
    ]);
  });

  it('of a proof that came: that it is looked at, not to send it again', () => {
    const told = say('confirmation', { booked: [['downPayment', 'unchecked', 75_000]] });
    expect(told).toContain('Bukti transfer Anda sedang kami cek.');
    expect(told.join()).not.toContain('mohon kirim');
  });

  it('of what still waits beside what is accepted', () => {
    const nastar = { product: 'Nastar', variant: '500 g' };
    // As many wait as are accepted: the same words, and not the same units.
    const lines = [aLine('NAS', 2, nastar), aLine('NAS', 2, { ...nastar, state: 'queued' })];
    expect(say('confirmation', { lines }).slice(2, 4)).toEqual([
      'Pesanan: 2 × Nastar (500 g)',
      'Masih di daftar tunggu: 2 × Nastar (500 g)',
    ]);
    expect(say('closed', { lines })).toContain('Masih di daftar tunggu: 2 × Nastar (500 g)');
  });

  it('of what still waits no more once it has its parcel, or nothing is offered any more but stock', () => {
    const lines = [aLine('NAS', 2), aLine('NAS', 1, { state: 'queued' })];
    for (const kind of ['ready', 'shipped'] as const)
      expect(say(kind, { lines }).join()).not.toContain('daftar tunggu');
    const waits = (
      at: number,
      change: Parameters<typeof aBatch>[0],
      mode: 'preOrder' | 'readyStock',
    ): boolean => {
      const book = aBook({ shop, products: [aProduct('NAS', { mode })], batches: [aBatch(change)] });
      return orderMessage(book, { ...order, lines }, 'closed', at).includes('Masih di daftar tunggu: 1 × ');
    };
    // Mulai produksi, 7 August, is its cut-off.
    expect(waits(august(7), {}, 'preOrder')).toBe(true);
    expect(waits(august(7) + 1, {}, 'preOrder')).toBe(false);
    expect(waits(august(7) + 1, {}, 'readyStock')).toBe(true);
    expect(waits(august(2), { status: 'cancelled' }, 'readyStock')).toBe(false);
  });

  it('without a gap where a name or a number of units is missing', () => {
    const told = say('confirmation', { buyer: aBuyer({ name: '' }), lines: [aLine('NAS', 0)] });
    expect(told[0]).toBe('Halo Kak, terima kasih sudah memesan di Dapur Rina!');
    expect(told.filter((line) => /: *$/.test(line))).toEqual([]);
  });

  it('of a parcel that is not paid: where to pay, unless the courier collects it', () => {
    const sent = { status: 'shipped', booked: [['downPayment', 'received', 75_000] as const] } as const;
    expect(say('shipped', sent).slice(2)).toEqual([
      'Sisa: Rp85.000',
      'Pembayaran ke: BCA 123456 a.n. Rina',
      'QRIS: di foto profil',
      'Sesudah transfer, mohon kirim buktinya di sini.',
      'Terima kasih!',
    ]);
    expect(say('shipped', sent, { balanceDue: 'cashOnDelivery' }).slice(2)).toEqual([
      'Dibayar saat diterima (COD): Rp85.000',
      'Terima kasih!',
    ]);
  });

  it('of the parcel: who brings it, and its number', () => {
    const sent = { status: 'shipped', booked: [['balance', 'received', 160_000] as const] } as const;
    expect(say('shipped', { ...sent, courier: 'JNE', tracking: 'JP001' })).toEqual([
      'Halo Sari, pesanan PO-1 dari Dapur Rina sudah dikirim.',
      'Pesanan: 2 × Nastar (500 g)',
      'Kurir: JNE',
      'No. resi: JP001',
      'Terima kasih!',
    ]);
    expect(say('shipped', sent)).toHaveLength(3);
  });

  it('asks nobody to pay who owes nothing', () => {
    const paid = { status: 'readyToShip', booked: [['balance', 'received', 160_000] as const] } as const;
    expect(say('ready', paid)).toEqual([
      'Halo Sari, pesanan PO-1 di Dapur Rina sudah siap.',
      'Pesanan: 2 × Nastar (500 g)',
    ]);
  });

  it('speaks English in an English shop', () => {
    const english = aBook({ shop: { ...shop, language: 'en', name: '' } });
    expect(orderMessage(english, order, 'ready', august(2))).toContain(
      'Hello Sari, order PO-1 at our shop is ready.',
    );
  });
});
