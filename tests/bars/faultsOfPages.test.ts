import { branch, openShop, order, shown, TEN_CAKES } from '../support/shop';
import { describeFaults } from './support/describeFaults';

/** One order of two cakes: DP Rp60.000. */
const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2' });
  return shop.state;
})();

const part = (name: string, phone: string, units: string) => ({
  ...{ name, whatsapp: phone, items: `${units} bolu pandan`, address: 'Jl. Teratai 1, Solo' },
  ...{ delivery: '', note: '', email: '', sender: '', senderPhone: '' },
});

/** Three chats of which the second must wait. */
const chats = [
  { key: 'page:uji.1', fields: part('Ani Contoh', '081200000501', '2') },
  { key: 'page:uji.2', fields: part('Budi Contoh', '081200000502', '9') },
  { key: 'page:uji.3', fields: part('Cici Contoh', '081200000503', '3') },
];

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
  {
    name: 'Tempel pesanan dari chat, pressed again after a lost answer',
    entry: 'pageChats',
    byMenu: true,
    before: () => state,
    act: (shop) => shop.call('pageChats', [{ ask: 'enter', batch: '', chats }]),
    shows: '"Pesanan":"9 × Bolu pandan"',
  },
]);
