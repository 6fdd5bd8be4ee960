import { copiedFile } from '../../local/copiedFile';
import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { guidePageWords } from '../../src/messages/pages/guidePage';
import { askGuide, BATCH, demoShop, SHOP } from '../support/guide';
import { periksa, toDoText } from '../support/hands';
import { branch, order, shown, sweepAt, sweepTwice, typeUnder } from '../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;
const { state: demo } = demoShop();

const remove = (shop: Workspace) => askGuide(shop, { ask: 'undemo' });
const pick = (shop: Workspace, tab: string, header: string) =>
  shown(shop.state, tab).map((row) => row[header]);

/** The example data, and an order that the seller has sent by the form herself. */
function tried(): Workspace {
  const shop = branch(demo);
  order(shop, { nama: 'Rina Penjual', 'produk:CONTOH-NASTAR': '1' });
  return shop;
}

function typeInOrder(shop: Workspace, header: string, typed: string): void {
  typeUnder(shop, 'Pesanan', pick(shop, 'Pesanan', 'Nama').indexOf('Rina Penjual') + 2, header, typed);
}

/** Nothing of the examples is left, and all of what she has sent. */
function expectGone(shop: Workspace): void {
  for (const tab of ['Produk', 'Batch']) expect([tab, shown(shop.state, tab)]).toEqual([tab, []]);
  expect([pick(shop, 'Pesanan', 'Nama'), pick(shop, 'Rincian', 'Kode')]).toEqual([
    ['Rina Penjual'],
    ['CONTOH-NASTAR'],
  ]);
  expect(askGuide(shop, { ask: 'look' }).state.demo).toBe('offered');
}

/** Nothing speaks of what is gone, three hours later either. */
function expectAllWell(shop: Workspace): void {
  sweepAt(shop, shop.state.clock + 3 * HOUR);
  expect(toDoText(shop.state)).toBe('');
  expect(periksa(shop)).toContain('Semua beres');
}

describe('example data on which an order of hers hangs', () => {
  it('go when she has done as she was told: cancelled it', () => {
    const shop = tried();
    expect(remove(shop).wrong).toBe('inUse');
    expect(guidePageWords.id.wrongs.inUse).toContain('pilih Batal di Status pesanan itu, lalu tekan lagi');
    typeInOrder(shop, 'Status', 'Batal');
    expect(remove(shop).wrong).toBeNull();
    expectGone(shop);
    expectAllWell(shop);
  });

  it('go when it has gone all its way, which nobody can cancel any more; not before', () => {
    const shop = tried();
    for (const [header, typed] of [
      ['Catat lunas', 'TRUE'],
      ['Status', 'Dikirim'],
    ] as const)
      typeInOrder(shop, header, typed);
    typeInOrder(shop, 'Status', 'Batal');
    expect([pick(shop, 'Pesanan', 'Status').at(-1), remove(shop).wrong]).toEqual(['Dikirim', 'inUse']);
    expect(guidePageWords.id.wrongs.inUse).toContain('data contoh menunggu sampai Selesai');
    typeInOrder(shop, 'Status', 'Selesai');
    expect(remove(shop).wrong).toBeNull();
    expectGone(shop);
    expectAllWell(shop);
  });

  it('stay when their batch merely closes, for there is something to be made still: nobody is told that it helps', () => {
    const shop = tried();
    typeUnder(shop, 'Batch', 2, 'Status', 'Tutup');
    expect(remove(shop).wrong).toBe('inUse');
    expect([shown(shop.state, 'Produk').length, shown(shop.state, 'Pesanan').length]).toEqual([3, 5]);
    expect(guidePageWords.id.wrongs.inUse).not.toContain('tutup');
  });

  it('leave her the money of a cancelled one, to be sent back', () => {
    const shop = tried();
    typeInOrder(shop, 'Catat DP', 'TRUE');
    typeInOrder(shop, 'Status', 'Batal');
    expect(remove(shop).wrong).toBeNull();
    expectGone(shop);
    expect(pick(shop, 'Pembayaran', 'Status')).toEqual(['Masuk']);
    expect(toDoText(shop.state)).toContain('Uang Rp43.000 belum diputuskan');
  });
});

describe('an example row that she has made a product of her own', () => {
  it('stays, and that is said; what is left of the examples goes', () => {
    const shop = branch(demo);
    typeUnder(shop, 'Produk', 2, 'Produk', 'Lapis legit');
    typeUnder(shop, 'Produk', 2, 'Harga', '250.000');
    typeUnder(shop, 'Produk', 3, 'Varian', '');
    const { wrong, state } = remove(shop);
    expect([wrong, state.demo]).toEqual(['changed', 'none']);
    expect(shown(shop.state, 'Produk').map(({ Produk, Harga }) => [Produk, Harga])).toEqual([
      ['Lapis legit', 'Rp250.000'],
      ['Bolu pisang', 'Rp65.000'],
    ]);
    expect([pick(shop, 'Batch', 'Batch'), pick(shop, 'Pesanan', 'Nama')]).toEqual([[], []]);
    askGuide(shop, { ...BATCH, opens: '2026-08-01T09:00' });
    sweepTwice(shop);
    order(shop, { 'produk:CONTOH-NASTAR': '1' });
    expect(pick(shop, 'Pesanan', 'Total')).toEqual(['Rp250.000']);
  });

  it('holds nothing back with what is ordered of it in a batch of hers', () => {
    const shop = branch(demo);
    typeUnder(shop, 'Produk', 2, 'Produk', 'Lapis legit');
    typeUnder(shop, 'Batch', 2, 'Batch', 'Perdana');
    sweepTwice(shop);
    order(shop, { nama: 'Rina Penjual', 'produk:CONTOH-NASTAR': '1' });
    expect(remove(shop).wrong).toBe('changed');
    expect([
      pick(shop, 'Produk', 'Produk'),
      pick(shop, 'Batch', 'Batch'),
      pick(shop, 'Pesanan', 'Nama'),
    ]).toEqual([['Lapis legit'], ['Perdana'], ['Rina Penjual']]);
  });

  it('stays beside the example that she has copied it from, Kode and all', () => {
    const shop = branch(demo);
    shop.person((hands) =>
      hands.append('Produk', ['CONTOH-NASTAR', 'Lapis legit', '', '250.000', 'Open order']),
    );
    remove(shop);
    expect(pick(shop, 'Produk', 'Produk')).toEqual(['Lapis legit']);
  });

  it('is none while it bears the name of an example still, in either language: then it goes, whatever she has tried on it', () => {
    const shop = branch(demo);
    typeUnder(shop, 'Produk', 2, 'Harga', '90.000');
    typeUnder(shop, 'Produk', 3, 'Kuota', '2');
    askGuide(shop, { ...SHOP, language: 'en' });
    expect(remove(shop)).toMatchObject({
      wrong: null,
      state: { products: [], batches: [], demo: 'offered' },
    });
  });
});

describe('what a buyer has sent while no event told of it', () => {
  it('is taken in before the examples are taken away, and holds them', () => {
    const shop = branch(demo);
    shop.arm({ next: 'onFormSubmit', drop: true });
    order(shop, { nama: 'Rina Penjual', 'produk:CONTOH-NASTAR': '1' });
    expect(pick(shop, 'Pesanan', 'Nama')).not.toContain('Rina Penjual');
    expect(remove(shop).wrong).toBe('inUse');
    expect(shown(shop.state, 'Pesanan').at(-1)).toMatchObject({
      Nama: 'Rina Penjual',
      Status: 'Menunggu DP',
    });
    expect(shown(shop.state, 'Produk')).toHaveLength(3);
  });

  it('can’t be taken in where the form does not open: nothing is taken away, and it is told how to go on', () => {
    const shop = branch(demo);
    shop.state.forms = [];
    const { result } = shop.call('pageGuide', [{ ask: 'undemo' }]);
    expect(result).toMatchObject({ failure: 'failed', cause: expect.stringContaining('menu Siapkan') });
    expect([shown(shop.state, 'Produk').length, shown(shop.state, 'Pesanan').length]).toEqual([3, 4]);
    shop.menu('Siapkan', ['YES', 'OK']);
    expect(remove(shop).wrong).toBeNull();
  });
});

it('are taken out of a copy, too, whose form is another file’s: nobody looks into that one', () => {
  const shop = branch(demo);
  shop.arm({ next: 'onFormSubmit', drop: true });
  order(shop, { 'produk:CONTOH-NASTAR': '1' });
  const copy = branch(copiedFile(shop.state, { copiedProperties: 'travel' }));
  expect(remove(copy)).toMatchObject({ wrong: null, state: { copied: true, products: [], batches: [] } });
});
