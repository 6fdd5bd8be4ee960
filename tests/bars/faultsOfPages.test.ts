import type { State } from '../../local/google/state';
import type { Workspace } from '../../local/workspace';
import type { PanelAnswer } from '../../src/ui/panelAnswers';
import { branch, openShop, order, shown, TEN_CAKES, typeUnder } from '../support/shop';
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

/** The same order; its buyer has shown a proof, and Panel has been read. */
const proven = (() => {
  const shop = branch(state);
  typeUnder(shop, 'Pesanan', 2, 'Bukti masuk', 'TRUE');
  return shop.state;
})();

function printOf(world: State): string | null | undefined {
  const { state: seen } = branch(world).call('pagePanel', [{ ask: 'look' }]).result as PanelAnswer;
  return seen?.proofs[0]?.print;
}

const checking = { ask: 'check', print: printOf(proven) };

describeFaults([
  {
    name: 'Catat pembayaran, pressed again after a lost answer',
    entry: 'pageBookPayment',
    byMenu: true,
    before: () => state,
    act: (shop) => shop.call('pageBookPayment', [booking]),
    shows: '"Status":"Masuk","Catatan":"","Kunci":"page:uji"',
  },
  ...(['received', 'rejected'] as const).map((status) => ({
    name: `a proof that is ${status} on the panel, pressed again after a lost answer`,
    entry: 'pagePanel',
    byMenu: true,
    before: () => proven,
    act: (shop: Workspace) => shop.call('pagePanel', [{ ...checking, status }]),
    // Without proof her buyer has six hours from the run that rejects it.
    clock: { orders: status === 'rejected' ? ['Batas DP'] : [] },
    shows: status === 'received' ? '"Status":"Dikonfirmasi","Bayar":"DP diterima"' : '"Status":"Ditolak"',
  })),
  {
    name: 'Tempel pesanan dari chat, pressed again after a lost answer',
    entry: 'pageChats',
    byMenu: true,
    before: () => state,
    act: (shop) => shop.call('pageChats', [{ ask: 'enter', batch: '', chats }]),
    shows: '"Pesanan":"9 × Bolu pandan"',
  },
]);
