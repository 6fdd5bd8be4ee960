import type { Hands } from '../../local/google/spreadsheet/hands';
import type { State } from '../../local/google/state';
import type { Workspace } from '../../local/workspace';
import { branch, order, sweepAt, typeUnder } from '../support/shop';
import { describeFaults } from './support/describeFaults';
import type { FaultScene } from './support/faultScene';
import { changeAnswer, rowOfResponse, shopWith } from './support/queueShop';

const HOUR = 3_600_000;

/** Two orders that fill the batch, and three that wait. */
const busy = shopWith([6, 4, 3, 2, 4]);

function picks(name: string, who: number, status: string, shows: string): FaultScene {
  return byHand(
    name,
    (shop) =>
      typeUnder(shop, 'Pesanan', rowOfResponse(shop.state, 'Pesanan', busy.ids[who] ?? ''), 'Status', status),
    shows,
  );
}

function byHand(name: string, act: (shop: Workspace) => void, shows: string): FaultScene {
  return { name, entry: 'onRegisterEdit', before: () => busy.state, act, shows };
}

/** The first order is cancelled, two that waited are offered its units, and a day goes by. */
function withLapsedOffers(): State {
  const shop = branch(busy.state);
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
  sweepAt(shop, shop.state.clock + HOUR);
  shop.state.clock += 25 * HOUR;
  return shop.state;
}

/** Of the first order's eight cakes two wait for those of the second. */
function waitsAbove(): State {
  const { state, ids } = shopWith([6, 4]);
  const shop = branch(state);
  changeAnswer(shop, ids[0] ?? '', { 'produk:BOLU': '8' });
  return shop.state;
}

/** One block under the last order, as a seller pastes it from a chat. */
function typedRow(hands: Hands): { events: [] } | ReturnType<Hands['paste']> {
  const cells = ['Bu Uji', '+62 812-0000-0999', '', 'Jl. Contoh 9', '', '2 Bolu pandan'];
  return hands.paste('Pesanan', busy.ids.length + 2, hands.column('Pesanan', 'Nama'), [cells]);
}

function missed(shop: Workspace): void {
  for (let event = 0; event < 2; event++) shop.arm({ next: 'onFormSubmit', drop: true });
  order(shop, { 'produk:BOLU': '1' });
  changeAnswer(shop, busy.ids[0] ?? '', { 'produk:BOLU': '3' });
}

function withMissed(): State {
  const shop = branch(busy.state);
  missed(shop);
  return shop.state;
}

describeFaults([
  picks('a cancel that lets others come up', 0, 'Batal', 'Ditawari'),
  {
    ...byHand(
      'a cancel that lets up who stands above',
      (shop) => typeUnder(shop, 'Pesanan', 3, 'Status', 'Batal'),
      '"Keadaan":"Ditawari"',
    ),
    before: waitsAbove,
  },
  picks('a DP that is waived', 1, 'Dikonfirmasi', 'Dikonfirmasi'),
  picks('a pick that is refused', 2, 'Selesai', 'tidak bisa langsung'),
  byHand(
    'fewer units in Rincian',
    (shop) =>
      typeUnder(shop, 'Rincian', rowOfResponse(shop.state, 'Rincian', busy.ids[0] ?? ''), 'Jumlah', '4'),
    'Ditawari',
  ),
  byHand('a quota that is raised', (shop) => typeUnder(shop, 'Batch', 2, 'Kuota unit', '13'), 'Ditawari'),
  byHand('an order that is typed', (shop) => void shop.person(typedRow), 'manual:'),
  {
    name: 'a sweep that ends offers and makes the next',
    entry: 'onSweep',
    before: withLapsedOffers,
    act: (shop) => void shop.run('onSweep', 'clock', []),
    shows: 'Kedaluwarsa',
  },
  {
    name: 'Sinkronkan, after a missed order and a missed change',
    entry: 'menuSync',
    before: withMissed,
    act: (shop) => void shop.run('menuSync', 'menu', [], ['OK', 'OK']),
    byMenu: true,
    shows: 'Ditawari',
  },
]);
