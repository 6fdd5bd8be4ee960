import type { GivenTabs } from '../../local/givenTabs';
import { closeThreads } from '../../local/openWorkspace';
import { itemIdOf, linkedForm } from '../../local/play/formKeys';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES } from '../support/shop';

afterAll(closeThreads);

const TWO: GivenTabs = {
  ...TEN_CAKES,
  Produk: [
    ...(TEN_CAKES.Produk ?? []),
    { Kode: 'NAS', Produk: 'Nastar', Harga: '75.000', Mode: 'Open order', Aktif: 'TRUE' },
  ],
};

function idOf(shop: Workspace, key: string): string {
  const form = linkedForm(shop.state);
  if (form === undefined) throw new Error('no form');
  return String(itemIdOf(shop.state, form, key));
}

function deleteQuestion(shop: Workspace, key: string): void {
  const form = linkedForm(shop.state);
  const id = idOf(shop, key);
  if (form !== undefined) form.items = form.items.filter((item) => String(item.id) !== id);
  sweepTwice(shop);
}

function change(shop: Workspace, response: string, key: string, answer: string): void {
  shop.state.clock += 60_000;
  shop.editResponse(response, { [idOf(shop, key)]: answer });
  sweepTwice(shop);
}

function orderOf({ state }: Workspace): Record<string, string> {
  return shown(state, 'Pesanan')[0] ?? {};
}

describe('a question that she has deleted', () => {
  it('was emptied by nobody: an edit of something else takes no units and no address', () => {
    const shop = branch(openShop(TWO));
    const response = order(shop, { 'produk:BOLU': '2', 'produk:NAS': '1' });
    deleteQuestion(shop, 'produk:BOLU');
    deleteQuestion(shop, 'alamat');
    change(shop, response, 'catatan', 'tanpa kacang');
    expect(orderOf(shop)).toMatchObject({
      ...{ Pesanan: '2 × Bolu pandan, 1 × Nastar', Alamat: 'Jl. Contoh 1', Catatan: 'tanpa kacang' },
    });
    // What is still asked for is heard.
    change(shop, response, 'produk:NAS', '');
    expect(orderOf(shop).Pesanan).toBe('2 × Bolu pandan');
  });

  it('says no more where Siapkan has made it anew, however often the buyer edits, until it is answered', () => {
    const shop = branch(openShop(TWO));
    const response = order(shop, { 'produk:BOLU': '2', 'produk:NAS': '1' });
    deleteQuestion(shop, 'produk:BOLU');
    shop.menu('Siapkan', ['OK', 'OK']);
    change(shop, response, 'alamat', 'Jl. Contoh 7');
    change(shop, response, 'alamat', 'Jl. Contoh 8');
    expect(orderOf(shop)).toMatchObject({ Pesanan: '2 × Bolu pandan, 1 × Nastar', Alamat: 'Jl. Contoh 8' });
    change(shop, response, 'produk:BOLU', '0');
    expect(orderOf(shop).Pesanan).toBe('1 × Nastar');
  });

  it('and made anew is emptied by who has ordered since', () => {
    const shop = branch(openShop(TWO));
    deleteQuestion(shop, 'produk:BOLU');
    shop.menu('Siapkan', ['OK', 'OK']);
    shop.state.clock += 60_000;
    const response = order(shop, { 'produk:BOLU': '2', 'produk:NAS': '1' });
    change(shop, response, 'produk:BOLU', '');
    expect(orderOf(shop).Pesanan).toBe('1 × Nastar');
  });
});
