import type { State } from '../../local/google/state';
import type { Workspace } from '../../local/workspace';
import { changeConfirmation, confirm, withConfirmation } from '../support/confirm';
import { shown } from '../support/shop';
import { describeFaults } from './support/describeFaults';
import type { FaultScene } from './support/faultScene';
import { after } from './support/paidShop';
import { shopWith, TEN_AND_A_QUEUE } from './support/queueShop';

/** Six and four of ten cakes are in, three wait. */
const { state } = shopWith([6, 4, 3], withConfirmation(TEN_AND_A_QUEUE));

function tells(who: number, answers: Record<string, string>) {
  return (shop: Workspace): string =>
    confirm(shop, { nomor: shown(shop.state, 'Pesanan')[who]?.['No. Pesanan'] ?? '', ...answers });
}

function scene(name: string, act: FaultScene['act'], shows: string, before: State = state): FaultScene {
  return { name, entry: 'onConfirmation', before: () => before, act, shows };
}

const told: { state: State; id: string } = (() => {
  let id = '';
  const before = after(state, tells(1, { jumlah: '100' }), (shop) => {
    shop.state.clock += 60_000;
    id = tells(0, { jumlah: '18.000' })(shop);
    shop.state.clock += 60_000;
  });
  return { state: before, id };
})();

const corrects = (shop: Workspace): void =>
  void changeConfirmation(shop, told.id, { jumlah: '180.000', catatan: 'salah ketik' });

/** The second order was cancelled, and its units are offered to the third. */
const offered = after(state, (shop) =>
  shop.person((hands) => hands.edit('Pesanan', 3, hands.column('Pesanan', 'Status'), 'Batal')),
);

/** Its DP is due so long after the run that takes it; the message and the recap tell of that. */
const takesOffer: FaultScene = {
  ...scene('one that takes an offer', tells(2, { jumlah: '90.000' }), 'Menunggu DP', offered),
  clock: { orders: ['Batas DP', 'Kode pesan'], tabs: { 'Rekap Pembayaran': 'Jatuh tempo' } },
};

const changed = scene('one that was changed', corrects, 'DP","Jumlah":"Rp180.000', told.state);

const swept: FaultScene = {
  name: 'the sweep that finds one whose event was lost',
  entry: 'onSweep',
  before: () =>
    after(state, (shop) => {
      shop.arm({ next: 'onConfirmation', drop: true });
      tells(0, { jumlah: '180.000' })(shop);
      shop.state.clock += 20 * 60_000;
    }),
  act: (shop) => void shop.run('onSweep', 'clock', []),
  shows: 'Bukti dikirim',
};

const unreadable = scene('one that nobody can read', tells(0, { nomor: 'entah', jumlah: '=1+1' }), '=1+1');

describeFaults([
  scene('a confirmation', tells(0, { jumlah: '180.000', bukti: 'TRX' }), 'Bukti dikirim'),
  { ...changed, name: 'one that was changed, under a new id', assume: { editedResponseId: 'new' } },
  // Mostly the calls of those above.
  ...(process.env.SEEDS === 'full' ? [unreadable, takesOffer, changed, swept] : []),
]);
