import { order } from '../support/shop';
import { describeFaults } from './support/describeFaults';
import type { FaultScene } from './support/faultScene';
import { changeAnswer, shopWith } from './support/queueShop';

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

describeFaults([
  {
    name: 'a new order that must wait',
    entry: 'onFormSubmit',
    before: () => shopWith([6, 4]).state,
    act: (shop) => void order(shop, { 'produk:BOLU': '3' }),
    shows: 'Daftar tunggu',
  },
  edited('an answer that grows', [3, 4], '5', '3 × Bolu pandan, 2 × Bolu pandan'),
  edited('an answer that shrinks and lets somebody come up', [6, 4, 3], '3', 'Ditawari'),
  edited('an answer that grows into the queue', [6, 4], '8', '"state":"queued"'),
  edited('an edited answer that Google lists under its first time', [6, 4, 3], '3', 'Ditawari', {
    editedInGetResponses: 'omitted',
  }),
]);
