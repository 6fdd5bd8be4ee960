import type { State } from '../../local/google/state';
import type { Workspace } from '../../local/workspace';
import { shown, typeUnder } from '../support/shop';
import { describeFaults } from './support/describeFaults';
import type { FaultScene } from './support/faultScene';
import { after, buyers, numberOf, pasteLedger, tickBox } from './support/paidShop';
import { changeAnswer, rowOfResponse } from './support/queueShop';

function picks(who: number, header: string, typed: string) {
  return (shop: Workspace): void => {
    const row = rowOfResponse(shop.state, 'Pesanan', buyers.ids[who] ?? '');
    typeUnder(shop, 'Pesanan', row, header, typed);
  };
}

const policy = (shop: Workspace): void => typeUnder(shop, 'Batch', 2, 'Kebijakan batal', 'Kembali 25%');
const pays = (shop: Workspace): void => tickBox(shop, 0, 'Catat lunas');
const offers = picks(0, 'Status', 'Batal');

/** The first order is paid in full and called off; a quarter of it goes back where the buyer has caused it. */
const calledOff = after(buyers.state, policy, pays, offers);
const planned = after(calledOff, picks(0, 'Alasan', 'Pembeli'));

/** The second order gets what the first has paid. */
const carries = (shop: Workspace): void =>
  pasteLedger(shop, 0, { Jenis: 'Pindahan', Jumlah: '120.000', Referensi: numberOf(shop.state, 1) });

/** A row is typed, and its event is lost; two hours later the sweep looks at everything. */
function unseen(): State {
  return after(buyers.state, (shop) => {
    shop.arm({ next: 'onRegisterEdit', drop: true });
    pasteLedger(shop, 0, { Jumlah: '180.000' });
    if (shown(shop.state, 'Pesanan')[0]?.Dibayar !== 'Rp0') throw new Error('its event was not lost');
    shop.state.clock += 2 * 3_600_000;
  });
}

function byHand(name: string, before: State, act: FaultScene['act'], shows: string): FaultScene {
  return { name, entry: 'onRegisterEdit', before: () => before, act, shows };
}

/** The buyer of six, who has paid for all of them, wants two; whoever waits is offered the others. */
const givesUp: FaultScene = {
  name: 'one who has paid gives units up',
  entry: 'onFormSubmit',
  before: () => after(buyers.state, pays),
  act: (shop) => void changeAnswer(shop, buyers.ids[0] ?? '', { 'produk:BOLU': '2' }),
  shows: '"Lebih":"Rp240.000"',
};

describeFaults([
  byHand(
    'Alasan of an order that was called off',
    calledOff,
    picks(0, 'Alasan', 'Pembeli'),
    '"Jenis":"Pengembalian","Jumlah":"Rp90.000"',
  ),
  byHand(
    'called off with Alasan there',
    after(buyers.state, policy, pays, picks(0, 'Alasan', 'Toko')),
    offers,
    '"Jenis":"Pengembalian","Jumlah":"Rp360.000"',
  ),
  byHand('let in again: what was planned is off', planned, picks(0, 'Status', 'Menunggu DP'), 'Ditolak'),
  byHand(
    'what was planned is sent',
    planned,
    (shop) => typeUnder(shop, 'Pembayaran', 4, 'Status', 'Terkirim'),
    'DP hangus',
  ),
  byHand('money carried over', calledOff, carries, '"Jenis":"Pindahan","Jumlah":"Rp120.000"'),
  {
    name: 'a typed row that the sweep finds',
    entry: 'onSweep',
    before: unseen,
    act: (shop) => void shop.run('onSweep', 'clock', []),
    shows: 'DP diterima',
  },
  {
    name: 'a typed row that Sinkronkan finds',
    entry: 'menuSync',
    byMenu: true,
    before: unseen,
    act: (shop) => void shop.run('menuSync', 'menu', [], ['OK', 'OK']),
    shows: 'DP diterima',
  },
  // Mostly the calls of any changed answer.
  ...(process.env.SEEDS === 'full' ? [givesUp] : []),
]);
