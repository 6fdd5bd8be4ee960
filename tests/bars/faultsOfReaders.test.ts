import { editUrl } from '../../local/google/form/formUrl';
import { herForm } from '../support/hersForm';
import { branch, openShop, order, shown, TEN_CAKES } from '../support/shop';
import { describeFaults } from './support/describeFaults';
import type { FaultScene } from './support/faultScene';

const shop = branch(openShop(TEN_CAKES));
order(shop, { 'produk:BOLU': '2' });
const [{ 'No. Pesanan': no = '' } = {}] = shown(shop.state, 'Pesanan');

const [first = {}, ...others] = TEN_CAKES.Pengaturan ?? [];
const english = openShop({
  ...TEN_CAKES,
  Pengaturan: [first, { Pengaturan: 'Bahasa', Nilai: 'English' }, ...others],
});

/** A shop whose own form nobody has answered, and a form that she made herself. */
const adopting = openShop(TEN_CAKES);
const hers = herForm(adopting, [['Nama', 'TEXT']]);

/** Whoever only shows something leaves the shop as it was, and may be asked again. */
function reads(entry: string, act: FaultScene['act'], state = shop.state): FaultScene {
  return { name: entry, entry, before: () => state, act, byMenu: true, shows: 'Bolu pandan' };
}

describeFaults([
  reads('onOpen', (at) => void at.open()),
  reads('onOpenEnglish', (at) => void at.open(), english),
  reads('menuPrint', (at) => void at.run('menuPrint', 'menu', [])),
  reads('menuAdoptForm', (at) => void at.run('menuAdoptForm', 'menu', [])),
  reads('pageReadForm', (at) => void at.call('pageReadForm', [editUrl(hers.id)]), adopting),
  reads('menuGuide', (at) => void at.run('menuGuide', 'menu', [])),
  reads('menuPanel', (at) => void at.run('menuPanel', 'menu', [])),
  reads('menuWaitingList', (at) => void at.run('menuWaitingList', 'menu', [])),
  reads('pagePanel', (at) => void at.call('pagePanel', [{ ask: 'look' }])),
  reads('menuPasteChats', (at) => void at.run('menuPasteChats', 'menu', [])),
  reads('pageChats', (at) => void at.call('pageChats', [{ ask: 'read', text: 'Nama: Ani\nHP: 0812' }])),
  reads('menuRecordPayment', (at) => void at.run('menuRecordPayment', 'menu', [])),
  reads('pageFindOrders', (at) => void at.call('pageFindOrders', [no])),
  reads('pageParcels', (at) => void at.call('pageParcels')),
]);
