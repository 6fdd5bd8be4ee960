import type { GivenTabs } from '../../local/givenTabs';
import type { State } from '../../local/google/state';
import { closeThreads } from '../../local/openWorkspace';
import { sheetNamed } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { callsToHit, DISTURBANCES } from '../bars/support/disturbances';
import { callsOf } from '../bars/support/faultScene';
import { Futures } from '../bars/support/futures';
import { ownCalls } from '../bars/support/ownCalls';
import { changeAnswer } from '../bars/support/queueShop';
import { seen } from '../support/seen';
import { branch, openShop, order, scheduledShop, shown, sweepTwice, typeUnder } from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;

/** Five bags of chips lie ready, and of the cakes none yet; no batch is planned. */
const SHELF: GivenTabs = {
  Pengaturan: [
    { Pengaturan: 'Nama toko', Nilai: 'Dapur Uji' },
    { Pengaturan: 'Zona waktu', Nilai: 'WIB' },
    { Pengaturan: 'DP', Nilai: '50%' },
  ],
  Produk: [
    { Kode: 'KRP', Produk: 'Keripik', Harga: '20.000', Mode: 'Ready stock', Aktif: 'TRUE' },
    { Kode: 'BOLU', Produk: 'Bolu pandan', Harga: '60.000', Mode: 'Open order', Aktif: 'TRUE' },
    { Kode: 'ABON', Produk: 'Abon', Harga: '45.000', Mode: 'Backorder', Aktif: 'TRUE' },
  ],
  Stok: [{ Tanggal: '01/08/2026', Kode: 'KRP', Jumlah: '5', Sebab: 'Produksi Juli' }],
};

function shelfShop(tabs: GivenTabs = SHELF): State {
  const shop = branch(scheduledShop(tabs));
  shop.advance(shop.state.clock + 15 * MINUTE);
  return shop.state;
}

const state = shelfShop();

function orders(shop: Workspace): string[] {
  return shown(shop.state, 'Pesanan').map(({ Batch, Pesanan, Status }) => `${Batch}|${Pesanan}|${Status}`);
}

function left(shop: Workspace): (string | undefined)[] {
  return shown(shop.state, 'Produk').map(({ Stok }) => Stok);
}

function formOf({ state: { forms } }: Workspace) {
  const [form] = forms;
  return { ...form, help: form?.items.map(({ title, help }) => `${title}: ${help}`).join('\n') };
}

function put(shop: Workspace, code: string, units: string): void {
  shop.person((hands) => hands.append('Stok', ['02/08/2026', code, units, 'restok']));
}

function problems(shop: Workspace): string {
  return shown(shop.state, 'Perlu Tindakan')
    .map(({ Keterangan }) => Keterangan)
    .join('\n');
}

describe('with no batch open', () => {
  const shop = branch(state);

  it('the form is open for what lies in stock, and says what is left', () => {
    const form = formOf(shop);
    expect([form.accepting, form.description]).toEqual([
      true,
      [
        'Ready stock: dikirim langsung. Produk lain dibuka lagi di batch berikutnya.',
        'DP: 50%',
        'Batas DP: 24 jam sesudah pesanan diterima',
        'Pesanan berlaku sesudah kami konfirmasi lewat WhatsApp.',
      ].join('\n'),
    ]);
    expect(form.help).toContain('Keripik: Rp20.000 · sisa 5');
    expect(form.help).toContain('Bolu pandan: Sedang tidak dijual');
    expect(form.help).toContain('Abon: HABIS: masuk daftar tunggu');
    expect(left(shop)).toEqual(['5', '', '0']);
  });

  it('a response is an order without batch, and Produk.Stok follows', () => {
    order(shop, { 'produk:KRP': '3' });
    order(shop, { 'produk:KRP': '3' });
    order(shop, { 'produk:KRP': '1', 'produk:BOLU': '1' });
    order(shop, { 'produk:KRP': '2' });
    expect(orders(shop)).toEqual([
      '|3 × Keripik|Menunggu DP',
      '|3 × Keripik|Daftar tunggu',
      '|1 × Keripik, 1 × Bolu pandan|Ditolak',
      '|2 × Keripik|Menunggu DP',
    ]);
    expect(left(shop)).toEqual(['0', '', '0']);
    expect(shown(shop.state, 'Pesanan')[1]?.Alasan).toBe('Tidak cukup: Stok KRP, sisa 2 dari 5.');
  });

  it('recaps say what waits, and that what lies in stock is not made', () => {
    sweepTwice(shop);
    expect(
      shown(shop.state, 'Perlu Tindakan').filter(({ Tindakan }) => Tindakan === 'Daftar tunggu'),
    ).toEqual([expect.objectContaining({ Objek: 'Stok', Keterangan: '1 pesanan menunggu (3 unit).' })]);
    expect(shown(shop.state, 'Rekap Produksi')[0]).toMatchObject({
      Kode: 'KRP',
      'Belum dihitung': '5',
      'Harus dibuat': '0',
    });
    expect(shown(shop.state, 'Rekap Kuota')[0]).toMatchObject({ Kuota: 'Stok KRP' });
  });

  it('the form closes for ready stock that is gone, and stays open where one may wait for it', () => {
    expect(formOf(shop).accepting).toBe(true);
    typeUnder(shop, 'Produk', 4, 'Aktif', 'FALSE');
    sweepTwice(shop);
    expect(formOf(shop).accepting).toBe(false);
    put(shop, 'KRP', '4');
    expect(formOf(shop).accepting).toBe(true);
  });
});

it('what is added to an order without batch, and must be made, is said to wait in vain, and to no buyer as waiting', () => {
  const shop = branch(state);
  const id = order(shop, { 'produk:KRP': '2' });
  sweepTwice(shop);
  changeAnswer(shop, id, { 'produk:KRP': '2', 'produk:BOLU': '1' });
  sweepTwice(shop);
  expect(problems(shop)).toContain('1 pesanan menunggu (1 unit), dan tidak ditawari lagi.');
  const cells = sheetNamed(shop.state.spreadsheet, 'Pesanan')?.cells[1] ?? [];
  const message = decodeURIComponent(cells.find((cell) => cell?.link)?.link ?? '');
  expect(message).toContain('2 × Keripik');
  expect(message).not.toContain('Bolu pandan');
});

describe('a row that the seller adds to Stok', () => {
  it('promotes the queue at once, in its order', () => {
    const shop = branch(state);
    for (const units of ['4', '3', '2']) order(shop, { 'produk:ABON': units });
    put(shop, 'ABON', '6');
    expect(orders(shop).map((each) => each.split('|')[2])).toEqual(['Ditawari', 'Daftar tunggu', 'Ditawari']);
    expect(shown(shop.state, 'Pesanan')[1]?.Dilewati).toBe('1');
    expect(left(shop)).toEqual(['5', '', '0']);
  });

  it('whose Jumlah nobody can read stops that Kode alone, and is named until it is mended', () => {
    const shop = branch(state);
    put(shop, 'KRP', 'banyak');
    sweepTwice(shop);
    expect(problems(shop)).toContain('Tab Stok baris 3, Jumlah: “banyak” tidak terbaca (bukan angka).');
    expect(left(shop)).toEqual(['', '', '0']);
    order(shop, { 'produk:KRP': '1' });
    expect(orders(shop)).toEqual(['|1 × Keripik|Perlu dicek']);
    typeUnder(shop, 'Stok', 3, 'Jumlah', '-2');
    expect(left(shop)).toEqual(['3', '', '0']);
    sweepTwice(shop);
    expect(problems(shop)).not.toContain('banyak” tidak terbaca (bukan angka). Perbaiki isinya.\nTab');
  });

  it('of no product, of one made for a batch, or without Kode is named', () => {
    const shop = branch(state);
    put(shop, 'KRPP', '3');
    put(shop, 'BOLU', '3');
    put(shop, '', '3');
    sweepTwice(shop);
    expect(problems(shop)).toContain('Tab Stok menyebut Kode KRPP, yang tidak ada di tab Produk.');
    expect(problems(shop)).toContain('Stok BOLU tidak dipakai');
    expect(problems(shop)).toContain('Tab Stok baris 5: Kode belum diisi');
  });

  it('"Terjual" counts like any other', () => {
    const shop = branch(state);
    shop.person((hands) => hands.append('Stok', ['02/08/2026', 'KRP', '-5', 'Terjual']));
    order(shop, { 'produk:KRP': '1' });
    expect([orders(shop), left(shop)]).toEqual([['|1 × Keripik|Daftar tunggu'], ['0', '', '0']]);
  });
});

describe('who waits for a restock in a batch that is closed', () => {
  const batch = { Batch: 'Agustus', Buka: '01/08/2026 09.00', Tutup: '05/08/2026 20.00', 'Kuota unit': '2' };
  const shop = branch(openShop({ ...SHELF, Batch: [batch], Stok: [] }));
  order(shop, { 'produk:ABON': '1' });
  order(shop, { 'produk:BOLU': '2', whatsapp: '081200000002' });
  sweepTwice(shop);

  it('waits in that batch, which is full', () => {
    expect(shown(shop.state, 'Batch')[0]).toMatchObject({ Status: 'Tutup', 'Ditutup karena': 'Kuota' });
    expect(orders(shop)).toEqual(['Agustus|1 × Abon|Daftar tunggu', 'Agustus|2 × Bolu pandan|Menunggu DP']);
  });

  it('is offered it before whoever orders next, as an order without batch', () => {
    put(shop, 'ABON', '1');
    order(shop, { 'produk:ABON': '1', whatsapp: '081200000003' });
    expect(orders(shop)).toEqual([
      '|1 × Abon|Ditawari',
      'Agustus|2 × Bolu pandan|Menunggu DP',
      '|1 × Abon|Daftar tunggu',
    ]);
    const told = shown(shop.state, 'Log').map((row) => [row.Kejadian, row.Lama, row.Baru]);
    expect(told).toContainEqual(['Pindah batch', 'Agustus', '']);
    sweepTwice(shop);
    expect(shown(shop.state, 'Rekap Kuota').filter(({ Lebih }) => Lebih !== '' && Lebih !== '0')).toEqual([]);
    expect(problems(shop)).not.toContain('tidak ditawari lagi');
  });
});

describe('Produk.Stok', () => {
  it('is put back when something is typed over it', () => {
    const shop = branch(state);
    for (const row of [2, 3, 4]) typeUnder(shop, 'Produk', row, 'Stok', row === 3 ? 'banyak' : '99');
    expect(left(shop)).toEqual(['5', '', '0']);
  });

  it('costs a sale one round trip more than where all is made, for tab Stok', () => {
    const shop = branch(state);
    order(shop, { 'produk:KRP': '1' });
    order(shop, { 'produk:KRP': '1' });
    const [, second] = shop.state.executions.filter(({ entry }) => entry === 'onFormSubmit');
    const trips = Object.values(second?.roundTrips ?? {}).reduce((sum, count) => sum + count, 0);
    expect(trips).toBeLessThanOrEqual(13);
    expect(left(shop)).toEqual(['3', '', '0']);
  });
});

describe('tab Stok', () => {
  it('is read only where something is sold from it, and missed there', () => {
    const made = { ...SHELF, Produk: (SHELF.Produk ?? []).slice(1, 2), Stok: [] };
    const shop = branch(shelfShop(made));
    shop.person((hands) => hands.deleteTab('Stok'));
    typeUnder(shop, 'Produk', 2, 'Harga', '61.000');
    sweepTwice(shop);
    expect(problems(shop)).not.toContain('Stok');
    typeUnder(shop, 'Produk', 2, 'Mode', 'Ready stock');
    sweepTwice(shop);
    expect(problems(shop)).toContain('Tab Stok tidak ditemukan.');
    expect(shop.menu('Periksa', ['OK']).error).toBeUndefined();
    expect(shown(shop.state, 'Produk')[0]?.Stok).toBe('0');
  });
});

/** The moment at which an offer is made, and what follows from it, Batas DP in the record, too: of a run that died the sweep makes it. */
const OFFER = /02\/08\/2026 08\.\d\d|"promotedAt":\d+,"until":\d+|(?<="own":"(?:\d+ ){3})\d+/g;

/** What people see, but for the rows of Log: a run that died may not have come to write its own. */
function outcome(state: State): object {
  const { tabs, forms } = seen(state) as { tabs: Record<string, string[]>; forms: unknown };
  const { Log, ...shownTabs } = tabs;
  const texts = Object.entries(shownTabs).map(([tab, rows]) => [
    tab,
    rows.map((row) => row.replace(OFFER, '(offered)')),
  ]);
  return { tabs: Object.fromEntries(texts), forms };
}

describe('the run that a restock sets off', () => {
  const waiting = branch(state);
  for (const units of ['4', '3', '2']) order(waiting, { 'produk:ABON': units, 'produk:KRP': '1' });
  waiting.state.clock += 2 * MINUTE;

  const futures = new Futures();
  const each = DISTURBANCES.map((each, phase) => [each.how, each, phase] as const);

  it.each(each)('ends the same when it is %s at any of its calls', (_how, { assume, fault }, phase) => {
    const clean = branch(waiting.state, 1, assume);
    const [played, own] = ownCalls(() => {
      put(clean, 'ABON', '6');
      return { record: clean.state.executions.findLast(({ entry }) => entry === 'onRegisterEdit') };
    });
    const calls = callsOf(played);
    sweepTwice(clean);
    expect(calls).toBeGreaterThan(30);
    expect(orders(clean).map((each) => each.split('|')[2])).toEqual([
      'Ditawari',
      'Daftar tunggu',
      'Ditawari',
    ]);
    for (const call of callsToHit(calls, phase, own)) {
      const disturbed = branch(waiting.state, 1, assume);
      disturbed.arm({ next: 'onRegisterEdit', ...fault(call) });
      put(disturbed, 'ABON', '6');
      const end = futures.after(disturbed, sweepTwice);
      expect({ call, ...outcome(end) }).toEqual({ call, ...outcome(clean.state) });
    }
  });
});

describe('Produk.Stok that she types into', () => {
  const noteOf = (shop: Workspace, row: number): string | undefined => {
    const sheet = sheetNamed(shop.state.spreadsheet, 'Produk');
    const column = sheet?.cells[0]?.findIndex((cell) => cell?.v === 'Stok') ?? -1;
    return sheet?.cells[row - 1]?.[column]?.note;
  };

  it.each([
    ['KRP', 2, '9', '5'],
    ['KRP', 2, '', '5'],
    ['KRP', 2, 'banyak', '5'],
    ['BOLU', 3, '7', ''],
    ['ABON', 4, '3', '0'],
  ])('of %s is put back, and says where to type', (_code, row, typed, becomes) => {
    const shop = branch(state);
    typeUnder(shop, 'Produk', row, 'Stok', typed);
    sweepTwice(shop);
    expect(left(shop)[row - 2]).toBe(becomes);
    expect(noteOf(shop, row)).toContain('Stok dihitung sendiri dari tab Stok');
  });

  it('has no note where orders or the tab Stok have changed it', () => {
    const shop = branch(state);
    order(shop, { 'produk:KRP': '2' });
    put(shop, 'ABON', '4');
    sweepTwice(shop);
    expect(left(shop)).toEqual(['3', '', '4']);
    expect([2, 3, 4].map((row) => noteOf(shop, row))).toEqual([undefined, undefined, undefined]);
  });
});

describe('rows of Stok while no product is sold from stock', () => {
  const madeOnly = { ...SHELF, Produk: (SHELF.Produk ?? []).map((row) => ({ ...row, Mode: 'Open order' })) };

  it('are named by the hourly look, and no more once they are gone', () => {
    const shop = branch(shelfShop(madeOnly));
    shop.advance(shop.state.clock + 70 * MINUTE);
    expect(problems(shop)).toContain('Stok KRP tidak dipakai');
    shop.person((hands) => hands.deleteRow('Stok', 2));
    shop.advance(shop.state.clock + 70 * MINUTE);
    expect(problems(shop)).not.toContain('Stok KRP');
  });

  it('are no matter of a stock mode that is chosen then', () => {
    const shop = branch(shelfShop(madeOnly));
    shop.advance(shop.state.clock + 70 * MINUTE);
    typeUnder(shop, 'Produk', 2, 'Mode', 'Ready stock');
    sweepTwice(shop);
    expect(problems(shop)).not.toContain('Stok KRP');
    expect(left(shop)[0]).toBe('5');
  });
});
