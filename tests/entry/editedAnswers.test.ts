import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { changeAnswer } from '../bars/support/queueShop';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

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

it('a change whose event is lost is found by the very next sweep, soon after the order as well', () => {
  const shop = branch(start.state);
  // One that looks deep, and one that has seen nothing new.
  for (const minutes of [61, 10]) sweepAt(shop, shop.state.clock + minutes * 60_000);
  shop.arm({ next: 'onFormSubmit', drop: true });
  changeAnswer(shop, id, { 'produk:BOLU': '5' });
  sweepAt(shop, shop.state.clock + 10 * 60_000);
  expect(shown(shop.state, 'Pesanan').map(({ Jumlah }) => Jumlah)).toEqual(['5']);
});

describe('Log of an edit', () => {
  it('says who changed what, and of name, phone and address only that they have changed', () => {
    const shop = branch(start.state);
    shop.advance(shop.state.clock + 60_000);
    const answers = { nama: 'Rahasia Sekali', whatsapp: '081277778888', alamat: 'Jl. Tersembunyi 7, Bantul' };
    changeAnswer(shop, id, { ...answers, 'produk:BOLU': '5' });
    const [order] = shown(shop.state, 'Pesanan');
    expect(order).toMatchObject({ Nama: 'Rahasia Sekali', WhatsApp: '6281277778888' });
    const about = { Pelaku: 'Pembeli', Objek: order?.['No. Pesanan'] };
    expect(shown(shop.state, 'Log').slice(-2)).toEqual([
      expect.objectContaining({ ...about, Lama: '3', Baru: '5' }),
      expect.objectContaining({ ...about, Lama: '', Baru: 'diubah' }),
    ]);
    expect(JSON.stringify(shown(shop.state, 'Log'))).not.toMatch(/Rahasia|7777|Tersembunyi/);
  });
});

/** What the register asks in advance a minute later, for so many cakes. */
function downPaymentAfter(shop: Workspace, units: string): string | undefined {
  shop.advance(shop.state.clock + 60_000);
  changeAnswer(shop, id, { 'produk:BOLU': units });
  return shown(shop.state, 'Pesanan')[0]?.DP;
}

/** Something was paid while the units changed, and its row is gone. */
function partlyPaid(shop: Workspace): Workspace {
  const { 'No. Pesanan': no = '' } = shown(shop.state, 'Pesanan')[0] ?? {};
  typeUnder(shop, 'Pembayaran', 2, 'No. Pesanan', no);
  typeUnder(shop, 'Pembayaran', 2, 'Jumlah', 'Rp20.000');
  downPaymentAfter(shop, '4');
  shop.person((hands) => hands.deleteRow('Pembayaran', 2));
  return shop;
}

describe('DP of an order whose units change', () => {
  it('follows, once nothing is paid any more', () => {
    const shop = partlyPaid(branch(start.state));
    expect(shown(shop.state, 'Pesanan')[0]?.DP).toBe('Rp90.000');
    expect(downPaymentAfter(shop, '2')).toBe('Rp60.000');
  });

  it('is the seller’s where she has typed another than was given last', () => {
    const shop = branch(start.state);
    typeUnder(shop, 'Pesanan', 2, 'DP', 'Rp50.000');
    partlyPaid(shop);
    expect(downPaymentAfter(shop, '2')).toBe('Rp50.000');
  });

  it('follows whatever the terms of the batch have become', () => {
    const shop = branch(start.state);
    typeUnder(shop, 'Batch', 2, 'DP', '25%');
    expect(shown(shop.state, 'Pesanan')[0]?.DP).toBe('Rp90.000');
    expect(downPaymentAfter(shop, '4')).toBe('Rp60.000');
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
