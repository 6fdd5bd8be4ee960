import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { changeAnswer } from '../bars/support/queueShop';
import { toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;
const MOVED = 'Jl. Baru 9 RT 1, Sleman';

/** Two cakes an order, two in all, and another product; the form stays open. */
const TWO_CAKES = {
  ...TEN_CAKES,
  Produk: [...(TEN_CAKES.Produk ?? []), { Kode: 'NST', Produk: 'Nastar', Harga: '50.000', Aktif: 'TRUE' }],
  Batch: (TEN_CAKES.Batch ?? []).map((row) => ({ ...row, 'Kuota unit': '2', 'Setelah habis': 'Antre' })),
};

/** An order of two cakes, and its response. */
function ordered(answers: Record<string, string> = {}): { shop: Workspace; id: string } {
  const shop = branch(openShop(TWO_CAKES));
  const id = order(shop, { 'produk:BOLU': '2', ...answers });
  shop.advance(shop.state.clock + HOUR / 60);
  return { shop, id };
}

/** Status, phone and address of each order. */
function register({ state }: Workspace): (string | undefined)[][] {
  return shown(state, 'Pesanan').map((row) => [row.Status, row.WhatsApp, row.Alamat]);
}

function moves(shop: Workspace, id: string): void {
  changeAnswer(shop, id, { alamat: MOVED });
  sweepTwice(shop);
}

describe('a buyer who only has another address', () => {
  it('is not looked at again for the number that the seller has put right', () => {
    const { shop, id } = ordered({ whatsapp: '0812-345' });
    typeUnder(shop, 'Pesanan', 2, 'WhatsApp', '081234567890');
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Menunggu DP');
    moves(shop, id);
    expect(register(shop)).toEqual([['Menunggu DP', '081234567890', MOVED]]);
    expect(toDoText(shop.state)).not.toContain('0812-345');
  });

  it('is looked at where the number is another one that nobody can read; hers stands there still', () => {
    const { shop, id } = ordered({ whatsapp: '0812-345' });
    typeUnder(shop, 'Pesanan', 2, 'WhatsApp', '081234567890');
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Menunggu DP');
    changeAnswer(shop, id, { whatsapp: '0813-777' });
    sweepTwice(shop);
    expect(register(shop)).toEqual([['Perlu dicek', '081234567890', 'Jl. Contoh 1']]);
    expect(toDoText(shop.state)).toContain('0813-777');
  });

  it('keeps the place though the product is not sold any more', () => {
    const { shop, id } = ordered();
    typeUnder(shop, 'Produk', 2, 'Aktif', 'FALSE');
    moves(shop, id);
    expect(register(shop)).toEqual([['Menunggu DP', '6281200000001', MOVED]]);
    typeUnder(shop, 'Pesanan', 2, 'Bukti masuk', 'TRUE');
    sweepAt(shop, shop.state.clock + 30 * HOUR);
    expect(shown(shop.state, 'Rincian').map((row) => [row.Jumlah, row.Keadaan])).toEqual([['2', 'Diterima']]);
  });

  it('is taken at the word once the order is confirmed', () => {
    const { shop, id } = ordered();
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    typeUnder(shop, 'Produk', 2, 'Aktif', 'FALSE');
    moves(shop, id);
    expect(register(shop)).toEqual([['Dikonfirmasi', '6281200000001', MOVED]]);
    expect(toDoText(shop.state)).not.toContain('Pembeli mengubah jawabannya');
  });
});
