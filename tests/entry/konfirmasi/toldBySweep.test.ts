import { closeThreads } from '../../../local/openWorkspace';
import type { Workspace } from '../../../local/workspace';
import { changeConfirmation, confirm, withConfirmation } from '../../support/confirm';
import { toDoText } from '../../support/hands';
import { branch, openShop, order, shown, sweepAt, TEN_CAKES } from '../../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;

/** One order: DP Rp60.000 of Rp120.000. */
const state = (() => {
  const shop = branch(openShop(withConfirmation(TEN_CAKES)));
  order(shop, { 'produk:BOLU': '2' });
  sweepAt(shop, shop.state.clock + 70 * MINUTE);
  return shop.state;
})();

function numberOf(shop: Workspace): string {
  return shown(shop.state, 'Pesanan')[0]?.['No. Pesanan'] ?? '';
}

/** What no event brings, up to the first sweep that looks into the second form: after it nothing is left to do. */
function swept(shop: Workspace, tell: () => void): string {
  shop.arm({ next: 'onConfirmation', drop: true });
  tell();
  for (const minutes of [10, 10]) sweepAt(shop, shop.state.clock + minutes * MINUTE);
  const text = toDoText(shop.state);
  sweepAt(shop, shop.state.clock + 10 * MINUTE);
  expect(Object.keys(shop.state.executions.at(-1)?.calls ?? {})).not.toContain('Lock');
  return text;
}

describe('the sweep that books what no event has brought says of it at once', () => {
  it.each([
    [
      'that nobody can read its amount',
      { jumlah: '=1+1' },
      'baris 2, Jumlah: “=1+1” tidak terbaca (bukan angka).',
    ],
    ['that it is of no order', { nomor: 'entah', jumlah: '60.000' }, 'pesanan entah tidak ada'],
    ['that its amount is nothing', { jumlah: '0' }, 'baris 2, Jumlah: “0” tidak terbaca.'],
  ])('%s', (_what, answers, says) => {
    const shop = branch(state);
    const text = swept(shop, () => confirm(shop, { nomor: numberOf(shop), ...answers }));
    expect(shown(shop.state, 'Pembayaran')).toHaveLength(1);
    expect(text).toContain(says);
  });

  it('that it repeats an earlier one', () => {
    const shop = branch(state);
    const answers = { nomor: numberOf(shop), jumlah: '60.000', bukti: 'TRX-7' };
    confirm(shop, answers);
    const text = swept(shop, () => confirm(shop, answers));
    expect(text).toContain('Tab Pembayaran baris 3 sama dengan baris 2.');
  });

  it('that the buyer has put it right', () => {
    const shop = branch(state);
    const id = confirm(shop, { nomor: 'entah', jumlah: '=1+1' });
    sweepAt(shop, shop.state.clock + 10 * MINUTE);
    expect(toDoText(shop.state)).toContain('tidak terbaca');
    expect(toDoText(shop.state)).toContain('pesanan entah tidak ada');
    const text = swept(shop, () => changeConfirmation(shop, id, { nomor: numberOf(shop), jumlah: '60.000' }));
    expect(text).toContain('Cocokkan Rp60.000');
    expect(text).not.toMatch(/tidak terbaca|entah/);
  });
});
