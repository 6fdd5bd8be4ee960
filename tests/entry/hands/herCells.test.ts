import { closeThreads } from '../../../local/openWorkspace';
import type { Workspace } from '../../../local/workspace';
import { changeAnswer } from '../../bars/support/queueShop';
import { branch, openShop, order, shown, sweepAt, TEN_CAKES, typeUnder } from '../../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const base = branch(openShop(TEN_CAKES));
const id = order(base, { 'produk:BOLU': '2' });
base.advance(base.state.clock + 90 * MINUTE);

const first = ({ state }: Workspace): Record<string, string> | undefined => shown(state, 'Pesanan')[0];

describe('cells of an order that are the seller’s own', () => {
  const TYPED = [
    ['Nama', 'Bu Tuti'],
    ['WhatsApp', '0812-9999-0000'],
    ['Email', 'tuti@contoh.id'],
    ['Alamat', 'Jl. Benar 1, Bantul'],
    ['Pengiriman', 'Kurir toko'],
    ['Catatan', 'tanpa kacang'],
    ['Diskon', 'Rp5.000'],
    ['Ongkir', 'Rp15.000'],
    ['DP', 'Rp40.000'],
    ['Batas DP', '04/08/2026 12.00'],
    ['Prioritas', '1'],
    ['Kurir', 'JNE'],
  ] as const;

  it('stand as she typed them, whatever runs come after, and Total follows', () => {
    const shop = branch(base.state);
    for (const [header, text] of TYPED) typeUnder(shop, 'Pesanan', 2, header, text);
    const stands = { ...Object.fromEntries(TYPED), Total: 'Rp130.000', Status: 'Menunggu DP', Jumlah: '2' };
    expect(first(shop)).toMatchObject(stands);
    order(shop, { 'produk:BOLU': '1', whatsapp: '081200000555' });
    shop.advance(shop.state.clock + 90 * MINUTE);
    expect(first(shop)).toMatchObject(stands);
  });

  it('give way, of contact fields, to what the buyer changes later, and only there', () => {
    const shop = branch(base.state);
    typeUnder(shop, 'Pesanan', 2, 'Nama', 'Bu Tuti');
    typeUnder(shop, 'Pesanan', 2, 'Ongkir', '15.000');
    shop.advance(shop.state.clock + MINUTE);
    changeAnswer(shop, id, { alamat: 'Jl. Pindah 2, Bantul' });
    expect(first(shop)).toMatchObject({
      Nama: 'Bu Tuti',
      Alamat: 'Jl. Pindah 2, Bantul',
      Total: 'Rp135.000',
    });
  });
});

describe('a pick whose event is lost', () => {
  it('is found by the hourly look, be there nothing else to do', () => {
    const shop = branch(base.state);
    shop.arm({ next: 'onRegisterEdit', drop: true });
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Batal');
    expect(shop.faultsWaiting).toEqual([]);
    sweepAt(shop, shop.state.clock + 65 * MINUTE);
    expect(first(shop)).toMatchObject({ Status: 'Batal', Bayar: 'Belum bayar' });
    expect(shown(shop.state, 'Log').at(-1)).toMatchObject({
      Pelaku: 'Penjual',
      Lama: 'Menunggu DP',
      Baru: 'Batal',
    });
    order(shop, { 'produk:BOLU': '10', whatsapp: '081200000555' });
    expect(shown(shop.state, 'Pesanan').at(-1)).toMatchObject({ Status: 'Menunggu DP' });
  });
});
