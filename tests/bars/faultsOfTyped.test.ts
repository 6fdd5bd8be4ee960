import type { State } from '../../local/google/state';
import { branch, typeUnder } from '../support/shop';
import { describeFaults } from './support/describeFaults';
import type { FaultScene } from './support/faultScene';
import { rest, rowOfResponse, shopWith } from './support/queueShop';

const two = shopWith([2, 3]);

/** The first order is confirmed, and stands in Rekap Kirim. */
function confirmed(): State {
  const shop = branch(two.state);
  typeUnder(
    shop,
    'Pesanan',
    rowOfResponse(shop.state, 'Pesanan', two.ids[0] ?? ''),
    'Status',
    'Dikonfirmasi',
  );
  rest(shop);
  return shop.state;
}

function types(tab: string, header: string, typed: string, shows: string): FaultScene {
  return {
    name: `${header} “${typed}” in ${tab}`,
    entry: 'onRegisterEdit',
    before: confirmed,
    act: (shop) => typeUnder(shop, tab, 2, header, typed),
    shows,
  };
}

describeFaults([
  types('Rekap Produksi', 'Dibuat', '4', '{"BOLU":4}'),
  types('Rekap Produksi', 'Dibuat', 'empat', '“empat” tidak terbaca'),
  types('Rekap Kirim', 'Resi', '=JNE0012', '=JNE0012'),
]);
