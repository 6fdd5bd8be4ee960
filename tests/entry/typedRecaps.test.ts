import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

/** Two products of which three and two units are ordered; the recaps are made. */
const state = (() => {
  const [bolu = {}] = TEN_CAKES.Produk ?? [];
  const shop = branch(
    openShop({ ...TEN_CAKES, Produk: [bolu, { ...bolu, Kode: 'LAPIS', Produk: 'Lapis' }] }),
  );
  order(shop, { 'produk:BOLU': '3', 'produk:LAPIS': '2' });
  sweepTwice(shop);
  return shop.state;
})();

const open = (): Workspace => branch(state);
const RECAP = 'Rekap Produksi';

/** What is kept of the batch, and what the recap shows: units by Kode. */
function made({ state: after }: Workspace): [kept: string, shown: string] {
  const kept = shown(after, 'Batch')[0]?.['Unit dibuat'] ?? '';
  const lines = shown(after, RECAP).filter(({ Kode }) => Kode);
  return [kept, lines.map(({ Kode, Dibuat }) => `${Kode} ${Dibuat}`).join(', ')];
}

function logged({ state: after }: Workspace): string[] {
  const rows = shown(after, 'Log').filter(({ Kejadian }) => Kejadian === 'Isian rekap');
  return rows.map(({ Objek, Lama, Baru, Sebab }) => [Objek, Lama, Baru, Sebab].join(' | '));
}

function type(shop: Workspace, row: number, typed: string): void {
  typeUnder(shop, RECAP, row, 'Dibuat', typed);
}

function loseEvent(shop: Workspace): void {
  shop.arm({ next: 'onRegisterEdit', drop: true });
}

function at(shop: Workspace, header: string): number {
  let column = 0;
  shop.person((hands) => {
    column = hands.column(RECAP, header);
    return { events: [] };
  });
  return column;
}

describe('Dibuat', () => {
  it('that is typed into the recap is kept in the batch, and shown from there', () => {
    const shop = open();
    type(shop, 2, '2');
    expect(made(shop)[0]).toBe('{"BOLU":2}');
    sweepTwice(shop);
    expect(made(shop)).toEqual(['{"BOLU":2}', 'BOLU 2, LAPIS 0']);
    expect(shown(shop.state, RECAP)[0]?.['Harus dibuat']).toBe('0');
    type(shop, 2, '');
    sweepTwice(shop);
    expect(made(shop)).toEqual(['{"BOLU":0}', 'BOLU 0, LAPIS 0']);
    expect(logged(shop)).toEqual([]);
  });

  it.each(['lima', '-1', '1,5'])('%s is put back with a note and a row of Log', (typed) => {
    const shop = open();
    type(shop, 3, '2');
    type(shop, 2, typed);
    expect(made(shop)).toEqual(['{"LAPIS":2}', 'BOLU 0, LAPIS 2']);
    const [row = ''] = logged(shop);
    expect(row).toContain(`| 0 | Tab Rekap Produksi baris 2, Dibuat: “`);
    expect(
      JSON.stringify(shop.state.spreadsheet.sheets.find(({ name }) => name === RECAP)?.cells[1]),
    ).toContain('dikembalikan');
    sweepTwice(shop);
    expect(logged(shop)).toHaveLength(1);
  });

  it('whose event is lost is found by the hourly look, and left alone by whoever publishes meanwhile', () => {
    const shop = open();
    loseEvent(shop);
    type(shop, 2, '3');
    shop.state.clock += 120_000;
    order(shop, { 'produk:BOLU': '1' });
    expect(made(shop)).toEqual(['', 'BOLU 3, LAPIS 0']);
    expect(shown(shop.state, 'Rekap Kuota')[0]?.['Menunggu DP']).toBe('6');
    sweepTwice(shop);
    expect(made(shop)).toEqual(['{"BOLU":3}', 'BOLU 3, LAPIS 0']);
    expect(shown(shop.state, RECAP)[0]?.['Belum dihitung']).toBe('4');
  });

  it('is taken in by Rekap produksi and by Perbarui semua rekap', () => {
    for (const item of ['Rekap produksi', 'Perbarui semua rekap']) {
      const shop = open();
      loseEvent(shop);
      type(shop, 2, '3');
      shop.menu(item, ['OK']);
      expect([item, ...made(shop)]).toEqual([item, '{"BOLU":3}', 'BOLU 3, LAPIS 0']);
    }
  });

  it('is not confused by rows and columns that she inserts, sorts, deletes and empties', () => {
    const shop = open();
    shop.person((hands) => hands.insertColumn(RECAP, 3, 'Milik saya'));
    shop.person((hands) => hands.insertRow(RECAP, 2));
    type(shop, 4, '2');
    expect(made(shop)[0]).toBe('{"LAPIS":2}');
    shop.menu('Perbarui semua rekap', ['OK']);
    expect(made(shop)).toEqual(['{"LAPIS":2}', 'BOLU 0, LAPIS 2']);
    loseEvent(shop);
    type(shop, 2, '1');
    shop.person((hands) => hands.deleteRow(RECAP, 3));
    sweepTwice(shop);
    expect(made(shop)).toEqual(['{"LAPIS":2,"BOLU":1}', 'BOLU 1, LAPIS 2']);
  });

  it('of a line that was copied counts once: the first that differs; the other is told', () => {
    const shop = open();
    const row = shop.state.spreadsheet.sheets.find(({ name }) => name === RECAP)?.cells[1] ?? [];
    const cells = row.map((cell) => cell?.v ?? '');
    const dibuat = at(shop, 'Dibuat');
    const copy = cells.map((cell, index) => (index === dibuat - 1 ? 7 : cell));
    loseEvent(shop);
    type(shop, 2, '2');
    shop.person((hands) => hands.paste(RECAP, 9, 1, [copy]));
    expect(made(shop)[0]).toBe('{"BOLU":2}');
    expect(logged(shop)).toEqual([
      'Agustus BOLU | 7 | 2 | Tab Rekap Produksi baris 9: Agustus BOLU sudah ada di baris 2, jadi baris ini tidak dihitung. Hapus barisnya.',
    ]);
    sweepTwice(shop);
    expect(made(shop)[0]).toBe('{"BOLU":2}');
    expect(logged(shop)).toHaveLength(1);
  });

  it('of a batch that is gone can’t be kept, and says so', () => {
    const shop = open();
    loseEvent(shop);
    typeUnder(shop, 'Batch', 2, 'Batch', 'September');
    type(shop, 2, '2');
    expect(logged(shop)).toEqual([
      expect.stringContaining('Agustus BOLU | 2 | 0 | Isian ini tidak bisa disimpan'),
    ]);
  });
});
