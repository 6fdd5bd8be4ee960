import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { periksa, toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;
const YES_OK = ['YES', 'OK'];

/** A shop with an order whose form has been deleted, and a sweep has found that. */
function shopWithoutForm(): Workspace {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { nama: 'Ani', whatsapp: '081200000001', 'produk:BOLU': '2' });
  shop.state.forms = [];
  shop.advance(shop.state.clock + HOUR);
  return shop;
}

function orders(shop: Workspace): unknown[] {
  return shown(shop.state, 'Pesanan').map((row) => [row.Nama, row.Jumlah, row.Status]);
}

const ANI = ['Ani', '2', 'Menunggu DP'];

describe('an order form that was deleted', () => {
  it('is told with all ways out', () => {
    const said = toDoText(shopWithoutForm().state);
    expect(said).toContain('Formulir tidak bisa dibuka');
    expect(said).toContain('bila sudah dihapus selamanya, menu Siapkan membuat yang baru');
  });

  it('is made anew by Siapkan once she says that it is gone for good: orders stay, and new ones come in', () => {
    const shop = shopWithoutForm();
    shop.menu('Siapkan', YES_OK);
    expect(shop.state.forms).toHaveLength(1);
    sweepTwice(shop);
    order(shop, { nama: 'Budi', whatsapp: '081200000002', 'produk:BOLU': '1' });
    shop.advance(shop.state.clock + 3 * HOUR);
    expect(orders(shop)).toEqual([ANI, ['Budi', '1', 'Menunggu DP']]);
    expect(toDoText(shop.state)).not.toContain('ormulir');
    expect(periksa(shop)).toContain('Semua beres.');
  });

  it('is asked about, never made anew by itself: after No all is as it was, and told again', () => {
    const shop = shopWithoutForm();
    const { document: properties } = shop.state.properties;
    const { form } = properties;
    expect(form).toContain('formId');
    const said: string[] = [];
    const no = (answer: string) => (dialog: { text: string }) => {
      said.push(dialog.text);
      return answer;
    };
    shop.menu('Siapkan', [no('NO'), no('OK')]);
    expect(said[0]).toContain('Buat formulir baru?');
    expect(said[1]).toContain('Formulir tidak bisa dibuka');
    expect(shop.state.forms).toEqual([]);
    expect(properties.form).toBe(form);
  });

  it('may be another account’s: nobody else is asked', () => {
    const shop = shopWithoutForm();
    const run = shop.run('menuSetUp', 'menu', [], [], { user: 'karyawan@contoh.id' });
    expect(run.dialog?.text).not.toContain('Buat formulir baru?');
  });

  it('is closed, and read, should it come back all the same', () => {
    const shop = branch(openShop(TEN_CAKES));
    const [form] = structuredClone(shop.state.forms);
    if (form === undefined) throw new Error('no form');
    shop.state.forms = [];
    shop.menu('Siapkan', YES_OK);
    shop.state.forms.push(form);
    shop.advance(shop.state.clock + 2 * HOUR);
    expect(form.accepting).toBe(false);
  });
});
