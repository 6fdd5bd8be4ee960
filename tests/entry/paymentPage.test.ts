import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import type { Booked, Failed, Found, TypedBooking } from '../../src/ui/paymentAnswers';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

/** Two orders of two cakes: Total Rp120.000, DP Rp60.000. */
const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { nama: 'Ani Contoh', 'produk:BOLU': '2' });
  order(shop, { nama: 'Budi Contoh', whatsapp: '0812-0000-0002', 'produk:BOLU': '2' });
  return shop.state;
})();

const open = (): Workspace => branch(state);

function numberOf(shop: Workspace, row = 0): string {
  return shown(shop.state, 'Pesanan')[row]?.['No. Pesanan'] ?? '';
}

function find(shop: Workspace, text: string): Found | Failed {
  return shop.call('pageFindOrders', [text]).result as Found | Failed;
}

function namesOf(answer: Found | Failed): string[] {
  return 'orders' in answer ? answer.orders.map(({ name }) => name) : [answer.failure];
}

function booking(shop: Workspace, more: Partial<TypedBooking> = {}): TypedBooking {
  const blank = { method: '', account: '', reference: '', at: '', received: true };
  return { key: 'page:uji-satu', orderNo: numberOf(shop), amount: '60000', ...blank, ...more };
}

function book(shop: Workspace, more: Partial<TypedBooking> = {}): Booked | Failed {
  return shop.call('pageBookPayment', [booking(shop, more)]).result as Booked | Failed;
}

function ledger(shop: Workspace): string[] {
  return shown(shop.state, 'Pembayaran').map(
    ({ 'No. Pesanan': no, Jenis, Jumlah, Status }) => `${no} ${Jenis} ${Jumlah} ${Status}`,
  );
}

describe('the search of Catat pembayaran', () => {
  it.each([
    ['the number in any capitals', (shop: Workspace) => numberOf(shop, 1).toLowerCase()],
    ['a part of the name', () => 'bud'],
    ['the phone as it is dialled', () => '0812-0000-0002'],
    ['the end of the phone', () => '00002'],
  ])('finds an order by %s', (_, text) => {
    const shop = open();
    expect(namesOf(find(shop, text(shop)))).toEqual(['Budi Contoh']);
  });

  it('finds expired orders, with what would bring them back, and no cancelled ones', () => {
    const shop = open();
    typeUnder(shop, 'Pesanan', 3, 'Status', 'Batal');
    shop.advance(shop.state.clock + 30 * 3_600_000);
    expect(find(shop, 'contoh')).toEqual({
      orders: [
        {
          no: numberOf(shop),
          name: 'Ani Contoh',
          total: 120_000,
          paid: 0,
          balance: 120_000,
          downPayment: 60_000,
          missing: 60_000,
          status: 'expired',
          payment: 'unpaid',
        },
      ],
      more: 0,
    });
  });

  it('of one sign, or of other words, finds nothing', () => {
    expect(namesOf(find(open(), 'b'))).toEqual([]);
    expect(namesOf(find(open(), 'siapa'))).toEqual([]);
  });
});

describe('what Catat pembayaran proposes', () => {
  const proposed = (shop: Workspace): object => {
    const answer = find(shop, numberOf(shop));
    return 'orders' in answer ? (answer.orders[0] ?? {}) : answer;
  };

  it('is no more than the bill, where a Diskon has left less than the DP', () => {
    const shop = open();
    typeUnder(shop, 'Pesanan', 2, 'Diskon', '100.000');
    sweepTwice(shop);
    expect(proposed(shop)).toMatchObject({
      total: 20_000,
      downPayment: 20_000,
      balance: 20_000,
      missing: 20_000,
    });
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    sweepTwice(shop);
    expect(proposed(shop)).toMatchObject({ paid: 20_000, balance: 0, missing: 0 });
  });

  it.each(['Kembalikan uang', 'Potongan berikutnya'])(
    'is nothing of what a return has taken off: %s',
    (outcome) => {
      const shop = open();
      typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
      typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikirim');
      typeUnder(shop, 'Rincian', 2, 'Retur', '1');
      typeUnder(shop, 'Rincian', 2, 'Alasan retur', 'Cacat');
      typeUnder(shop, 'Rincian', 2, 'Hasil retur', outcome);
      sweepTwice(shop);
      const isBack = ({ Jenis }: Record<string, string>): boolean => Jenis === 'Pengembalian';
      const at = shown(shop.state, 'Pembayaran').findIndex(isBack);
      if (at >= 0) typeUnder(shop, 'Pembayaran', at + 2, 'Status', 'Terkirim');
      sweepTwice(shop);
      expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Sisa: 'Rp0', Lebih: 'Rp0' });
      expect(proposed(shop)).toMatchObject({ balance: 0, missing: 0 });
    },
  );
});

describe('a booking of Catat pembayaran', () => {
  it('is a row of the ledger with its key, and the order follows it', () => {
    const shop = open();
    const answer = book(shop, {
      method: 'QRIS',
      account: '=1+1',
      reference: 'TRX-1',
      at: '2026-07-31T20:15',
    });
    expect(answer).toMatchObject({ order: { paid: 60_000, missing: 60_000, status: 'confirmed' } });
    expect(shown(shop.state, 'Pembayaran')).toEqual([
      {
        Tanggal: '31/07/2026 20.15',
        'No. Pesanan': numberOf(shop),
        Jenis: 'DP',
        Jumlah: 'Rp60.000',
        Metode: 'QRIS',
        Rekening: '=1+1',
        Referensi: 'TRX-1',
        Bukti: '',
        Status: 'Masuk',
        Catatan: '',
        Kunci: 'page:uji-satu',
      },
    ]);
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Status: 'Dikonfirmasi', Bayar: 'DP diterima' });
  });

  it('is booked once, however often it is sent', () => {
    const shop = open();
    const first = book(shop);
    expect(book(shop)).toEqual(first);
    sweepTwice(shop);
    book(shop, { amount: '70000' });
    expect(ledger(shop)).toEqual([`${numberOf(shop)} DP Rp60.000 Masuk`]);
    book(shop, { key: 'page:uji-dua' });
    expect(ledger(shop)[1]).toBe(`${numberOf(shop)} Pelunasan Rp60.000 Masuk`);
  });

  it('of a mere proof is no money', () => {
    const shop = open();
    expect(book(shop, { received: false })).toMatchObject({ order: { paid: 0, payment: 'proofSent' } });
    expect(ledger(shop)).toEqual([`${numberOf(shop)} DP Rp60.000 Belum dicek`]);
  });

  it.each([
    ['amount', { amount: '60' }],
    ['amount', { amount: '' }],
    ['amount', { amount: '0' }],
    ['date', { at: '31/02/2026' }],
    ['order', { orderNo: 'PO-260801-0990' }],
  ])('with a wrong %s is refused, and books nothing: %j', (failure, more) => {
    const shop = open();
    expect(book(shop, more)).toEqual({ failure, cause: '' });
    expect(ledger(shop)).toEqual([]);
  });

  it('that is no booking at all books nothing', () => {
    const shop = open();
    const { result } = shop.call('pageBookPayment', [{ ...booking(shop), received: 'ya' }]);
    expect(result).toMatchObject({ failure: 'failed' });
    expect(ledger(shop)).toEqual([]);
  });

  it('can’t be asked for from a page that buyers open', () => {
    const shop = open();
    expect(shop.run('pageBookPayment', 'web', [booking(shop)]).result).toEqual({
      failure: 'notHere',
      cause: '',
    });
    expect(shop.run('pageFindOrders', 'web', ['contoh']).result).toEqual({ failure: 'notHere', cause: '' });
    expect(ledger(shop)).toEqual([]);
  });
});
