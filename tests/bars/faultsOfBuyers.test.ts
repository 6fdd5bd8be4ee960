import type { State } from '../../local/google/state';
import { branch, OPENING, openShop, order } from '../support/shop';
import { describeFaults } from './support/describeFaults';
import type { FaultScene } from './support/faultScene';
import { changeAnswer, shopWith, TEN_AND_A_QUEUE } from './support/queueShop';

const HOUR = 3_600_000;

/** The first buyer changes her answer; `units` before are all buyers' orders. */
function edited(
  name: string,
  units: readonly number[],
  to: string,
  shows: string,
  assume: FaultScene['assume'] = {},
): FaultScene {
  const { state, ids } = shopWith(units);
  return {
    name,
    entry: 'onFormSubmit',
    assume,
    before: () => state,
    act: (shop) => void changeAnswer(shop, ids[0] ?? '', { 'produk:BOLU': to }),
    shows,
  };
}

/** A shop in which both tabs of limits are looked into once an order asks for them: the run decides three times. */
function bothLimits(): State {
  const [cake = {}] = TEN_AND_A_QUEUE.Produk ?? [];
  return openShop({
    ...TEN_AND_A_QUEUE,
    Produk: [
      { ...cake, 'Kuota bersama': 'Oven' },
      { ...cake, Kode: 'KRP', Produk: 'Keripik', Mode: 'Ready stock' },
    ],
    Kuota: [{ 'Kuota bersama': 'Oven', Unit: '5' }],
    Stok: [{ Tanggal: '01/08/2026', Kode: 'KRP', Jumlah: '6', Sebab: 'Juli' }],
  });
}

/** The second buyer’s answer comes back under another id when the next batch is open: hers is over. */
function editedWhenOver(): FaultScene {
  const { Pengaturan = [], Batch = [], ...others } = TEN_AND_A_QUEUE;
  const { state, ids } = shopWith([3, 4], {
    ...others,
    Pengaturan: Pengaturan.filter((row) => row.Pengaturan !== 'DP'),
    Batch: [...Batch, { Batch: 'Kedua', Buka: '08/08/2026 09.00', 'Kuota unit': '10' }],
  });
  return {
    name: 'an answer under a new id to an order whose batch is over',
    entry: 'onFormSubmit',
    assume: { editedResponseId: 'new' },
    before: () => {
      const shop = branch(state);
      shop.advance(OPENING + 7 * 24 * HOUR + HOUR);
      return shop.state;
    },
    act: (shop) => void changeAnswer(shop, ids[1] ?? '', { 'produk:BOLU': '6' }),
    shows: '"Lama":"4","Baru":"6"',
  };
}

describeFaults([
  {
    name: 'a cart that draws on a shared quota and on stock',
    entry: 'onFormSubmit',
    before: bothLimits,
    act: (shop) => void order(shop, { 'produk:BOLU': '3', 'produk:KRP': '2' }),
    shows: 'Stok KRP | 6 | 0 | 2 | 0 | 4',
  },
  {
    name: 'a new order that must wait',
    entry: 'onFormSubmit',
    before: () => shopWith([6, 4]).state,
    act: (shop) => void order(shop, { 'produk:BOLU': '3' }),
    shows: 'Daftar tunggu',
  },
  editedWhenOver(),
  edited('an answer that grows', [3, 4], '5', '3 × Bolu pandan, 2 × Bolu pandan'),
  edited('an answer that shrinks and lets somebody come up', [6, 4, 3], '3', 'Ditawari'),
  edited('an answer that grows into the queue', [6, 4], '8', '"state":"queued"'),
  edited('an edited answer that Google lists under its first time', [6, 4, 3], '3', 'Ditawari', {
    editedInGetResponses: 'omitted',
  }),
]);
