import { closeThreads } from '../../../local/openWorkspace';
import type { Workspace } from '../../../local/workspace';
import { changeConfirmation, confirm, confirmationForm, withConfirmation } from '../../support/confirm';
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

afterAll(closeThreads);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Two orders: DP Rp60.000 of Rp120.000, and DP Rp90.000 of Rp180.000. */
const state = (() => {
  const shop = branch(openShop(withConfirmation(TEN_CAKES)));
  order(shop, { nama: 'Ani Contoh', 'produk:BOLU': '2' });
  order(shop, { nama: 'Budi Contoh', whatsapp: '0812-0000-0002', 'produk:BOLU': '3' });
  shop.advance(shop.state.clock + 20 * MINUTE);
  return shop.state;
})();

function orders(shop: Workspace): Record<string, string>[] {
  return shown(shop.state, 'Pesanan');
}

function no(shop: Workspace, row = 0): string {
  return orders(shop)[row]?.['No. Pesanan'] ?? '';
}

function ledger(shop: Workspace): string[] {
  return shown(shop.state, 'Pembayaran').map(
    (row) => `${row['No. Pesanan']} ${row.Jenis} ${row.Jumlah} ${row.Status}`,
  );
}

function toDo(shop: Workspace): string {
  return shown(shop.state, 'Perlu Tindakan')
    .map((row) => `${row.Tindakan}|${row.Objek}|${row.Keterangan}`)
    .join('\n');
}

describe('the second form', () => {
  it('is asked for in the shop’s language, is open, and has no response tab', () => {
    const form = confirmationForm(state);
    expect(form).toMatchObject({
      title: 'Konfirmasi pembayaran Dapur Uji',
      published: true,
      accepting: true,
      allowEdits: true,
    });
    expect(form.destination).toBeUndefined();
    expect(form.items.map(({ type, title, required }) => [type, title, required])).toEqual([
      ['TEXT', 'No. Pesanan', true],
      ['TEXT', 'Jumlah transfer', true],
      ['DATE', 'Tanggal transfer', false],
      ['TEXT', 'Bank / nama pengirim', false],
      ['TEXT', 'Tautan bukti atau nomor referensi', false],
      ['PARAGRAPH_TEXT', 'Catatan', false],
    ]);
    expect(state.spreadsheet.sheets.filter(({ name }) => name.startsWith('Jawaban Formulir'))).toHaveLength(
      1,
    );
  });

  it('has its address in Pengaturan, and a trigger of its own', () => {
    const setting = shown(state, 'Pengaturan').find((row) => row.Pengaturan === 'Form konfirmasi');
    expect(setting?.Keterangan).toMatch(/Siapkan\. https:\/\/docs\.google\.com\/forms\S+$/);
    const { id } = confirmationForm(state);
    expect(state.triggers.filter(({ handler }) => handler === 'onConfirmation')).toEqual([
      expect.objectContaining({ sourceId: id }),
    ]);
  });
});

describe('a confirmation', () => {
  it('becomes one row Belum dicek with all that was written, and the order says so', () => {
    const shop = branch(state);
    const id = confirm(shop, {
      nomor: no(shop),
      jumlah: 'Rp60.000',
      tanggal: '2026-08-01',
      pengirim: '=BCA a.n. Ani',
      bukti: 'https://contoh.id/bukti/1',
      catatan: 'DP dulu ya',
    });
    expect(shown(shop.state, 'Pembayaran')).toEqual([
      {
        Tanggal: '01/08/2026 00.00',
        'No. Pesanan': no(shop),
        Jenis: 'DP',
        Jumlah: 'Rp60.000',
        Metode: '',
        Rekening: '=BCA a.n. Ani',
        Referensi: '',
        Bukti: 'https://contoh.id/bukti/1',
        Status: 'Belum dicek',
        Catatan: 'DP dulu ya',
        Kunci: `konfirmasi:${id} ${shop.state.clock}`,
      },
    ]);
    expect(orders(shop)[0]).toMatchObject({ Bayar: 'Bukti dikirim', Status: 'Menunggu DP', Dibayar: 'Rp0' });
    sweepTwice(shop);
    expect(toDo(shop)).toContain(`${no(shop)}|Cocokkan Rp60.000 dengan mutasi rekening`);
  });

  it('keeps the order from expiring, and is money when she says so', () => {
    const shop = branch(state);
    confirm(shop, { nomor: no(shop), jumlah: '60000' });
    sweepAt(shop, OPENING + 30 * HOUR);
    expect(orders(shop).map(({ Status }) => Status)).toEqual(['Menunggu DP', 'Kedaluwarsa']);
    typeUnder(shop, 'Pembayaran', 2, 'Status', 'Masuk');
    expect(orders(shop)[0]).toMatchObject({
      Bayar: 'DP diterima',
      Status: 'Dikonfirmasi',
      Dibayar: 'Rp60.000',
    });
  });

  it.each([
    ['doubled', { double: true }],
    ['blank', { blank: true }],
    ['dropped', { drop: true }],
    ['late', { delay: 900 }],
  ] as const)('whose event is %s becomes exactly one row', (_name, fault) => {
    const shop = branch(state);
    shop.arm({ next: 'onConfirmation', ...fault });
    confirm(shop, { nomor: no(shop), jumlah: '60.000' });
    sweepTwice(shop);
    expect(ledger(shop)).toEqual([`${no(shop)} DP Rp60.000 Belum dicek`]);
  });

  it('whose run is killed is found by the very next sweep', () => {
    const shop = branch(state);
    sweepAt(shop, shop.state.clock + HOUR);
    shop.arm({ next: 'onConfirmation', kill: 9 });
    confirm(shop, { nomor: no(shop), jumlah: '60.000' });
    expect(ledger(shop)).toEqual([]);
    sweepAt(shop, shop.state.clock + 10 * MINUTE);
    expect(ledger(shop)).toEqual([`${no(shop)} DP Rp60.000 Belum dicek`]);
  });

  it('that no event brings is found by every other sweep, be there nothing else to do', () => {
    const shop = branch(state);
    sweepAt(shop, shop.state.clock + HOUR);
    shop.arm({ next: 'onConfirmation', drop: true });
    confirm(shop, { nomor: no(shop), jumlah: '60.000' });
    const found = [10, 10].map((minutes) => {
      sweepAt(shop, shop.state.clock + minutes * MINUTE);
      return ledger(shop).length;
    });
    expect(found).toEqual([0, 1]);
  });

  it('found late still counts before the deadline that has passed since', () => {
    const shop = branch(state);
    shop.state.clock = OPENING + 24 * HOUR;
    shop.arm({ next: 'onConfirmation', drop: true });
    confirm(shop, { nomor: no(shop), jumlah: '60.000' });
    sweepAt(shop, OPENING + 40 * HOUR);
    expect(orders(shop).map(({ Status }) => Status)).toEqual(['Menunggu DP', 'Kedaluwarsa']);
  });

  it.each([
    ['small letters', (all: string) => all.toLowerCase()],
    ['blanks for dashes', (all: string) => ` ${all.replaceAll('-', ' ')} `],
    ['no dashes', (all: string) => all.replaceAll('-', '')],
    ['no prefix', (all: string) => all.slice(3)],
    ['digits alone', (all: string) => all.replace(/\D/g, '')],
  ])('finds its order though the number is written with %s', (_name, write) => {
    const shop = branch(state);
    confirm(shop, { nomor: write(no(shop)), jumlah: '60.000' });
    expect(ledger(shop)).toEqual([`${no(shop)} DP Rp60.000 Belum dicek`]);
  });
});

describe('what nobody can book', () => {
  it('stands there as written, counts nothing, and is told with the orders that may be meant', () => {
    const shop = branch(state);
    const wrong = `${no(shop).slice(0, -1)}${(Number(no(shop).slice(-1)) + 1) % 10}`;
    confirm(shop, { nomor: wrong, jumlah: '90.000' });
    sweepTwice(shop);
    expect(ledger(shop)).toEqual([`${wrong} DP Rp90.000 Belum dicek`]);
    expect(orders(shop).map(({ Bayar }) => Bayar)).toEqual(['Belum bayar', 'Belum bayar']);
    // The first differs by a digit, the second awaits that sum.
    expect(toDo(shop)).toContain(
      `|${wrong}|Tab Pembayaran baris 2: pesanan ${wrong} tidak ada di tab Pesanan. Mungkin maksudnya: ${no(shop)}, ${no(shop, 1)}.`,
    );
    typeUnder(shop, 'Pembayaran', 2, 'No. Pesanan', no(shop, 1));
    expect(orders(shop).map(({ Bayar }) => Bayar)).toEqual(['Belum bayar', 'Bukti dikirim']);
  });

  it.each([['enam puluh ribu'], ['=60000'], ['60'], ['0'], ['-60.000'], ['']])(
    'an amount “%s” is kept, counts as unchecked of nothing, and is told; corrected, it counts',
    (written) => {
      const shop = branch(state);
      confirm(shop, { nomor: no(shop), jumlah: written });
      sweepTwice(shop);
      const cell = written === '' ? '?' : written;
      expect(ledger(shop)).toEqual([`${no(shop)}  ${cell} Belum dicek`]);
      expect(orders(shop)[0]).toMatchObject({ Bayar: 'Bukti dikirim', Dibayar: 'Rp0' });
      expect(toDo(shop)).toMatch(/Tab Pembayaran baris 2.*(tidak terbaca|lebih dari 0)/);
      const log = shown(shop.state, 'Log').length;
      sweepTwice(shop);
      expect(shown(shop.state, 'Log')).toHaveLength(log);
      typeUnder(shop, 'Pembayaran', 2, 'Jumlah', '60.000');
      typeUnder(shop, 'Pembayaran', 2, 'Status', 'Masuk');
      expect(orders(shop)[0]).toMatchObject({ Bayar: 'DP diterima', Dibayar: 'Rp60.000' });
    },
  );

  it('an answer without a number and with an unreadable date is a row all the same', () => {
    const shop = branch(state);
    confirm(shop, { jumlah: '60.000', tanggal: 'kemarin', catatan: 'sudah ya' });
    sweepTwice(shop);
    expect(ledger(shop)).toEqual(['? DP Rp60.000 Belum dicek']);
    expect(toDo(shop)).toContain(`Mungkin maksudnya: ${no(shop)}.`);
    expect(shown(shop.state, 'Pembayaran')[0]?.Catatan).toBe('kemarin\nsudah ya');
  });
});

describe('the same told twice', () => {
  const told = (shop: Workspace, first: Record<string, string>, second: Record<string, string>): string => {
    confirm(shop, { nomor: no(shop), jumlah: '60.000', ...first });
    shop.advance(shop.state.clock + 5 * MINUTE);
    confirm(shop, { nomor: no(shop), jumlah: '60.000', ...second });
    sweepTwice(shop);
    return toDo(shop);
  };

  it.each([
    ['the same sum of one order', {}, {}],
    ['one proof, of another sum', { bukti: 'TRX-77' }, { bukti: 'trx-77', jumlah: '120.000' }],
    ['one proof, of a number that nobody has', { bukti: 'TRX-77' }, { bukti: 'TRX-77', nomor: 'PO-1' }],
  ])('%s: both rows stand, and the second is told', (_name, first, second) => {
    const shop = branch(state);
    expect(told(shop, first, second)).toContain('Tab Pembayaran baris 3 sama dengan baris 2.');
    expect(ledger(shop)).toHaveLength(2);
  });

  it('the rest after the DP, of the same sum, is another payment', () => {
    const shop = branch(state);
    confirm(shop, { nomor: no(shop), jumlah: '60.000', bukti: 'A1' });
    typeUnder(shop, 'Pembayaran', 2, 'Status', 'Masuk');
    shop.advance(shop.state.clock + HOUR);
    confirm(shop, { nomor: no(shop), jumlah: '60.000', bukti: 'A2' });
    sweepTwice(shop);
    expect(ledger(shop)).toEqual([
      `${no(shop)} DP Rp60.000 Masuk`,
      `${no(shop)} Pelunasan Rp60.000 Belum dicek`,
    ]);
    expect(toDo(shop)).not.toContain('sama dengan baris');
  });
});

describe.each([
  ['keeps', 'kept'],
  ['changes', 'new'],
] as const)('an edited confirmation, where Google %s its id', (_name, editedResponseId) => {
  const begun = (): { shop: Workspace; id: string } => {
    const shop = branch(state, 1, { editedResponseId });
    shop.advance(shop.state.clock + MINUTE);
    const id = confirm(shop, { nomor: no(shop), jumlah: '6.000', bukti: 'TRX-1' });
    shop.advance(shop.state.clock + 5 * MINUTE);
    return { shop, id };
  };

  it.each([
    ['by its event', {}],
    ['by the sweep', { drop: true }],
    ['by two events', { double: true }],
  ] as const)('is one row, as it was last sent, heard %s', (_how, fault) => {
    const { shop, id } = begun();
    if (Object.keys(fault).length > 0) shop.arm({ next: 'onConfirmation', ...(fault as { drop: true }) });
    changeConfirmation(shop, id, { jumlah: '60.000' });
    sweepTwice(shop);
    expect(ledger(shop)).toEqual([`${no(shop)} DP Rp60.000 Belum dicek`]);
  });

  it('changes nothing that she has checked, and stands in the note', () => {
    const { shop, id } = begun();
    typeUnder(shop, 'Pembayaran', 2, 'Status', 'Masuk');
    changeConfirmation(shop, id, { jumlah: '60.000' });
    sweepTwice(shop);
    expect(ledger(shop)).toEqual([`${no(shop)} DP Rp6.000 Masuk`]);
    expect(shown(shop.state, 'Pembayaran')[0]?.Catatan).toBe(`→ ${no(shop)} · Rp60.000 · TRX-1`);
  });

  it('does not undo a number that she has put right', () => {
    const { shop, id } = begun();
    typeUnder(shop, 'Pembayaran', 2, 'No. Pesanan', no(shop, 1));
    changeConfirmation(shop, id, { nomor: 'entah' });
    sweepTwice(shop);
    expect(ledger(shop)).toEqual([`${no(shop, 1)} DP Rp6.000 Belum dicek`]);
  });
});

describe('a row of which she takes the amount away', () => {
  it('is told, and not booked anew', () => {
    const shop = branch(state);
    confirm(shop, { nomor: no(shop), jumlah: '60.000' });
    typeUnder(shop, 'Pembayaran', 2, 'Jumlah', '');
    sweepTwice(shop);
    expect(shown(shop.state, 'Pembayaran')).toHaveLength(1);
    expect(toDo(shop)).toContain('Tab Pembayaran baris 2: Jumlah harus lebih dari 0');
  });
});

describe('a row that she deletes', () => {
  it('does not come back when the response is long known', () => {
    const shop = branch(state);
    confirm(shop, { nomor: no(shop), jumlah: '60.000' });
    shop.advance(shop.state.clock + 4 * HOUR);
    shop.person((hands) => hands.deleteRow('Pembayaran', 2));
    shop.advance(shop.state.clock + 4 * HOUR);
    expect(ledger(shop)).toEqual([]);
  });
});

describe('an idle sweep', () => {
  it.each([[10], [20]])(
    'costs no more than four round trips with a second form, after %d minutes',
    (minutes) => {
      const shop = branch(state);
      sweepAt(shop, shop.state.clock + HOUR);
      sweepAt(shop, shop.state.clock + minutes * MINUTE);
      const trips = Object.values(shop.state.executions.at(-1)?.roundTrips ?? {});
      expect(trips.reduce((sum, each) => sum + each, 0)).toBe(4);
    },
  );
});
