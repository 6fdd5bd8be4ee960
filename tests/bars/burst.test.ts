import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { seeds } from '../support/seeds';
import { branch, openShop, order, shown, sweepAt, TEN_CAKES } from '../support/shop';
import { wrongsKept } from './support/laws';

const MINUTE = 60_000;
const QUOTA = 60;

/** Waves within one minute. Google starts thirty runs at once; the events of those beyond are gone. */
const WAVES = [34, 33, 33];

function burst(shop: Workspace): string[] {
  return WAVES.flatMap((buyers, wave) => {
    const ids: string[] = [];
    shop.together(() => {
      for (let buyer = 0; buyer < buyers; buyer++) {
        const whatsapp = `0812000${1000 + wave * 100 + buyer}`;
        ids.push(order(shop, { nama: `Pembeli ${wave}.${buyer}`, whatsapp, 'produk:BOLU': '1' }));
      }
    });
    shop.state.clock += 20_000;
    return ids;
  });
}

describe('a hundred responses within a minute', () => {
  const [batch = {}] = TEN_CAKES.Batch ?? [];
  const shop = openShop({ ...TEN_CAKES, Batch: [{ ...batch, 'Kuota unit': String(QUOTA) }] });
  const all = seeds(40);
  afterAll(closeThreads);

  it(`are all in, each once, within two sweeps (${all.length} seeds)`, () => {
    for (const seed of all) {
      const workspace = branch(shop, seed);
      const ids = burst(workspace);
      const turnedAway = workspace.state.executions.filter(({ error }) => error !== undefined).length;
      for (let sweep = 0; sweep < 2; sweep++) sweepAt(workspace, workspace.state.clock + 10 * MINUTE);
      const orders = shown(workspace.state, 'Pesanan');
      const keys = orders.map((each) => each['ID Respons']).sort();
      const numbers = new Set(orders.map((each) => each['No. Pesanan'])).size;
      const accepted = orders.filter((each) => each.Status === 'Menunggu DP').length;
      expect(turnedAway).toBe(4 + 3 + 3);
      expect([seed, wrongsKept(workspace.state)]).toEqual([seed, []]);
      expect({ seed, keys, numbers, accepted }).toEqual({
        seed,
        keys: [...ids].sort(),
        numbers: 100,
        accepted: QUOTA,
      });
    }
  }, 2_400_000);
});
