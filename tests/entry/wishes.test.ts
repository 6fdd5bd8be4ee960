import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { changeAnswer } from '../bars/support/queueShop';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const [cake = {}] = TEN_CAKES.Produk ?? [];
const plain = { ...cake, Kode: 'KRP', Produk: 'Keripik' };
const state = openShop({ ...TEN_CAKES, Produk: [{ ...cake, Permintaan: 'Tulisan di kue' }, plain] });

function asked({ forms }: State): [title: string, help: string][] {
  const all = (forms[0]?.items ?? []).map(({ title, help }): [string, string] => [title, help ?? '']);
  return all.filter(([title]) => title.startsWith('Permintaan'));
}

function requests({ state: after }: Workspace): (string | undefined)[] {
  return shown(after, 'Rekap Produksi').map(({ Permintaan }) => Permintaan);
}

describe('wishes', () => {
  it('are asked for below their product alone, of nobody as a must, in her words', () => {
    expect(asked(state)).toEqual([['Permintaan: Bolu pandan', 'Tulisan di kue']]);
    const titles = state.forms[0]?.items.map(({ title }) => title) ?? [];
    expect(titles[titles.indexOf('Permintaan: Bolu pandan') - 1]).toBe('Bolu pandan');
    expect(state.forms[0]?.items.find(({ title }) => title.startsWith('Permintaan'))?.required).toBeFalsy();
  });

  it('come to Rincian and Rekap Produksi with units and order, text as it was typed, and follow an edit', () => {
    const shop = branch(state);
    const id = order(shop, { 'produk:BOLU': '2', 'permintaan:BOLU': '=Selamat 17', 'produk:KRP': '1' });
    sweepTwice(shop);
    const no = shown(shop.state, 'Pesanan')[0]?.['No. Pesanan'];
    expect(shown(shop.state, 'Rincian').map(({ Permintaan }) => Permintaan)).toEqual(['=Selamat 17', '']);
    expect(requests(shop)[0]).toBe(`2× =Selamat 17 (${no}) · Belum dihitung`);
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    changeAnswer(shop, id, { 'permintaan:BOLU': 'Selamat 18' }, shop.state.clock + 60_000);
    sweepTwice(shop);
    expect(requests(shop)[0]).toBe(`2× Selamat 18 (${no})`);
  });

  it('are asked for as soon as she fills the cell; the hint follows it, and emptied it says so', () => {
    const shop = branch(state);
    const hint = (typed: string): [title: string, help: string][] => {
      typeUnder(shop, 'Produk', 3, 'Permintaan', typed);
      sweepTwice(shop);
      return asked(shop.state).slice(1);
    };
    expect(hint('Level pedas')).toEqual([['Permintaan: Keripik', 'Level pedas']]);
    expect(hint('Level pedas 1–5')).toEqual([['Permintaan: Keripik', 'Level pedas 1–5']]);
    expect(hint('')).toEqual([['Permintaan: Keripik', 'Tidak perlu diisi']]);
    order(shop, { 'produk:KRP': '1', 'permintaan:KRP': 'pedas' });
    expect(shown(shop.state, 'Rincian')[0]?.Permintaan).toBe('pedas');
  });
});
