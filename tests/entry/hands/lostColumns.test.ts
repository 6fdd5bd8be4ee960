import type { State } from '../../../local/google/state';
import { closeThreads } from '../../../local/openWorkspace';
import type { Workspace } from '../../../local/workspace';
import { lineTab } from '../../../src/sheets/tabs/lineTab';
import { orderTab } from '../../../src/sheets/tabs/orderTab';
import { periksa, toDoText } from '../../support/hands';
import { sheetOf } from '../../support/olderFile';
import {
  branch,
  OPENING,
  openShop,
  order,
  shown,
  sweepAt,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../../support/shop';
import { thinned } from '../../support/thinned';

afterAll(closeThreads);

const MINUTE = 60_000;

type Row = Record<string, string>;

/** 1-based. */
function columnOf(state: State, tab: string, title: string): number {
  const sheet = state.spreadsheet.sheets.find(({ name }) => name === tab);
  return (sheet?.cells[0]?.findIndex((cell) => cell?.v === title) ?? -1) + 1;
}

function drop(shop: Workspace, tab: string, title: string): void {
  shop.person((hands) => hands.deleteColumn(tab, columnOf(shop.state, tab, title)));
}

function retitle(shop: Workspace, tab: string, from: string, to: string): void {
  shop.person((hands) => hands.renameHeader(tab, columnOf(shop.state, tab, from), to));
}

/** Rows of both tabs of the register, by title: where a column stands is no matter. */
function register(state: State): Row[][] {
  return ['Pesanan', 'Rincian'].map((tab) => shown(state, tab));
}

/** A shop in the middle of its batch: one order is paid, one made and partly sent back, one cancelled, one waits. */
function busyShop(): State {
  const shop = branch(openShop(TEN_CAKES));
  const buyer = (n: number): Row => ({
    nama: `Pembeli ${n}`,
    whatsapp: `08120000000${n}`,
    alamat: `Jl. Melati ${n}, Bandung`,
    catatan: `tanpa gula ${n}`,
  });
  order(shop, { ...buyer(1), 'produk:BOLU': '2' });
  order(shop, { ...buyer(2), 'produk:BOLU': '3' });
  order(shop, { ...buyer(3), 'produk:BOLU': '4' });
  order(shop, { ...buyer(4), 'produk:BOLU': '5' });
  typeUnder(shop, 'Pesanan', 2, 'Ongkir', '15000');
  typeUnder(shop, 'Pesanan', 2, 'Diskon', '5000');
  typeUnder(shop, 'Pesanan', 2, 'Catat lunas', 'TRUE');
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Diproduksi');
  typeUnder(shop, 'Pesanan', 2, 'Status', 'Dikirim');
  typeUnder(shop, 'Rincian', 2, 'Retur', '1');
  typeUnder(shop, 'Rincian', 2, 'Alasan retur', 'Cacat');
  typeUnder(shop, 'Rincian', 2, 'Hasil retur', 'Ganti');
  typeUnder(shop, 'Pesanan', 4, 'Status', 'Batal');
  typeUnder(shop, 'Pesanan', 3, 'Status', 'Dikonfirmasi');
  typeUnder(shop, 'Pesanan', 3, 'Kurir', 'JNE');
  typeUnder(shop, 'Pesanan', 3, 'Resi', 'JNE-0042');
  typeUnder(shop, 'Pesanan', 3, 'Dikemas', 'TRUE');
  sweepTwice(shop);
  return shop.state;
}

const base = busyShop();
const whole = register(base);

/** What else a record says than the cells is lost with it: when a parcel left, how long an offer stands. */
const UNSEEN = ['Tercatat'];

const COLUMNS = [
  ...Object.values(orderTab.fields).map(({ header }) => ['Pesanan', header.id] as const),
  ...Object.values(lineTab.fields).map(({ header }) => ['Rincian', header.id] as const),
];

describe('a column of the register that she deletes', () => {
  it('has something to lose: nearly every column is filled', () => {
    const [orders = [], lines = []] = whole;
    expect(orders.map((row) => row.Status)).toEqual(['Dikirim', 'Dikonfirmasi', 'Batal', 'Ditawari']);
    expect(orders[0]).toMatchObject({ Diskon: 'Rp5.000', Ongkir: 'Rp15.000', Sisa: 'Rp0' });
    expect(orders[1]).toMatchObject({ Kurir: 'JNE', Resi: 'JNE-0042', Dikemas: 'TRUE' });
    expect(lines[0]).toMatchObject({ Retur: '1', 'Hasil retur': 'Ganti' });
  });

  it.each(COLUMNS.filter((_, index) => index % thinned(1) === 0))(
    '%s %s: told with what helps, put back with what stood there, and all is well',
    (tab, title) => {
      const shop = branch(base);
      drop(shop, tab, title);
      const told = toDoText(shop.state);
      expect(told).toContain(`Kolom ${title} di tab ${tab} tidak ditemukan`);
      expect(told).toContain('pilih menu Periksa');
      expect(told).not.toContain('Tulis lagi judul');
      const said = periksa(shop);
      expect(said).toContain(`kolom ${title} dibuat lagi`);
      expect(periksa(shop)).toContain('Semua beres.');
      sweepTwice(shop);
      const spared = UNSEEN.includes(title) ? [title] : [];
      const compared = (tabs: Row[][]): Row[][] =>
        tabs.map((rows) =>
          rows.map((row) => ({ ...row, ...Object.fromEntries(spared.map((key) => [key, ''])) })),
        );
      expect(compared(register(shop.state))).toEqual(compared(whole));
      order(shop, { 'produk:BOLU': '1' });
      expect(shown(shop.state, 'Pesanan')).toHaveLength(5);
    },
  );

  it('several at once, in both tabs, with orders that came meanwhile', () => {
    const shop = branch(base);
    for (const title of ['No. Pesanan', 'Alamat', 'Diskon', 'Status', 'ID Respons'])
      drop(shop, 'Pesanan', title);
    for (const title of ['No. Pesanan', 'Retur', 'Keadaan', 'Irisan']) drop(shop, 'Rincian', title);
    order(shop, { nama: 'Pembeli 5', alamat: 'Jl. Mawar 5, Bandung', 'produk:BOLU': '1' });
    periksa(shop);
    expect(periksa(shop)).toContain('Semua beres.');
    const [orders = [], lines = []] = register(shop.state);
    expect([orders.slice(0, 4), lines.slice(0, 4)]).toEqual(whole);
    expect(orders[4]).toMatchObject({ Nama: 'Pembeli 5', Alamat: 'Jl. Mawar 5, Bandung' });
  });

  it('all that her sums and deadlines follow from at once; only what no record tells is hers to fill in', () => {
    const shop = branch(base);
    typeUnder(shop, 'Pesanan', 3, 'DP', '70000');
    sweepTwice(shop);
    const before = register(shop.state);
    for (const title of ['Diskon', 'Ongkir', 'Total', 'DP', 'Batas DP', 'Prioritas'])
      drop(shop, 'Pesanan', title);
    periksa(shop);
    sweepTwice(shop);
    expect(register(shop.state)).toEqual(before);
    const told = toDoText(shop.state);
    for (const title of ['Diskon', 'Ongkir', 'Total', 'DP', 'Batas DP'])
      expect(told).not.toContain(`Kolom ${title} di tab Pesanan`);
    expect(told).toContain('Kolom Prioritas di tab Pesanan dibuat lagi di ujung kanan, tetapi tidak semua');
  });

  it('a deadline of before records held it comes back blank, and that is told', () => {
    const shop = branch(base);
    const cells = sheetOf(shop.state, orderTab.name).cells;
    const at = columnOf(shop.state, 'Pesanan', 'Tercatat') - 1;
    const record = cells[1]?.[at];
    if (!record) throw new Error('The first order has no record.');
    record.v = String(record.v).replace(/("own":"\d+ \d+ \d+) \d+"/, '$1"');
    drop(shop, 'Pesanan', 'Batas DP');
    periksa(shop);
    const dues = shown(shop.state, 'Pesanan').map((row) => row['Batas DP']);
    expect(dues).toEqual(['', ...(whole[0] ?? []).slice(1).map((row) => row['Batas DP'])]);
    expect(toDoText(shop.state)).toContain('dibuat lagi di ujung kanan, tetapi tidak semua');
  });

  it('Siapkan puts it back as well', () => {
    const shop = branch(base);
    drop(shop, 'Pesanan', 'Alamat');
    drop(shop, 'Rincian', 'Retur');
    expect(shop.menu('Siapkan', ['OK']).error).toBeUndefined();
    sweepTwice(shop);
    expect(register(shop.state)).toEqual(whole);
  });

  it('on a phone, where no menu is, a later sweep puts it back by itself and says so', () => {
    const shop = branch(base);
    drop(shop, 'Pesanan', 'Alamat');
    drop(shop, 'Rincian', 'Jumlah');
    sweepTwice(shop);
    expect(register(shop.state)).toEqual(whole);
    expect(toDoText(shop.state)).not.toContain('tidak ditemukan');
    expect(toDoText(shop.state)).toContain('Kolom Alamat di tab Pesanan dibuat lagi');
    expect(periksa(shop)).toContain('Semua beres.');
  });

  it('the record and another column at once: nothing tells what stood there, so nothing is made empty', () => {
    const shop = branch(base);
    drop(shop, 'Pesanan', 'Tercatat');
    drop(shop, 'Pesanan', 'ID Respons');
    const before = register(shop.state);
    const said = periksa(shop);
    expect(said).toContain('Kolom ID Respons di tab Pesanan tidak ditemukan');
    expect(said).toContain('Histori versi');
    sweepTwice(shop);
    expect(register(shop.state)).toEqual(before);
  });
});

describe('what only the form still has', () => {
  it('is never written over what she typed meanwhile, and orders without response are told', () => {
    const shop = branch(base);
    const sheet = sheetOf(shop.state, orderTab.name);
    const next = sheet.cells.findLastIndex((row) => row.some((cell) => cell?.v)) + 2;
    shop.person((hands) => hands.edit('Pesanan', next, columnOf(shop.state, 'Pesanan', 'Nama'), 'Ibu Sari'));
    typeUnder(shop, 'Pesanan', next, 'Alamat', 'Jl. Anggrek 9, Cimahi');
    typeUnder(shop, 'Pesanan', next, 'Pesanan', '1 Bolu pandan');
    typeUnder(shop, 'Pesanan', next, 'WhatsApp', '081377777777');
    sweepTwice(shop);
    const typed = shown(shop.state, 'Pesanan')[4]?.['No. Pesanan'] ?? '';
    expect(typed).not.toBe('');
    drop(shop, 'Pesanan', 'Alamat');
    periksa(shop);
    expect(shown(shop.state, 'Pesanan').map((row) => row.Alamat)).toEqual([
      'Jl. Melati 1, Bandung',
      'Jl. Melati 2, Bandung',
      'Jl. Melati 3, Bandung',
      'Jl. Melati 4, Bandung',
      '',
    ]);
    expect(toDoText(shop.state)).toContain(`tidak diketahui lagi untuk ${typed}`);
    typeUnder(shop, 'Pesanan', 6, 'Alamat', 'Jl. Anggrek 9, Cimahi');
    typeUnder(shop, 'Pesanan', 2, 'Alamat', '');
    sweepTwice(shop);
    expect(periksa(shop)).toContain('Semua beres.');
    expect(toDoText(shop.state)).not.toContain('tidak diketahui lagi');
  });

  it('leaves no address in Log', () => {
    const shop = branch(base);
    drop(shop, 'Pesanan', 'Alamat');
    periksa(shop);
    sweepTwice(shop);
    expect(JSON.stringify(shown(shop.state, 'Log'))).not.toContain('Melati');
  });
});

describe('titles that stand above the wrong columns', () => {
  it('a title typed above the neighbour of the column that was deleted', () => {
    const shop = branch(base);
    drop(shop, 'Pesanan', 'Alamat');
    retitle(shop, 'Pesanan', 'Pengiriman', 'Alamat');
    order(shop, { 'produk:BOLU': '1' });
    expect(periksa(shop)).toContain('Pengiriman');
    expect(periksa(shop)).toContain('Semua beres.');
    expect(register(shop.state).map((rows) => rows.slice(0, 4))).toEqual(whole);
  });

  it('then the neighbour’s above a new column', () => {
    const shop = branch(base);
    drop(shop, 'Pesanan', 'Alamat');
    const at = columnOf(shop.state, 'Pesanan', 'Catatan');
    retitle(shop, 'Pesanan', 'Catatan', 'Alamat');
    shop.person((hands) => hands.insertColumn('Pesanan', at + 1, 'Catatan'));
    order(shop, { 'produk:BOLU': '1' });
    sweepAt(shop, shop.state.clock + MINUTE);
    expect(toDoText(shop.state)).toContain('judul Alamat ada di kolom');
    periksa(shop);
    expect(periksa(shop)).toContain('Semua beres.');
    expect(
      register(shop.state)[0]
        ?.slice(0, 4)
        .map(({ Alamat, Catatan }) => [Alamat, Catatan]),
    ).toEqual(whole[0]?.map(({ Alamat, Catatan }) => [Alamat, Catatan]));
  });

  it.each([
    ['Pesanan', 'Nama', 'Batch'],
    ['Pesanan', 'Alamat', 'Catatan'],
    ['Pesanan', 'Nama', 'Total'],
    ['Pesanan', 'No. Pesanan', 'ID Respons'],
  ])(
    'two of %s swapped by hand, %s and %s: nothing is written until they are put back',
    (tab, one, other) => {
      const shop = branch(base);
      const [a, b] = [columnOf(shop.state, tab, one), columnOf(shop.state, tab, other)];
      shop.person((hands) => hands.renameHeader(tab, a, other));
      shop.person((hands) => hands.renameHeader(tab, b, one));
      sweepAt(shop, shop.state.clock + MINUTE);
      expect(toDoText(shop.state)).toContain('ada di kolom');
      const said = periksa(shop);
      expect(said).toContain(`judul ${one}`);
      expect(periksa(shop)).toContain('Semua beres.');
      expect(register(shop.state)).toEqual(whole);
    },
  );

  /** Cuts a column with its title, and pastes it where another stood, and that one where the first did; marks stay. */
  function exchange(shop: Workspace, tab: string, one: string, other: string): void {
    const [a, b] = [columnOf(shop.state, tab, one), columnOf(shop.state, tab, other)];
    const sheet = shop.state.spreadsheet.sheets.find(({ name }) => name === tab);
    const cells = (sheet?.cells ?? []).map((row) => [row?.[a - 1]?.v ?? '', row?.[b - 1]?.v ?? '']);
    for (const [row, [first = '', second = '']] of cells.entries()) {
      shop.person((hands) => hands.edit(tab, row + 1, a, String(second)));
      shop.person((hands) => hands.edit(tab, row + 1, b, String(first)));
    }
  }

  it('a price and a quota that have changed places are left to her: two titles retyped, or two columns moved whole?', () => {
    const shop = branch(base);
    for (const [header, typed] of Object.entries({ Harga: '60000', Kuota: '150' }))
      typeUnder(shop, 'Produk', 2, header, typed);
    exchange(shop, 'Produk', 'Harga', 'Kuota');
    const moved = columnOf(shop.state, 'Produk', 'Harga');
    sweepTwice(shop);
    sweepTwice(shop);
    expect(toDoText(shop.state)).toContain('Bila kolomnya Anda pindahkan beserta isinya, pilih menu Periksa');
    expect(columnOf(shop.state, 'Produk', 'Harga')).toBe(moved);
    periksa(shop);
    expect(periksa(shop)).toContain('Semua beres.');
    order(shop, { 'produk:BOLU': '1' });
    expect(shown(shop.state, 'Pesanan').at(-1)).toMatchObject({ Total: 'Rp60.000' });
  });

  it('units and prices that have changed places in Rincian count for nobody until she has put them back', () => {
    const shop = branch(base);
    exchange(shop, 'Rincian', 'Jumlah', 'Harga');
    sweepTwice(shop);
    periksa(shop);
    expect(periksa(shop)).toContain('pindahkan kembali');
    expect(shown(shop.state, 'Pesanan')).toEqual(whole[0]);
    exchange(shop, 'Rincian', 'Jumlah', 'Harga');
    periksa(shop);
    expect(periksa(shop)).toContain('Semua beres.');
    expect(register(shop.state)).toEqual(whole);
  });

  it('a cell that she empties after its column was filled again stays empty', () => {
    const shop = branch(base);
    drop(shop, 'Pesanan', 'Catatan');
    sweepTwice(shop);
    sweepTwice(shop);
    expect(register(shop.state)).toEqual(whole);
    typeUnder(shop, 'Pesanan', 2, 'Catatan', '');
    for (let hours = 0; hours < 3; hours += 1) sweepAt(shop, shop.state.clock + 65 * MINUTE);
    expect(shown(shop.state, 'Pesanan')[0]?.Catatan).toBe('');
  });

  it('swapped on a phone: the sweep puts them back', () => {
    const shop = branch(base);
    const [a, b] = [columnOf(shop.state, 'Pesanan', 'Nama'), columnOf(shop.state, 'Pesanan', 'Alamat')];
    shop.person((hands) => hands.renameHeader('Pesanan', a, 'Alamat'));
    shop.person((hands) => hands.renameHeader('Pesanan', b, 'Nama'));
    sweepTwice(shop);
    expect(register(shop.state)).toEqual(whole);
    expect(toDoText(shop.state)).not.toContain('ada di kolom');
  });

  it.each<[string, (shop: Workspace) => void]>([
    ['emptied', (shop) => retitle(shop, 'Pesanan', 'Alamat', '')],
    ['typed twice', (shop) => retitle(shop, 'Pesanan', 'Catatan', 'Alamat')],
    [
      'of a column that was dragged elsewhere',
      (shop) => {
        shop.person((hands) => hands.moveColumn('Pesanan', columnOf(shop.state, 'Pesanan', 'Alamat'), 2));
      },
    ],
  ])('one that is %s', (_how, act) => {
    const shop = branch(base);
    act(shop);
    order(shop, { 'produk:BOLU': '1' });
    periksa(shop);
    expect(periksa(shop)).toContain('Semua beres.');
    expect(register(shop.state).map((rows) => rows.slice(0, 4))).toEqual(whole);
  });
});

it('the clock stands in August', () => expect(base.clock).toBeGreaterThan(OPENING));
