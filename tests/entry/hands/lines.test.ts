import { closeThreads } from '../../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../../local/sheetTable';
import type { Workspace } from '../../../local/workspace';
import { changeAnswer } from '../../bars/support/queueShop';
import { rowOf, toDoText } from '../../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../../support/shop';

afterAll(closeThreads);

const WISH = 'tulisan: selamat ulang tahun, Bu';
const ANSWER = '2 pcs ya kak';

const TABS = {
  ...TEN_CAKES,
  Produk: [...(TEN_CAKES.Produk ?? []), { Kode: 'NST', Produk: 'Nastar', Harga: '50.000', Aktif: 'TRUE' }],
};

function ordered(): Workspace {
  const shop = branch(openShop(TABS));
  order(shop, { 'produk:BOLU': ANSWER });
  order(shop, { 'produk:BOLU': '1', 'produk:NST': '1' });
  typeUnder(shop, 'Rincian', 2, 'Permintaan', WISH);
  return shop;
}

const base = ordered().state;

function words(shop: Workspace): (string | undefined)[][] {
  return shown(shop.state, 'Rincian').map((row) => [row.Kode, row.Permintaan, row['Jawaban asli']]);
}

const before = words(branch(base));

function noteAt(shop: Workspace, tab: string, row: number, header: string): string | undefined {
  const sheet = sheetNamed(shop.state.spreadsheet, tab);
  const column = sheet && columnUnder(sheetTable(sheet, shop.state.spreadsheet.locale), header);
  return sheet?.cells[row - 1]?.[(column ?? 1) - 1]?.note;
}

describe('the buyer’s own words', () => {
  it('stand there to begin with', () => {
    expect(before).toEqual([
      ['BOLU', WISH, ANSWER],
      ['BOLU', '', '1'],
      ['NST', '', '1'],
    ]);
  });

  it.each<[string, (shop: Workspace) => void]>([
    ['lost its number', (shop) => typeUnder(shop, 'Rincian', 2, 'No. Pesanan', '')],
    ['lost its Irisan', (shop) => typeUnder(shop, 'Rincian', 2, 'Irisan', '')],
    ['was deleted', (shop) => shop.person((hands) => hands.deleteRow('Rincian', 2))],
  ])('come back with a row that %s', (_what, harm) => {
    const shop = branch(base);
    harm(shop);
    sweepTwice(shop);
    expect(words(shop)).toContainEqual(['BOLU', WISH, ANSWER]);
  });

  it.each([
    ['Permintaan', ''],
    ['Jawaban asli', 'lupa'],
    ['Jawaban asli', ''],
  ])('%s with “%s” typed over them are put back, with a note', (header, typed) => {
    const shop = branch(base);
    typeUnder(shop, 'Rincian', 2, header, typed);
    sweepTwice(shop);
    expect(words(shop)).toEqual(before);
    expect(noteAt(shop, 'Rincian', 2, header)).toContain('kata-kata pembeli sendiri');
  });

  it('may be mended as a request, and the mended ones are kept', () => {
    const shop = branch(base);
    typeUnder(shop, 'Rincian', 2, 'Permintaan', 'tanpa tulisan');
    shop.person((hands) => hands.deleteRow('Rincian', 2));
    sweepTwice(shop);
    expect(words(shop)).toContainEqual(['BOLU', 'tanpa tulisan', ANSWER]);
  });

  it('are those of the latest answer, without a note', () => {
    const shop = branch(base);
    const [{ id } = { id: '' }] = shop.state.forms[0]?.responses ?? [];
    shop.advance(shop.state.clock + 60_000);
    changeAnswer(shop, id, { 'produk:BOLU': '3 pcs' });
    sweepTwice(shop);
    expect(words(shop)[0]?.[2]).toBe('3 pcs');
    expect(noteAt(shop, 'Rincian', 2, 'Jawaban asli')).toBeUndefined();
    shop.person((hands) => hands.deleteRow('Rincian', 2));
    sweepTwice(shop);
    expect(words(shop).map(([, , answer]) => answer)).toContain('3 pcs');
  });

  it('of an old record, which lacks them, are taken from the row and kept from then on', () => {
    const shop = branch(base);
    const sheet = sheetNamed(shop.state.spreadsheet, 'Pesanan');
    const column = (sheet?.cells[0] ?? []).findIndex((cell) => cell?.v === 'Tercatat');
    const cell = sheet?.cells[1]?.[column];
    const old = JSON.parse(String(cell?.v)) as { lines: { request?: string; rawAnswer?: string }[] };
    for (const line of old.lines) {
      delete line.request;
      delete line.rawAnswer;
    }
    if (cell) cell.v = JSON.stringify(old);
    order(shop, { 'produk:BOLU': '1' });
    shop.person((hands) => hands.deleteRow('Rincian', 2));
    sweepTwice(shop);
    expect(words(shop)).toContainEqual(['BOLU', WISH, ANSWER]);
  });

  it('longer than a cell holds beside the order keep nobody out, and stand in Rincian', () => {
    const shop = branch(base);
    const long = `${'satu loyang '.repeat(4000)}?`;
    order(shop, { 'produk:BOLU': long });
    sweepTwice(shop);
    expect(words(shop).at(-1)?.[2] === long).toBe(true);
    expect(shown(shop.state, 'Pesanan').at(-1)?.Status).toBe('Perlu dicek');
  });
});

describe('a row that she adds to Rincian', () => {
  const [number = ''] = shown(base, 'Pesanan').map((row) => row['No. Pesanan']);
  const [, , , , , , , , , , , , irisan] = rowOf(base, 'Rincian', 4);

  /** Row 4 is the second order's second slice: as a row of the first order it would be one that is not there. */
  const ofAnotherOrder = [number, ...rowOf(base, 'Rincian', 4).slice(1)];

  it.each<[string, (string | number | boolean)[]]>([
    ['with an order number and no Irisan', [number, 'NST', 'Nastar', '', 2]],
    ['without a number', ['', 'NST', 'Nastar', '', 2]],
    ['without a number, with a state', ['', 'NST', 'Nastar', '', 2, 50000, 0, 100000, 'Diterima']],
    ['with an Irisan that the order has not', ofAnotherOrder],
  ])('%s stays, counts nothing, and is told', (_what, cells) => {
    expect(irisan).toBe(2);
    const shop = branch(base);
    const units = shown(shop.state, 'Pesanan').map((row) => row.Jumlah);
    shop.person((hands) => hands.paste('Rincian', 5, 1, [cells]));
    order(shop, { 'produk:BOLU': '1' });
    sweepTwice(shop);
    expect(shown(shop.state, 'Rincian')[3]).toMatchObject({ Kode: 'NST' });
    expect(shown(shop.state, 'Rincian')).toHaveLength(5);
    expect(shown(shop.state, 'Pesanan').map((row) => row.Jumlah)).toEqual([...units, '1']);
    expect(toDoText(shop.state)).toContain('Tab Rincian baris 5 Anda ketik sendiri dan tidak dihitung');
  });

  it('as a copy of one that is there stays, is not counted, and is named', () => {
    const shop = branch(base);
    shop.person((hands) => hands.paste('Rincian', 5, 1, [rowOf(base, 'Rincian', 2)]));
    order(shop, { 'produk:BOLU': '1' });
    sweepTwice(shop);
    expect(shown(shop.state, 'Rincian')).toHaveLength(5);
    expect(toDoText(shop.state)).toContain(`Tab Rincian baris 5: ${number} BOLU sudah ada di baris 2`);
    expect(shown(shop.state, 'Pesanan').map((row) => row.Jumlah)).toEqual(['2', '2', '1']);
  });

  it('is told no more once it is deleted', () => {
    const shop = branch(base);
    shop.person((hands) => hands.paste('Rincian', 5, 1, [rowOf(base, 'Rincian', 2)]));
    shop.person((hands) => hands.deleteRow('Rincian', 5));
    sweepTwice(shop);
    expect(toDoText(shop.state)).not.toContain('Rincian');
  });
});
