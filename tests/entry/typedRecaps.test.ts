import { editCells } from '../../local/google/spreadsheet/sheetCells';
import { SheetWrites } from '../../local/google/spreadsheet/sheetWrites';
import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { noteUnder } from '../support/hands';
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

function at(shop: Workspace, header: string, tab = RECAP): number {
  let column = 0;
  shop.person((hands) => {
    column = hands.column(tab, header);
    return { events: [] };
  });
  return column;
}

/** The shelf had three jars, all sold; two of them have broken since. */
function shortShelf(): Workspace {
  const jam = { Kode: 'SELAI', Produk: 'Selai', Harga: '30.000', Mode: 'Ready stock', Aktif: 'TRUE' };
  const Stok = [{ Tanggal: '01/08/2026', Kode: 'SELAI', Jumlah: '3', Sebab: 'awal' }];
  const Produk = [...(TEN_CAKES.Produk ?? []), jam];
  const shop = branch(openShop({ ...TEN_CAKES, Produk, Stok, Batch: [] }));
  order(shop, { 'produk:SELAI': '3' });
  typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
  const broken = { Tanggal: '02/08/2026', Kode: 'SELAI', Jumlah: '-2', Sebab: 'pecah' };
  for (const [header, typed] of Object.entries(broken)) typeUnder(shop, 'Stok', 3, header, typed);
  sweepTwice(shop);
  return shop;
}

describe('Dibuat', () => {
  it('of what the shelf is short of is put back: that stands in Stok', () => {
    const shop = shortShelf();
    expect(shown(shop.state, RECAP)[0]).toMatchObject({ Batch: '', Kode: 'SELAI', 'Harus dibuat': '2' });
    type(shop, 2, '2');
    expect(shown(shop.state, RECAP)[0]?.Dibuat).toBe('0');
    const why = 'Baris ini untuk stok, bukan untuk batch: yang sudah dibuat dicatat di tab Stok';
    expect(noteUnder(shop.state, RECAP, 2, 'Dibuat')).toContain(why);
    expect(logged(shop)).toEqual([expect.stringContaining(why)]);
    const row = { Tanggal: '02/08/2026', Kode: 'SELAI', Jumlah: '2', Sebab: 'dibuat lagi' };
    for (const [header, typed] of Object.entries(row)) typeUnder(shop, 'Stok', 4, header, typed);
    sweepTwice(shop);
    expect(shown(shop.state, RECAP)[0]?.['Harus dibuat']).toBe('0');
  });

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
    typeUnder(shop, RECAP, 3, 'Milik saya', 'oven 2');
    const hers = () => shown(shop.state, RECAP).map((row) => `${row.Kode} ${row['Milik saya']}`);
    shop.person((hands) => hands.insertRow(RECAP, 2));
    type(shop, 4, '2');
    expect(made(shop)[0]).toBe('{"LAPIS":2}');
    shop.menu('Perbarui semua rekap', ['OK']);
    expect(made(shop)).toEqual(['{"LAPIS":2}', 'BOLU 0, LAPIS 2']);
    expect(at(shop, 'Milik saya')).toBe(3);
    expect(hers().slice(0, 2)).toEqual(['BOLU ', 'LAPIS oven 2']);
    loseEvent(shop);
    type(shop, 2, '1');
    shop.person((hands) => hands.deleteRow(RECAP, 3));
    sweepTwice(shop);
    expect(made(shop)).toEqual(['{"LAPIS":2,"BOLU":1}', 'BOLU 1, LAPIS 2']);
    expect(at(shop, 'Milik saya')).toBe(3);
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

  it('that was put back keeps its note in its line, wherever that goes', () => {
    const notes = (shop: Workspace): [line: string, note: string][] => {
      const column = at(shop, 'Dibuat') - 1;
      const sheet = shop.state.spreadsheet.sheets.find(({ name }) => name === RECAP);
      return shown(shop.state, RECAP).flatMap(({ Kode = '' }, index) => {
        const note = sheet?.cells[index + 1]?.[column]?.note ?? '';
        return note === '' ? [] : [[Kode, note.slice(0, 12)]];
      });
    };
    const cancelBolu = (shop: Workspace): void => {
      typeUnder(shop, 'Rincian', 2, 'Keadaan', 'Batal');
      sweepTwice(shop);
      expect(shown(shop.state, RECAP)[0]?.Kode).toBe('LAPIS');
    };
    const shop = open();
    type(shop, 3, 'lima');
    const [note] = notes(shop);
    expect(note?.[0]).toBe('LAPIS');
    cancelBolu(shop);
    expect(notes(shop)).toEqual([note]);
    // Beside a line that goes stands something of hers: no row goes with it, and the note would be another line's.
    const other = open();
    type(other, 3, 'lima');
    other.person((hands) => hands.paste(RECAP, 2, 20, [['oven 2']]));
    const sheet = sheetNamed(other.state.spreadsheet, RECAP);
    const area = { row: 2, column: at(other, 'Dibuat'), rows: 1, columns: 1 };
    if (sheet) editCells(sheet, area, (cell) => ({ ...cell, note: 'Catatan saya' }));
    cancelBolu(other);
    // What she has noted herself is not ours to take away, though it stands where she put it.
    expect(notes(other)).toEqual([['LAPIS', 'Catatan saya']]);
    expect(JSON.stringify(other.state.spreadsheet.sheets.find(({ name }) => name === RECAP))).toContain(
      'oven 2',
    );
  });

  it('is shown also where Google moves no rows: the tab is written anew', () => {
    const shop = open();
    type(shop, 3, '1');
    const refused = jest.spyOn(SheetWrites.prototype, 'deleteRows').mockImplementation(() => {
      throw new Error('You are trying to edit a protected cell or object.');
    });
    typeUnder(shop, 'Rincian', 2, 'Keadaan', 'Batal');
    sweepTwice(shop);
    expect(refused).toHaveBeenCalled();
    refused.mockRestore();
    expect(made(shop)).toEqual(['{"LAPIS":1}', 'LAPIS 1']);
    expect(shown(shop.state, 'Log').filter(({ Kejadian }) => Kejadian === 'Gagal')).toEqual([]);
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

/** The first of two orders is confirmed, and stands in Rekap Kirim. */
const toSend = (() => {
  const shop = open();
  order(shop, { nama: 'Budi Contoh', whatsapp: '081200000002', 'produk:LAPIS': '1' });
  for (const row of [2, 3]) typeUnder(shop, 'Pesanan', row, 'Status', 'Dikonfirmasi');
  sweepTwice(shop);
  return shop.state;
})();

const KIRIM = 'Rekap Kirim';

function parcels(shop: Workspace, tab: string): string[] {
  const rows = shown(shop.state, tab).filter((row) => row['No. Pesanan']?.startsWith('PO-'));
  return rows.map(({ Nama, Kurir, Resi, Dikemas }) => [Nama, Kurir, Resi, Dikemas].join(' '));
}

describe('Kurir, Resi and Dikemas', () => {
  it('that are typed into Rekap Kirim stand in Pesanan, text as it was typed', () => {
    const shop = branch(toSend);
    expect(parcels(shop, KIRIM)).toEqual(['Pembeli Uji   FALSE', 'Budi Contoh   FALSE']);
    typeUnder(shop, KIRIM, 2, 'Resi', '0012345');
    typeUnder(shop, KIRIM, 3, 'Kurir', '=J&T');
    typeUnder(shop, KIRIM, 3, 'Dikemas', 'TRUE');
    const expected = ['Pembeli Uji  0012345 FALSE', 'Budi Contoh =J&T  TRUE'];
    expect(parcels(shop, 'Pesanan')).toEqual(expected);
    sweepTwice(shop);
    expect([...parcels(shop, KIRIM)].sort()).toEqual([...expected].sort());
    expect(shown(shop.state, KIRIM).at(0)?.['Dikirim lewat']).toBe('');
  });

  it('of lines far below what stood there before keep their zeros, too', () => {
    const shop = branch(openShop(TEN_CAKES));
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    for (const nth of numbers) {
      order(shop, { nama: `Contoh ${nth}`, whatsapp: `08120000001${nth}`, 'produk:BOLU': '1' });
      if (nth === 1) typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikonfirmasi');
      if (nth === 1) sweepTwice(shop);
    }
    expect(parcels(shop, KIRIM)).toHaveLength(1);
    for (const nth of numbers.slice(1)) typeUnder(shop, 'Pesanan', nth + 1, 'Status', 'Dikonfirmasi');
    sweepTwice(shop);
    expect(parcels(shop, KIRIM)).toHaveLength(9);
    for (const nth of numbers) typeUnder(shop, KIRIM, nth + 1, 'Resi', `00201234567${nth}`);
    const kept = shown(shop.state, 'Pesanan').map(({ Resi = '' }) => Resi);
    expect([...kept].sort()).toEqual(numbers.map((nth) => `00201234567${nth}`));
  });

  it('that are typed into Pesanan show in Rekap Kirim, and a tick of Dikemas stays', () => {
    const shop = branch(toSend);
    typeUnder(shop, 'Pesanan', 2, 'Dikemas', 'TRUE');
    typeUnder(shop, 'Pesanan', 2, 'Resi', 'JP1');
    sweepTwice(shop);
    for (const tab of ['Pesanan', KIRIM]) expect(parcels(shop, tab)[0]).toBe('Pembeli Uji  JP1 TRUE');
  });

  it('that a hundred cells were pasted for are all taken in', () => {
    const shop = branch(toSend);
    const column = at(shop, 'Resi', KIRIM);
    shop.person((hands) => hands.paste(KIRIM, 2, column, [['JP1'], ['JP2']]));
    expect(parcels(shop, 'Pesanan')).toEqual(['Pembeli Uji  JP1 FALSE', 'Budi Contoh  JP2 FALSE']);
  });

  it('typed otherwise in both places: the recap counts, and Log tells both', () => {
    const shop = branch(toSend);
    typeUnder(shop, 'Pesanan', 2, 'Alamat', 'Jl. Baru 2');
    typeUnder(shop, 'Pesanan', 2, 'Resi', 'LAMA');
    typeUnder(shop, KIRIM, 2, 'Resi', 'BARU');
    expect(parcels(shop, 'Pesanan')[0]).toBe('Pembeli Uji  BARU FALSE');
    expect(logged(shop)).toEqual([expect.stringMatching(/^PO-\S+ \| LAMA \| BARU \| $/)]);
  });

  it('of lines that were sorted belong to the lines as they stand', () => {
    const shop = branch(toSend);
    shop.person((hands) => hands.sort(KIRIM, at(shop, 'Nama', KIRIM)));
    const row = shown(shop.state, KIRIM).findIndex(({ Nama }) => Nama === 'Budi Contoh') + 2;
    typeUnder(shop, KIRIM, row, 'Resi', 'JP2');
    expect(parcels(shop, 'Pesanan')).toEqual(['Pembeli Uji   FALSE', 'Budi Contoh  JP2 FALSE']);
  });

  it('Dikemas with a word that nobody can read is told in Perlu Tindakan', () => {
    const shop = branch(toSend);
    typeUnder(shop, 'Pesanan', 2, 'Dikemas', 'besok');
    sweepTwice(shop);
    expect(shown(shop.state, 'Perlu Tindakan').map(({ Keterangan }) => Keterangan)).toContain(
      'Tab Pesanan baris 2, Dikemas: “besok” tidak terbaca (ada kata yang tidak dikenal). Perbaiki isinya.',
    );
  });
});
