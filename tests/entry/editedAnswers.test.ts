import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { changeAnswer } from '../bars/support/queueShop';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const start = branch(openShop(TEN_CAKES));
const id = order(start, { 'produk:BOLU': '3' });

/** Of the three cakes the seller has made two, by her own hand in Rincian, a minute after they were ordered. */
function mended(): Workspace {
  const shop = branch(start.state);
  shop.advance(shop.state.clock + 60_000);
  typeUnder(shop, 'Rincian', 2, 'Jumlah', '2');
  return shop;
}

/** What the register shows, and still shows after the sweeps. */
function ends(shop: Workspace): unknown {
  const register = (): unknown =>
    ['Pesanan', 'Rincian'].map((tab) => shown(shop.state, tab).map((row) => [row.Alamat, row.Jumlah]));
  const atOnce = register();
  sweepTwice(shop);
  expect(register()).toEqual(atOnce);
  return atOnce;
}

function recordIn(shop: Workspace): string {
  return shown(shop.state, 'Pesanan')[0]?.Tercatat ?? '';
}

describe('a buyer who changes something else', () => {
  it('does not bring back the units that the seller has taken away', () => {
    const shop = mended();
    changeAnswer(shop, id, { alamat: 'Jl. Kenanga 9, Bantul' });
    expect(ends(shop)).toEqual([[['Jl. Kenanga 9, Bantul', '2']], [[undefined, '2']]]);
  });

  it('gets what she asks for as soon as she asks for another number', () => {
    const shop = mended();
    changeAnswer(shop, id, { 'produk:BOLU': '5' });
    expect(ends(shop)).toMatchObject([
      [[expect.anything(), '5']],
      [
        [undefined, '2'],
        [undefined, '3'],
      ],
    ]);
  });
});

describe('a record of before answers were kept in it', () => {
  function old(): Workspace {
    const shop = mended();
    const { said, ...record } = JSON.parse(recordIn(shop));
    expect(said).toEqual({ BOLU: 3 });
    shop.state.triggers = shop.state.triggers.filter(({ handler }) => !handler.startsWith('onRegister'));
    typeUnder(shop, 'Pesanan', 2, 'Tercatat', JSON.stringify(record));
    return shop;
  }

  it('is read, and not written anew for that alone', () => {
    const shop = old();
    const before = recordIn(shop);
    sweepTwice(shop);
    expect(recordIn(shop)).toBe(before);
    expect(JSON.parse(before)).not.toHaveProperty('said');
  });

  it('knows the answers from the next edit on', () => {
    const shop = old();
    changeAnswer(shop, id, { alamat: 'Jl. Kenanga 9, Bantul', 'produk:BOLU': '4' });
    expect(JSON.parse(recordIn(shop))).toMatchObject({ said: { BOLU: 4 } });
  });
});
