import { branch, openShop, order, shown, TEN_CAKES } from '../support/shop';
import { describeFaults } from './support/describeFaults';

/** One order of two cakes: DP Rp60.000. */
const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  return shop.state;
})();

const booking = {
  key: 'page:uji',
  orderNo: shown(state, 'Pesanan')[0]?.['No. Pesanan'] ?? '',
  amount: '60000',
  at: '2026-08-01T08:00',
  ...{ method: '', account: '', reference: '', received: true },
};

describeFaults([
  {
    name: 'Catat pembayaran, pressed again after a lost answer',
    entry: 'pageBookPayment',
    byMenu: true,
    before: () => state,
    act: (shop) => shop.call('pageBookPayment', [booking]),
    shows: '"Status":"Masuk","Catatan":"","Kunci":"page:uji"',
  },
]);
