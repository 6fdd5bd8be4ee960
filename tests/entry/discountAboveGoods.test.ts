import { closeThreads } from '../../local/openWorkspace';
import { itemIdOf, linkedForm } from '../../local/play/formKeys';
import type { Workspace } from '../../local/workspace';
import { closeByHand } from '../support/closeByHand';
import { periksa, toDoText } from '../support/hands';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const batch = TEN_CAKES.Batch?.[0] ?? {};
const cake = TEN_CAKES.Produk?.[0] ?? {};
const nth = (w: Workspace, at = 0, tab = 'Pesanan') => shown(w.state, tab)[at] ?? {};

/** Cakes cost Rp60.000, half of it as DP. */
describe('a Diskon above what its order comes to', () => {
  it('is worth no more than the goods, and Perlu Tindakan says so until she has lowered it', () => {
    const w = branch(openShop(TEN_CAKES));
    order(w, { 'produk:BOLU': '2' });
    typeUnder(w, 'Pesanan', 2, 'Ongkir', '15.000');
    typeUnder(w, 'Pesanan', 2, 'Diskon', '200.000');
    sweepTwice(w);
    expect(nth(w)).toMatchObject({
      Total: 'Rp15.000',
      Sisa: 'Rp15.000',
      Lebih: 'Rp0',
      Status: 'Dikonfirmasi',
    });
    const line = 'Diskon Rp200.000 lebih besar dari harga barangnya, Rp120.000';
    expect(toDoText(w.state)).toContain(line);
    expect(shown(w.state, 'Perlu Tindakan').map((row) => Object.values(row).slice(0, 2))).toContainEqual([
      'Perbaiki isian',
      nth(w)['No. Pesanan'],
    ]);
    expect(nth(w, 0, 'Rekap Pelanggan')).toMatchObject({ Omzet: 'Rp0' });
    expect(nth(w, 0, 'Rekap Batch')).toMatchObject({ Omzet: 'Rp0' });
    typeUnder(w, 'Pesanan', 2, 'Diskon', '120.000');
    sweepTwice(w);
    expect(nth(w)).toMatchObject({ Total: 'Rp15.000' });
    expect(toDoText(w.state)).not.toContain('Diskon');
  });

  it('sends back no more than was paid, when the buyer lowers the order', () => {
    const w = branch(openShop(TEN_CAKES));
    const id = order(w, { 'produk:BOLU': '5' });
    typeUnder(w, 'Pesanan', 2, 'Diskon', '100.000');
    sweepTwice(w);
    typeUnder(w, 'Pesanan', 2, 'Catat DP', 'TRUE');
    sweepTwice(w);
    const form = linkedForm(w.state);
    const answers = form?.responses.find((each) => each.id === id)?.answers ?? {};
    const item = form && itemIdOf(w.state, form, 'produk:BOLU');
    w.editResponse(id, { ...answers, [item ?? '']: '1' });
    sweepTwice(w);
    expect(nth(w)).toMatchObject({ Jumlah: '1', Dibayar: 'Rp150.000', Total: 'Rp0', Lebih: 'Rp150.000' });
    expect(toDoText(w.state)).toContain('Lebih bayar Rp150.000');
  });

  it('sends back no more than was paid, when a minimum takes a part', () => {
    const nastar = {
      Kode: 'NASTAR',
      Produk: 'Nastar',
      Harga: '80.000',
      Minimum: '5',
      Mode: 'Pre-order',
      Aktif: 'TRUE',
    };
    const w = branch(
      openShop({
        ...TEN_CAKES,
        Produk: [cake, nastar],
        Batch: [{ ...batch, 'Jika minimum tidak tercapai': 'Batalkan semua' }],
      }),
    );
    order(w, { 'produk:BOLU': '1', 'produk:NASTAR': '2' });
    typeUnder(w, 'Pesanan', 2, 'Diskon', '100.000');
    typeUnder(w, 'Pesanan', 2, 'Catat lunas', 'TRUE');
    sweepTwice(w);
    // 60.000 + 2 × 80.000 − 100.000.
    expect(nth(w)).toMatchObject({ Dibayar: 'Rp120.000' });
    const [, told] = closeByHand(w);
    sweepTwice(w);
    expect(told).toContain('lebih bayar Rp120.000');
    expect(nth(w)).toMatchObject({ Lebih: 'Rp120.000' });
    expect(nth(w, 0, 'Rekap Pelanggan')).toMatchObject({ Omzet: 'Rp0' });
  });

  it('asks nobody for money below nothing, nor for any to be sent back, where none was paid', () => {
    const w = branch(openShop(TEN_CAKES));
    order(w, { 'produk:BOLU': '5' });
    typeUnder(w, 'Pesanan', 2, 'Diskon', '100.000');
    sweepTwice(w);
    typeUnder(w, 'Rincian', 2, 'Jumlah', '1');
    sweepTwice(w);
    expect(nth(w)).toMatchObject({ Total: 'Rp0', Sisa: 'Rp0', Lebih: 'Rp0', Status: 'Dikonfirmasi' });
    expect(toDoText(w.state)).not.toMatch(/Lebih bayar|ditunggu/);
    expect(nth(w, 0, 'Rekap Pembayaran')).toMatchObject({ DP: 'Rp0' });
  });

  it('was meant for the whole order, of which a part is in: what comes up later is billed less the rest of it', () => {
    const whole = { ...batch, 'Jika kuota tidak cukup': 'Sebagian', 'Setelah habis': 'Antre' };
    const w = branch(openShop({ ...TEN_CAKES, Batch: [whole] }));
    order(w, { 'produk:BOLU': '8' });
    order(w, { whatsapp: '081200000002', 'produk:BOLU': '5' });
    sweepTwice(w);
    typeUnder(w, 'Pesanan', 3, 'Diskon', '150.000');
    sweepTwice(w);
    // Two of the five are in.
    const free = { Total: 'Rp0', Lebih: 'Rp0', Dibayar: 'Rp0', Status: 'Dikonfirmasi' };
    expect(nth(w, 1)).toMatchObject(free);
    typeUnder(w, 'Pesanan', 2, 'Status', 'Batal');
    sweepTwice(w);
    // 5 × 60.000 − 150.000.
    expect(nth(w, 1)).toMatchObject({ Jumlah: '5', Total: 'Rp150.000' });
  });

  it('tells an Ongkir whose column is deleted, too', () => {
    const w = branch(openShop(TEN_CAKES));
    order(w, { 'produk:BOLU': '2' });
    typeUnder(w, 'Pesanan', 2, 'Ongkir', '15.000');
    typeUnder(w, 'Pesanan', 2, 'Diskon', '200.000');
    sweepTwice(w);
    const titles = w.state.spreadsheet.sheets.find(({ name }) => name === 'Pesanan')?.cells[0] ?? [];
    const at = titles.findIndex((cell) => cell?.v === 'Ongkir') + 1;
    w.person((hands) => hands.deleteColumn('Pesanan', at));
    periksa(w);
    expect(nth(w)).toMatchObject({ Diskon: 'Rp200.000', Ongkir: 'Rp15.000', Total: 'Rp15.000' });
  });
});
