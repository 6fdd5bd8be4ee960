import { closeThreads } from '../../../local/openWorkspace';
import { itemIdOf, linkedForm } from '../../../local/play/formKeys';
import type { Workspace } from '../../../local/workspace';
import { toDoText } from '../../support/hands';
import {
  branch,
  OPENING,
  openShop,
  order,
  shown,
  sweepTwice,
  TEN_CAKES,
  typeUnder,
} from '../../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;
const first = (w: Workspace, tab = 'Pesanan') => shown(w.state, tab)[0] ?? {};

/** Two cakes, Rp120.000, of which she has taken Diskon off, asked Ongkir and another DP than the half. */
function taken(): Workspace {
  const w = branch(openShop(TEN_CAKES));
  order(w, { 'produk:BOLU': '2' });
  typeUnder(w, 'Pesanan', 2, 'Diskon', '20.000');
  typeUnder(w, 'Pesanan', 2, 'Ongkir', '15.000');
  typeUnder(w, 'Pesanan', 2, 'DP', '40.000');
  sweepTwice(w);
  return w;
}

describe.each([
  ['Diskon', '3O.000', '30.000', 'Rp105.000'],
  ['Ongkir', 'gratis', '0', 'Rp100.000'],
  ['DP', '6O.000', '60.000', 'Rp115.000'],
  ['Batas DP', 'bsk siang', '05/08/2026 10.00', 'Rp115.000'],
])('%s that nobody can read', (header, typed, mended, total) => {
  it('counts as it was last taken in, is named, and is written over by nobody', () => {
    const w = taken();
    typeUnder(w, 'Pesanan', 2, header, typed);
    sweepTwice(w);
    const stood = { Total: 'Rp115.000', Sisa: 'Rp115.000', Status: 'Menunggu DP', [header]: typed };
    expect(first(w)).toMatchObject(stood);
    expect(first(w, 'Rekap Pembayaran')).toMatchObject({ Total: 'Rp115.000', DP: 'Rp40.000' });
    expect(toDoText(w.state)).toContain('DP Rp40.000 ditunggu');
    expect(toDoText(w.state)).toMatch(new RegExp(`${header}[^\\n]*${typed}`));
    typeUnder(w, 'Pesanan', 2, header, mended);
    sweepTwice(w);
    expect(first(w)).toMatchObject({ Total: total, Status: 'Menunggu DP' });
    expect(toDoText(w.state)).not.toContain(typed);
  });

  it('keeps nobody out: others come in, pay and lapse, and this order is paid, too', () => {
    const w = taken();
    typeUnder(w, 'Pesanan', 2, header, typed);
    order(w, { whatsapp: '081200000002', 'produk:BOLU': '1' });
    order(w, { whatsapp: '081200000003', 'produk:BOLU': '1' });
    typeUnder(w, 'Pesanan', 2, 'Catat DP', 'TRUE');
    typeUnder(w, 'Pesanan', 3, 'Catat DP', 'TRUE');
    sweepTwice(w);
    const [own, paid, late] = shown(w.state, 'Pesanan');
    expect(own).toMatchObject({
      Dibayar: 'Rp40.000',
      Sisa: 'Rp75.000',
      Status: 'Dikonfirmasi',
      [header]: typed,
    });
    expect(paid).toMatchObject({ Dibayar: 'Rp30.000', Status: 'Dikonfirmasi' });
    expect(late).toMatchObject({ Status: 'Menunggu DP' });
    w.advance(OPENING + 40 * HOUR);
    expect(shown(w.state, 'Pesanan').map(({ Status }) => Status)).toEqual([
      'Dikonfirmasi',
      'Dikonfirmasi',
      'Kedaluwarsa',
    ]);
    typeUnder(w, 'Pesanan', 2, header, mended);
    sweepTwice(w);
    expect(first(w)).toMatchObject({ Total: total, Dibayar: 'Rp40.000' });
  });
});

it('a DP that nobody can read is none that a part of it reaches', () => {
  const w = taken();
  typeUnder(w, 'Pesanan', 2, 'DP', '6O.000');
  sweepTwice(w);
  typeUnder(w, 'Pembayaran', 2, 'No. Pesanan', first(w)['No. Pesanan'] ?? '');
  typeUnder(w, 'Pembayaran', 2, 'Jumlah', '10.000');
  sweepTwice(w);
  expect(first(w)).toMatchObject({ Status: 'Menunggu DP', Bayar: 'Belum bayar', DP: '6O.000' });
  expect(toDoText(w.state)).toContain('DP kurang Rp30.000');
});

it('a DP that the terms give follows an edit all the same, and what she has typed there stays for her to mend', () => {
  const w = branch(openShop(TEN_CAKES));
  const id = order(w, { 'produk:BOLU': '2' });
  typeUnder(w, 'Pesanan', 2, 'DP', '6O.000');
  sweepTwice(w);
  const form = linkedForm(w.state);
  const answers = form?.responses.find((each) => each.id === id)?.answers ?? {};
  w.editResponse(id, { ...answers, [(form && itemIdOf(w.state, form, 'produk:BOLU')) ?? '']: '4' });
  sweepTwice(w);
  expect(first(w)).toMatchObject({ Jumlah: '4', DP: '6O.000', Status: 'Menunggu DP' });
  expect(first(w, 'Rekap Pembayaran')).toMatchObject({ DP: 'Rp120.000' });
});

describe('a Batas DP that nobody can read', () => {
  it('stands as it was last taken in: the order lapses when it would have', () => {
    const [read, unread] = [taken(), taken()];
    typeUnder(unread, 'Pesanan', 2, 'Batas DP', 'bsk siang');
    // A day after the order, which came within the first hour, and two hours of grace.
    for (const [after, Status] of [
      [25.9, 'Menunggu DP'],
      [27.2, 'Kedaluwarsa'],
    ] as const) {
      for (const w of [read, unread]) {
        w.advance(OPENING + after * HOUR);
        expect(first(w)).toMatchObject({ Status });
      }
    }
    expect(first(unread)).toMatchObject({ 'Batas DP': 'bsk siang' });
  });

  it('in a row that she types is for her to mend, and counts as the terms give it', () => {
    const w = branch(openShop(TEN_CAKES));
    const row = {
      'Batas DP': 'bsk siang',
      Nama: 'Bu Ketik',
      WhatsApp: '081200000019',
      Pesanan: '3 Bolu pandan',
    };
    for (const [header, typed] of Object.entries(row)) typeUnder(w, 'Pesanan', 2, header, typed);
    order(w, { whatsapp: '081200000002', 'produk:BOLU': '1' });
    sweepTwice(w);
    expect(shown(w.state, 'Pesanan').map(({ Jumlah, Status }) => [Jumlah, Status])).toEqual([
      ['3', 'Menunggu DP'],
      ['1', 'Menunggu DP'],
    ]);
    expect(first(w)).toMatchObject({ 'Batas DP': 'bsk siang' });
    expect(toDoText(w.state)).toMatch(/Batas DP[^\n]*bsk siang/);
  });
});

describe('of a record from before these cells were kept in it', () => {
  const older = taken();
  const { own: _, ...record } = JSON.parse(first(older).Tercatat ?? '') as Record<string, unknown>;
  typeUnder(older, 'Pesanan', 2, 'Tercatat', JSON.stringify(record));

  it('a DP that nobody can read counts as the terms gave it', () => {
    const w = branch(older.state);
    typeUnder(w, 'Pesanan', 2, 'DP', '6O.000');
    sweepTwice(w);
    expect(first(w, 'Rekap Pembayaran')).toMatchObject({ Total: 'Rp115.000', DP: 'Rp60.000' });
  });

  it('and one of before Batas DP was kept with them stays as it is while nothing else changes', () => {
    const w = taken();
    const { own, ...rest } = JSON.parse(first(w).Tercatat ?? '') as { own: string };
    const three = JSON.stringify({ ...rest, own: own.split(' ').slice(0, 3).join(' ') });
    typeUnder(w, 'Pesanan', 2, 'Tercatat', three);
    sweepTwice(w);
    expect(first(w).Tercatat).toBe(three);
    typeUnder(w, 'Pesanan', 2, 'Ongkir', '16.000');
    sweepTwice(w);
    expect(JSON.parse(first(w).Tercatat ?? '')).toEqual({ ...rest, own: own.replace('15000', '16000') });
  });

  it('nobody knows what Diskon was: nothing is decided until it is mended', () => {
    const w = branch(older.state);
    typeUnder(w, 'Pesanan', 2, 'Diskon', '3O.000');
    order(w, { whatsapp: '081200000002', 'produk:BOLU': '1' });
    expect(shown(w.state, 'Pesanan')).toHaveLength(1);
    typeUnder(w, 'Pesanan', 2, 'Diskon', '30.000');
    sweepTwice(w);
    expect(shown(w.state, 'Pesanan')).toHaveLength(2);
  });
});
