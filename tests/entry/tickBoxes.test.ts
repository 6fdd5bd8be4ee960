import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, order, scheduledShop, shown, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

/** Words as sellers typed them before there were boxes; the last two are not known. */
const WORDS = ['Ya', 'tidak', 'TRUE', 'FALSE', '', 'mungkin', 'libur dulu'];

const base = scheduledShop({
  ...TEN_CAKES,
  Produk: WORDS.map((word, index) => ({
    Kode: `K${index}`,
    Produk: `Kue ${index}`,
    Harga: '50.000',
    ...(word === '' ? {} : { Aktif: word }),
  })),
});

function active({ state }: Workspace): unknown[] {
  const sheet = sheetNamed(state.spreadsheet, 'Produk');
  const column = sheet?.cells[0]?.findIndex((cell) => cell?.v === 'Aktif') ?? -1;
  return (sheet?.cells ?? []).slice(1).map((row) => [row?.[column]?.v, row?.[column]?.rule?.criteria]);
}

describe('Produk.Aktif', () => {
  it('is a tick box in every filled row; what nobody can read stays as it was typed', () => {
    expect(active(branch(base))).toEqual([
      [true, 'CHECKBOX'],
      [false, 'CHECKBOX'],
      [true, 'CHECKBOX'],
      [false, 'CHECKBOX'],
      [true, 'CHECKBOX'],
      ['mungkin', undefined],
      ['libur dulu', undefined],
    ]);
  });

  it('is the same after Siapkan once more, and a new row gets its box then', () => {
    const shop = branch(base);
    const before = active(shop);
    typeUnder(shop, 'Produk', 9, 'Kode', 'K9');
    shop.menu('Siapkan', ['OK', 'OK']);
    expect(active(shop)).toEqual([...before, [true, 'CHECKBOX']]);
  });

  it('that is unticked takes the product off the form', () => {
    const shop = branch(base);
    typeUnder(shop, 'Produk', 2, 'Aktif', 'FALSE');
    expect(active(shop)[0]).toEqual([false, 'CHECKBOX']);
    shop.advance(Date.UTC(2026, 7, 1, 3));
    const text = JSON.stringify(shop.state.forms[0]?.items.find(({ title }) => title === 'Kue 0'));
    expect(text).toContain('tidak dijual');
    order(shop, { 'produk:K2': '1' });
    expect(shown(shop.state, 'Pesanan')).toHaveLength(1);
  });
});
