import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import type { Booked, BookedBefore, Failed, TypedBooking } from '../../src/ui/paymentAnswers';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

type Answer = Booked | BookedBefore | Failed;

/** Two orders of two cakes: Total Rp120.000, DP Rp60.000. */
const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { nama: 'Ani Contoh', 'produk:BOLU': '2' });
  order(shop, { nama: 'Budi Contoh', whatsapp: '0812-0000-0002', 'produk:BOLU': '2' });
  return shop.state;
})();

const [ani = '', budi = ''] = shown(state, 'Pesanan').map(({ 'No. Pesanan': no }) => no);

const BOOKING: TypedBooking = {
  ...{ key: 'page:uji-satu', orderNo: ani, amount: '60.000', at: '2026-07-31T20:15', received: true },
  ...{ method: 'QRIS', account: 'Bank Contoh', reference: 'TRX-1' },
};

const BLANK = { method: '', account: '', reference: '', at: '' };

function book(shop: Workspace, more: Partial<TypedBooking> = {}): Answer {
  return shop.call('pageBookPayment', [{ ...BOOKING, ...more }]).result as Answer;
}

function ledger(shop: Workspace): string[] {
  return shown(shop.state, 'Pembayaran').map(
    ({ 'No. Pesanan': no, Jumlah, Status }) => `${no} ${Jumlah} ${Status}`,
  );
}

/** Ani's money is booked, and no answer has come to the page. */
function unheard(more: Partial<TypedBooking> = {}): Workspace {
  const shop = branch(state);
  book(shop, more);
  return shop;
}

const ANIS = { before: { no: ani, amount: 60_000, status: 'received', row: 2 } };

describe('Catat pembayaran under a key whose answer was lost', () => {
  it.each<[string, Partial<TypedBooking>]>([
    ['another order', { orderNo: budi, amount: '75.000' }],
    ['another order of the same sum', { orderNo: budi }],
    ['a corrected sum', { amount: '120.000' }],
    ['a mere proof', { received: false }],
    ['another day', { at: '2026-07-30T20:15' }],
    ['another method', { method: 'Tunai' }],
    ['another account', { account: 'Bank Lain' }],
    ['another reference', { reference: 'TRX-2' }],
    ['a reference no more', { reference: '' }],
  ])('does not say that %s is booked, but what is', (_, more) => {
    const shop = unheard();
    expect(book(shop, more)).toEqual(ANIS);
    // However often she presses before that answer reaches her.
    expect(book(shop, more)).toEqual(ANIS);
    sweepTwice(shop);
    expect(ledger(shop)).toEqual([`${ani} Rp60.000 Masuk`]);
  });

  it.each<[string, Partial<TypedBooking>]>([
    ['all of it', {}],
    ['nothing but order and sum', BLANK],
    [
      'signs that Google takes for others',
      { ...BLANK, account: '=1+1', reference: '08120001', method: '+62' },
    ],
    ['an apostrophe before a number', { ...BLANK, account: "'08120001", reference: '1/2' }],
    ['blanks around it', { method: ' QRIS ', reference: 'TRX-1  ' }],
    ['the number in another form', { orderNo: ani.toLowerCase().replaceAll('-', ' ') }],
    ['a mere proof', { received: false }],
  ])('is told as booked where the same is sent again: %s', (_, more) => {
    const shop = unheard(more);
    sweepTwice(shop);
    shop.advance(shop.state.clock + 3_600_000);
    const paid = more.received === false ? 0 : 60_000;
    expect(book(shop, more)).toMatchObject({ order: { no: ani, paid } });
    expect(ledger(shop)).toHaveLength(1);
  });

  it('is told as booked where only the writing of the sum differs', () => {
    expect(book(unheard(), { amount: '60rb' })).toMatchObject({ order: { paid: 60_000 } });
  });

  it('says what she has made of the row meanwhile', () => {
    const shop = unheard();
    typeUnder(shop, 'Pembayaran', 2, 'Jumlah', '65.000');
    sweepTwice(shop);
    expect(book(shop)).toEqual({ before: { ...ANIS.before, amount: 65_000 } });
    typeUnder(shop, 'Pembayaran', 2, 'Status', 'Ditolak');
    sweepTwice(shop);
    expect(book(shop)).toEqual({ before: { ...ANIS.before, amount: 65_000, status: 'rejected' } });
  });

  it('books under the new key that the page then draws', () => {
    const shop = unheard();
    book(shop, { orderNo: budi });
    expect(book(shop, { orderNo: budi, key: 'page:uji-dua' })).toMatchObject({ order: { no: budi } });
    expect(ledger(shop)).toEqual([`${ani} Rp60.000 Masuk`, `${budi} Rp60.000 Masuk`]);
  });

  it('books what she has corrected where the first never reached the sheet', () => {
    const shop = branch(state);
    expect(book(shop, { amount: '120.000' })).toMatchObject({ order: { paid: 120_000, balance: 0 } });
    // The first one arrives after all, late.
    expect(book(shop)).toEqual({ before: { ...ANIS.before, amount: 120_000 } });
    expect(ledger(shop)).toEqual([`${ani} Rp120.000 Masuk`]);
  });
});
