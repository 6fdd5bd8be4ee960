import { closeThreads } from '../../local/openWorkspace';
import { changeAnswer } from '../bars/support/queueShop';
import { branch, openShop, order, shown, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const { Pengaturan = [] } = TEN_CAKES;
const state = openShop({
  ...TEN_CAKES,
  Pengaturan: [...Pengaturan, { Pengaturan: 'Dropship', Nilai: 'Ya' }],
});

const SENDER = { pengirim: 'Toko Reni', hpPengirim: '0812-0000-0077' };

function sender(row: Record<string, string> | undefined): (string | undefined)[] {
  return [row?.Pengirim, row?.['HP pengirim'], row?.Status];
}

describe('dropship', () => {
  it('is asked for, of nobody as a must, only where the setting says so', () => {
    const titles = state.forms[0]?.items.map(({ title, required }) => [title, required]);
    expect(titles).toContainEqual(['Pengirim', false]);
    expect(titles).toContainEqual(['HP pengirim', false]);
    const plain = openShop(TEN_CAKES);
    expect(plain.forms[0]?.items.map(({ title }) => title)).not.toContain('Pengirim');
  });

  it('comes into its own columns; what was changed follows, and what she has mended stays', () => {
    const shop = branch(state);
    const id = order(shop, { 'produk:BOLU': '2', ...SENDER });
    const row = (): Record<string, string> | undefined => shown(shop.state, 'Pesanan')[0];
    expect(sender(row())).toEqual(['Toko Reni', '6281200000077', 'Menunggu DP']);
    typeUnder(shop, 'Pesanan', 2, 'Pengirim', 'Reni Snack');
    changeAnswer(shop, id, { hpPengirim: '0812-0000-0078' }, shop.state.clock + 60_000);
    expect(sender(row())).toEqual(['Reni Snack', '6281200000078', 'Menunggu DP']);
    const logged = JSON.stringify(shown(shop.state, 'Log'));
    expect(logged).toContain('Data pembeli');
    for (const personal of ['Reni', '0078', '6281200000078']) expect(logged).not.toContain(personal);
  });

  it('with a phone that can’t be read holds up nobody, and Alasan says so', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '2', ...SENDER, hpPengirim: '0812-0000' });
    const [row] = shown(shop.state, 'Pesanan');
    expect(sender(row)).toEqual(['Toko Reni', '0812-0000', 'Menunggu DP']);
    expect(row?.Alasan).toContain('HP pengirim tidak terbaca: “0812-0000”');
  });

  it('is added to a form that is there by Siapkan, above the last questions', () => {
    const shop = branch(openShop(TEN_CAKES));
    const settings = shown(shop.state, 'Pengaturan').map((row) => row.Pengaturan);
    typeUnder(shop, 'Pengaturan', settings.indexOf('Dropship') + 2, 'Nilai', 'Ya');
    shop.menu('Siapkan', ['OK', 'OK']);
    const titles = shop.state.forms[0]?.items.map(({ title }) => title);
    expect(titles?.slice(-4)).toEqual(['Pengirim', 'HP pengirim', 'Catatan', 'Persetujuan']);
    order(shop, { 'produk:BOLU': '1', ...SENDER });
    expect(sender(shown(shop.state, 'Pesanan')[0]).slice(0, 2)).toEqual(['Toko Reni', '6281200000077']);
  });

  it('typed by the seller beside an order of hers is kept', () => {
    const shop = branch(state);
    const cells = {
      Nama: 'Bu Uji',
      WhatsApp: '081200000009',
      Pengirim: 'Toko Reni',
      'HP pengirim': '081200000077',
    };
    for (const [header, typed] of Object.entries({ ...cells, Pesanan: '1 Bolu pandan' }))
      typeUnder(shop, 'Pesanan', 2, header, typed);
    expect(sender(shown(shop.state, 'Pesanan')[0])).toEqual(['Toko Reni', '6281200000077', 'Menunggu DP']);
  });
});
