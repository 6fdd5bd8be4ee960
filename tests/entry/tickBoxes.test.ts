import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import {
  branch,
  openShop,
  order,
  scheduledShop,
  shown,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../support/shop';

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

const TICKS = ['Bukti masuk', 'Catat DP', 'Catat lunas'];

/** Value and rule of the three boxes of every row that the grid has, from row 2 on. */
function boxes({ spreadsheet }: State): unknown[][] {
  const sheet = sheetNamed(spreadsheet, 'Pesanan');
  const at = TICKS.map((title) => sheet?.cells[0]?.findIndex((cell) => cell?.v === title) ?? -1);
  return (sheet?.cells ?? [])
    .slice(1)
    .map((row) => at.map((column) => [row[column]?.v, row[column]?.rule?.criteria]));
}

const BOX = [false, 'CHECKBOX'];
const THREE = [BOX, BOX, BOX];

describe('the ticks of Pesanan', () => {
  const open = openShop(TEN_CAKES);

  it('are boxes in the rows of orders, and nowhere below', () => {
    const shop = branch(open);
    order(shop, { 'produk:BOLU': '2' });
    order(shop, { 'produk:BOLU': '1', whatsapp: '081200000002' });
    expect(boxes(shop.state).slice(0, 2)).toEqual([THREE, THREE]);
    expect(JSON.stringify(boxes(shop.state).slice(2))).not.toContain('CHECKBOX');
  });

  it('book, and clear themselves', () => {
    const shop = branch(open);
    order(shop, { 'produk:BOLU': '2' });
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    expect(shown(shop.state, 'Pembayaran')).toEqual([
      expect.objectContaining({ Jenis: 'DP', Jumlah: 'Rp60.000' }),
    ]);
    expect(boxes(shop.state)[0]).toEqual(THREE);
  });

  it('are boxes in a row that the seller has typed, once it is an order', () => {
    const shop = branch(open);
    for (const [header, typed] of [
      ['Nama', 'Sari'],
      ['WhatsApp', '081200000003'],
      ['Pesanan', '2 Bolu pandan'],
    ] as const)
      typeUnder(shop, 'Pesanan', 2, header, typed);
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan')[0]?.Status).toBe('Menunggu DP');
    expect(boxes(shop.state)[0]).toEqual(THREE);
  });

  it('are drawn by Siapkan where they are missing, also with a column of her own between them', () => {
    const shop = branch(open);
    order(shop, { 'produk:BOLU': '2' });
    for (const row of sheetNamed(shop.state.spreadsheet, 'Pesanan')?.cells ?? [])
      for (const cell of row) if (cell?.rule?.criteria === 'CHECKBOX') delete cell.rule;
    shop.person((hands) => hands.insertColumn('Pesanan', hands.column('Pesanan', 'Catat DP'), 'Milik saya'));
    shop.menu('Siapkan', ['OK', 'OK']);
    expect(boxes(shop.state)[0]).toEqual(THREE);
    order(shop, { 'produk:BOLU': '1', whatsapp: '081200000002' });
    expect(boxes(shop.state).slice(0, 2)).toEqual([THREE, THREE]);
    const sheet = sheetNamed(shop.state.spreadsheet, 'Pesanan');
    const hers = sheet?.cells[0]?.findIndex((cell) => cell?.v === 'Milik saya') ?? -1;
    expect(sheet?.cells[2]?.[hers]?.rule).toBeUndefined();
  });

  it('stand in every order, wherever its run was killed', () => {
    for (let call = 20; call < 80; call += 5) {
      const shop = branch(open, 1, { unflushedAtKill: 'applied' });
      shop.arm({ next: 'onFormSubmit', kill: call });
      order(shop, { 'produk:BOLU': '2' });
      sweepTwice(shop);
      expect({ call, boxes: boxes(shop.state).slice(0, 1) }).toEqual({ call, boxes: [THREE] });
      expect(JSON.stringify(boxes(shop.state).slice(1))).not.toContain('CHECKBOX');
    }
  });
});
