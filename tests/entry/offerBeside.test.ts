import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const [agustus = {}] = TEN_CAKES.Batch ?? [];
const ADVICE =
  'Kabari pembeli: bila jadi, pilih Keadaan Diterima di tab Rincian; bila tidak, Keadaan Batal di sana.';

/** Five cakes were asked for: two are in and paid, three are offered since an order of eight is gone. */
function shopThatOffers(): Workspace {
  const batch = { ...agustus, 'Setelah habis': 'Antre', 'Jika kuota tidak cukup': 'Sebagian' };
  const shop = branch(openShop({ ...TEN_CAKES, Batch: [batch] }));
  order(shop, { 'produk:BOLU': '8' });
  order(shop, { whatsapp: '081200000002', 'produk:BOLU': '5' });
  typeUnder(shop, 'Pesanan', 3, 'Catat DP', 'TRUE');
  sweepTwice(shop);
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
  sweepTwice(shop);
  return shop;
}

/** Rows 3 and 4 of Rincian are hers. */
const slices = ({ state }: Workspace): string[] =>
  shown(state, 'Rincian')
    .slice(1)
    .map(({ Jumlah, Keadaan }) => `${Jumlah} ${Keadaan}`);

describe('what Perlu Tindakan advises of an offer beside what is accepted', () => {
  it('speaks of the offered slice alone', () => {
    const shop = shopThatOffers();
    expect(slices(shop)).toEqual(['2 Diterima', '3 Ditawari']);
    expect(toDoText(shop.state)).toContain(ADVICE);
    expect(toDoText(shop.state)).not.toContain('pilih Status Menunggu DP');
  });

  it.each([
    ['Diterima', ['2 Diterima', '3 Diterima'], 'Rp300.000'],
    ['Batal', ['2 Diterima', '3 Batal'], 'Rp120.000'],
  ])('followed, with Keadaan %s, leaves what was accepted', (state, kept, total) => {
    const shop = shopThatOffers();
    typeUnder(shop, 'Rincian', 4, 'Keadaan', state);
    sweepTwice(shop);
    expect(slices(shop)).toEqual(kept);
    expect(shown(shop.state, 'Pesanan')[1]).toMatchObject({ Status: 'Dikonfirmasi', Total: total });
    expect(toDoText(shop.state)).not.toContain('Ada tempat untuk');
  });

  it('of one that was sent: it goes with no parcel, and is cancelled; nobody is billed for it', () => {
    const shop = shopThatOffers();
    typeUnder(shop, 'Pesanan', 3, 'Status', 'Dikirim');
    sweepTwice(shop);
    expect(toDoText(shop.state)).not.toContain('Ada tempat untuk');
    expect(toDoText(shop.state)).toContain('3 unit masih menunggu di samping yang sedang dibuat');
    typeUnder(shop, 'Rincian', 4, 'Keadaan', 'Diterima');
    sweepTwice(shop);
    expect(slices(shop)).toEqual(['2 Diterima', '3 Ditawari']);
    typeUnder(shop, 'Rincian', 4, 'Keadaan', 'Batal');
    sweepTwice(shop);
    expect(slices(shop)).toEqual(['2 Diterima', '3 Batal']);
    expect(toDoText(shop.state)).not.toContain('masih menunggu');
  });

  it('of an order that is nothing but an offer is by its Status, as before', () => {
    const shop = branch(openShop({ ...TEN_CAKES, Batch: [{ ...agustus, 'Setelah habis': 'Antre' }] }));
    order(shop, { 'produk:BOLU': '8' });
    order(shop, { whatsapp: '081200000002', 'produk:BOLU': '5' });
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('bila jadi, pilih Status Menunggu DP; bila tidak, Batal.');
    expect(toDoText(shop.state)).not.toContain(ADVICE);
  });
});
