import { lockTableOf } from '../../local/google/lock/lockTable';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import type { PanelAnswer, PanelProof } from '../../src/ui/panelAnswers';
import type { Failed } from '../../src/ui/paymentAnswers';
import { endState } from '../bars/support/endState';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

/** Two orders, each with a proof of its DP: Rp60.000, Rp120.000. */
const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { nama: 'Ani Contoh', 'produk:BOLU': '2' });
  order(shop, { nama: 'Budi Contoh', whatsapp: '081200000002', 'produk:BOLU': '4' });
  for (const row of [2, 3]) {
    typeUnder(shop, 'Pesanan', row, 'Bukti masuk', 'TRUE');
    shop.state.clock += 60_000;
  }
  sweepTwice(shop);
  return shop.state;
})();

const numberOf = (row: number): string => shown(state, 'Pesanan')[row]?.['No. Pesanan'] ?? '';

function called(shop: Workspace, asked: object): PanelAnswer | Failed {
  const { result, error } = shop.call('pagePanel', [asked]);
  if (error !== undefined) throw new Error(error);
  return result as PanelAnswer | Failed;
}

function answered(shop: Workspace, asked: object): PanelAnswer {
  const answer = called(shop, asked);
  if ('failure' in answer) throw new Error(JSON.stringify(answer));
  return answer;
}

const proofs = (shop: Workspace): readonly PanelProof[] =>
  answered(shop, { ask: 'look' }).state?.proofs ?? [];

function check(shop: Workspace, proof: PanelProof | undefined, status: 'received' | 'rejected'): PanelAnswer {
  return answered(shop, { ask: 'check', status, print: proof?.print });
}

const statuses = (shop: Workspace) => shown(shop.state, 'Pembayaran').map(({ Status }) => Status);

describe('Masuk and Ditolak beside a proof', () => {
  it.each([
    ['received', 'Masuk', 'Dikonfirmasi', 60_000],
    ['rejected', 'Ditolak', 'Menunggu DP', 0],
  ] as const)('%s is what picking the Status of its row is', (status, word, after, money) => {
    const [panel, cell] = [branch(state), branch(state)];
    const { checked, state: seen } = check(panel, proofs(panel)[0], status);
    expect(checked).toEqual({ outcome: 'checked', status });
    expect(seen?.proofs.map(({ title }) => title)).toEqual([`${numberOf(1)} · Budi Contoh`]);
    expect(seen?.batch?.received).toBe(money);
    expect(shown(panel.state, 'Pesanan')[0]?.Status).toBe(after);
    typeUnder(cell, 'Pembayaran', 2, 'Status', word);
    for (const shop of [panel, cell]) sweepTwice(shop);
    expect(endState(panel.state)).toEqual(endState(cell.state));
  });

  it('pressed again, as after an answer that was lost, changes nothing more', () => {
    const shop = branch(state);
    const [proof] = proofs(shop);
    check(shop, proof, 'received');
    const before = JSON.stringify(endState(shop.state));
    expect(check(shop, proof, 'received').checked).toEqual({ outcome: 'checked', status: 'received' });
    expect(JSON.stringify(endState(shop.state))).toBe(before);
  });

  it('tells what somebody else has decided meanwhile, and overwrites nothing', () => {
    const shop = branch(state);
    const [proof] = proofs(shop);
    typeUnder(shop, 'Pembayaran', 2, 'Status', 'Ditolak');
    expect(check(shop, proof, 'received').checked).toEqual({ outcome: 'decided', status: 'rejected' });
    expect(statuses(shop)).toEqual(['Ditolak', 'Belum dicek']);
    const other = branch(state);
    const [again] = proofs(other);
    check(other, again, 'received');
    expect(check(other, again, 'rejected').checked).toEqual({ outcome: 'decided', status: 'received' });
    expect(statuses(other)).toEqual(['Masuk', 'Belum dicek']);
  });

  it.each([
    ['another amount stands there', 'Jumlah', '600.000'],
    ['it is of another order', 'No. Pesanan', numberOf(1)],
    ['nobody can read it', 'Jumlah', 'enam puluh kira-kira'],
  ])('checks nothing where %s than was seen', (_, header, typed) => {
    const shop = branch(state);
    const [proof] = proofs(shop);
    typeUnder(shop, 'Pembayaran', 2, header, typed);
    expect(check(shop, proof, 'received').checked?.outcome).toBe('changed');
    expect(statuses(shop)).toEqual(['Belum dicek', 'Belum dicek']);
  });

  it('finds the row where it stands now', () => {
    const shop = branch(state);
    const [proof] = proofs(shop);
    shop.person((hands) => hands.sort('Pembayaran', hands.column('Pembayaran', 'Tanggal'), true));
    expect(shown(shop.state, 'Pembayaran')[0]?.['No. Pesanan']).toBe(numberOf(1));
    check(shop, proof, 'received');
    expect(statuses(shop)).toEqual(['Belum dicek', 'Masuk']);
  });

  it('takes none of two rows that say the same: a second press would take the other', () => {
    const shop = branch(state);
    const twin = { Tanggal: '01/08/2026 09.15', 'No. Pesanan': numberOf(1), Jumlah: '30.000' };
    const type = (row: number) => {
      for (const [header, typed] of Object.entries({ ...twin, Jenis: 'DP', Status: 'Belum dicek' }))
        typeUnder(shop, 'Pembayaran', row, header, typed);
    };
    const ofTwins = () => proofs(shop).filter(({ text }) => text.startsWith('Rp30.000'));
    type(4);
    const [alone] = ofTwins();
    type(5);
    expect(ofTwins().map(({ print }) => print)).toEqual([null, null]);
    expect(check(shop, alone, 'received').checked?.outcome).toBe('changed');
    expect(statuses(shop)).not.toContain('Masuk');
  });

  it('has no buttons for what is to be mended first', () => {
    const shop = branch(state);
    typeUnder(shop, 'Pembayaran', 2, 'Jumlah', 'enam puluh kira-kira');
    typeUnder(shop, 'Pembayaran', 3, 'No. Pesanan', 'PO-999');
    expect(proofs(shop).map(({ print }) => print)).toEqual([null, null]);
  });

  it('leaves it where another run holds the register, and hears of no page of buyers', () => {
    const shop = branch(state);
    const [proof] = proofs(shop);
    const asked = { ask: 'check', status: 'received', print: proof?.print };
    expect(shop.run('pagePanel', 'web', [asked]).result).toEqual({ failure: 'notHere', cause: '' });
    lockTableOf(shop.state).armTimeout();
    expect(called(shop, asked)).toEqual({ failure: 'busy', cause: '' });
    expect(statuses(shop)).toEqual(['Belum dicek', 'Belum dicek']);
  });
});
