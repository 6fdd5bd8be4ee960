import type { State } from '../../local/google/state';
import type { Workspace } from '../../local/workspace';
import { typeUnder } from '../support/shop';
import { describeFaults } from './support/describeFaults';
import type { FaultScene } from './support/faultScene';
import {
  after,
  buyers,
  hours,
  numberOf,
  offeredMore,
  pasteLedger,
  tickBox,
  withHers,
} from './support/paidShop';
import { rowOfResponse } from './support/queueShop';

const DP = '180.000';

function byHand(
  name: string,
  act: (shop: Workspace) => void,
  shows: string,
  before: State = buyers.state,
  clock: readonly string[] = [],
): FaultScene {
  return { name, entry: 'onRegisterEdit', before: () => before, act, shows, clock: { orders: clock } };
}

const pays =
  (who: number, amount: string, cells: Record<string, string> = {}) =>
  (shop: Workspace): void =>
    pasteLedger(shop, who, { Jumlah: amount, ...cells });

const ticks =
  (who: number, header: string) =>
  (shop: Workspace): void =>
    tickBox(shop, who, header);

/** A row of the first order's DP stands there, and one of the second's. */
const paid = after(buyers.state, pays(0, DP), pays(1, '120.000'));
const hers = after(buyers.state, withHers);
/** Nobody has paid; the first two are Kedaluwarsa, the third has been offered their units. */
const expired = after(buyers.state, hours(27));

/** Both boxes of both orders, as a drag over four cells does. */
function dragsOver(shop: Workspace): void {
  shop.person((hands) =>
    hands.paste(
      'Pesanan',
      rowOfResponse(shop.state, 'Pesanan', buyers.ids[0] ?? ''),
      hands.column('Pesanan', 'Bukti masuk'),
      [
        ['TRUE', 'TRUE'],
        ['TRUE', 'FALSE'],
      ],
    ),
  );
}

/** The three cells of what came back of the first order, at one blow. */
const returns =
  (...cells: readonly string[]) =>
  (shop: Workspace): void =>
    void shop.person((hands) => hands.paste('Rincian', 2, hands.column('Rincian', 'Retur'), [[...cells]]));

/** The first order is paid in full, and on its way. */
const sent = after(buyers.state, ticks(0, 'Catat lunas'), (shop) =>
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikirim'),
);
const cameBack = after(sent, returns('2', 'Cacat', 'Kembalikan uang'));

describeFaults([
  byHand('a return that is taken back', returns('', 'Cacat', 'Kembalikan uang'), 'Ditolak', cameBack),
  byHand(
    'a return off the next order instead',
    returns('1', 'Cacat', 'Potongan berikutnya'),
    'Pindahan',
    cameBack,
  ),
  byHand('a typed row of the ledger', pays(0, DP), 'DP diterima'),
  byHand('a typed row of too much', pays(0, '500.000', { Status: 'Masuk' }), 'Lebih bayar'),
  byHand('Catat DP', ticks(0, 'Catat DP'), 'DP diterima'),
  byHand('Catat lunas', ticks(1, 'Catat lunas'), 'Lunas'),
  byHand('Bukti masuk', ticks(0, 'Bukti masuk'), 'Bukti dikirim'),
  byHand('boxes of two orders at once', dragsOver, 'Belum dicek'),
  byHand(
    'a corrected row',
    (shop) => typeUnder(shop, 'Pembayaran', 2, 'Jumlah', '20.000'),
    'DP Rp20.000 Masuk',
    paid,
    ['Batas DP'],
  ),
  byHand(
    'a row put on another order',
    (shop) => typeUnder(shop, 'Pembayaran', 3, 'No. Pesanan', numberOf(shop.state, 0)),
    'DP Rp120.000 Masuk',
    paid,
    ['Batas DP'],
  ),
  {
    name: 'a deleted row',
    entry: 'onRegisterChange',
    before: () => paid,
    act: (shop) => void shop.person((hands) => hands.deleteRow('Pembayaran', 2)),
    clock: { orders: ['Batas DP'] },
    shows: '"Lama":"DP Rp180.000 Masuk","Baru":""',
  },
  {
    name: 'nobody has paid in time: the sweep frees their units for who waits',
    entry: 'onSweep',
    before: () =>
      after(buyers.state, (shop) => {
        shop.state.clock += 27 * 3_600_000;
      }),
    act: (shop) => void shop.run('onSweep', 'clock', []),
    clock: { orders: ['Batas DP'] },
    shows: 'Kedaluwarsa',
  },
  byHand('late money that fits', pays(1, '120.000'), 'DP diterima', expired, ['Batas DP']),
  byHand(
    'late money that fits no more, by Catat DP',
    ticks(0, 'Catat DP'),
    'Harus dikembalikan',
    after(expired, pays(1, '120.000')),
    ['Batas DP'],
  ),
  byHand(
    'Catat lunas of one who is offered more in the same run',
    (shop) => typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE'),
    'Pelunasan Rp360.000 Masuk',
    offeredMore(),
  ),
  byHand('a row typed beside columns of her own', pays(0, DP), 'lewat tetangga', hers),
  byHand('Catat DP beside columns of her own', ticks(1, 'Catat DP'), 'DP Rp100.000 Masuk', hers),
  byHand('Bukti masuk beside columns of her own', ticks(0, 'Bukti masuk'), 'sudah dicek', hers),
]);
