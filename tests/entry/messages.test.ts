import { closeThreads } from '../../local/openWorkspace';
import { messageLinks } from '../../local/play/outputs/messageLinks';
import type { Workspace } from '../../local/workspace';
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
} from '../support/shop';

afterAll(closeThreads);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const state = (() => {
  const shop = branch(openShop(TEN_CAKES));
  order(shop, { 'produk:BOLU': '2', nama: 'Sari', whatsapp: '0812 3456 7890' });
  sweepTwice(shop);
  return shop.state;
})();

const links = (shop: Workspace) => messageLinks(shop.state);

const tick = (shop: Workspace) => typeUnder(shop, 'Pesanan', 2, 'Pesan terkirim', 'TRUE');
const words = (shop: Workspace) => shown(shop.state, 'Pesanan').map((row) => row['Pesan WA']);

describe('Pesan WA', () => {
  it('is a link beside the order that opens a chat with the buyer, with the words typed in', () => {
    const [link] = links(branch(state));
    expect(words(branch(state))).toEqual(['Kirim konfirmasi']);
    expect(link?.to).toBe('6281234567890');
    expect(link?.key).toBe('confirmation');
    expect(link?.text).toContain('Halo Sari, terima kasih sudah memesan');
    expect(link?.text).toContain(shown(state, 'Pesanan')[0]?.['No. Pesanan']);
  });

  it('goes on to the next when she ticks that it was sent, and tells it in the log', () => {
    const shop = branch(state);
    tick(shop);
    sweepTwice(shop);
    expect([words(shop), links(shop)]).toEqual([[''], []]);
    const [row] = shown(shop.state, 'Pesanan');
    expect(row?.['Pesan terkirim']).toBe('FALSE');
    expect(shown(shop.state, 'Log').map(({ Kejadian, Baru }) => [Kejadian, Baru])).toContainEqual([
      'Pesan terkirim',
      'Kirim konfirmasi',
    ]);
    sweepAt(shop, OPENING + 22 * HOUR);
    expect(words(shop)).toEqual(['Ingatkan DP']);
  });

  it('a tick where there is nothing to send tells nothing', () => {
    const shop = branch(state);
    tick(shop);
    sweepTwice(shop);
    tick(shop);
    sweepTwice(shop);
    expect(shown(shop.state, 'Log').filter(({ Kejadian }) => Kejadian === 'Pesan terkirim')).toHaveLength(1);
    expect(shown(shop.state, 'Pesanan')[0]?.['Pesan terkirim']).toBe('FALSE');
  });

  it('comes with the next sweep after its moment', () => {
    const shop = branch(state);
    tick(shop);
    // Ordered at 09.30, DP by the same hour a day later: the reminder is due at 06.30.
    sweepAt(shop, OPENING + 21 * HOUR + 25 * MINUTE);
    expect(words(shop)).toEqual(['']);
    sweepAt(shop, OPENING + 21 * HOUR + 35 * MINUTE);
    expect(words(shop)).toEqual(['Ingatkan DP']);
  });

  it('is, once orders are closed, that they are, also where the confirmation was not sent', () => {
    const shop = branch(state);
    shop.menu('Tutup order sekarang', ['ya', 'OK']);
    expect(words(shop)).toEqual(['Kabari sudah tutup']);
    expect(links(shop)[0]?.text).toContain('DP: Rp60.000');
    tick(shop);
    sweepTwice(shop);
    expect(words(shop)).toEqual(['']);
  });

  it('asks for the DP, and says that the courier collects the rest', () => {
    const shop = branch(state);
    typeUnder(shop, 'Batch', 2, 'Pelunasan', 'COD');
    sweepTwice(shop);
    // Two cakes of Rp60.000, half of it first.
    expect(links(shop)[0]?.text.split('\n')).toEqual(
      expect.arrayContaining([
        'Total: Rp120.000',
        expect.stringMatching(/^DP: Rp60\.000, paling lambat /),
        'Dibayar saat diterima (COD): Rp60.000',
      ]),
    );
  });

  it('asks nobody for money once the batch is cancelled, and does so again when it is set back', () => {
    const shop = branch(state);
    typeUnder(shop, 'Batch', 2, 'Status', 'Batal');
    sweepAt(shop, OPENING + 22 * HOUR);
    expect([words(shop), links(shop)]).toEqual([[''], []]);
    const kinds = shown(shop.state, 'Perlu Tindakan').map(({ Tindakan }) => Tindakan);
    expect(kinds).toContain('Batch batal');
    expect(kinds).not.toContain('Tagih');
    typeUnder(shop, 'Batch', 2, 'Status', 'Buka');
    sweepTwice(shop);
    expect(words(shop)).toEqual(['Kirim konfirmasi']);
  });

  it('says what is true now: another phone, another sum, another link', () => {
    const shop = branch(state);
    typeUnder(shop, 'Pesanan', 2, 'WhatsApp', '0813 0000 1111');
    typeUnder(shop, 'Pesanan', 2, 'Ongkir', '15.000');
    sweepTwice(shop);
    const [link] = links(shop);
    expect(link?.to).toBe('6281300001111');
    expect(link?.text).toContain('Total: Rp135.000');
  });

  it('comes back when she has emptied it', () => {
    const shop = branch(state);
    order(shop, { 'produk:BOLU': '1', nama: 'Ayu', whatsapp: '0857 1111 2222' });
    sweepTwice(shop);
    typeUnder(shop, 'Pesanan', 2, 'Pesan WA', '');
    typeUnder(shop, 'Pesanan', 2, 'Kode pesan', '');
    sweepTwice(shop);
    expect(links(shop).map(({ to }) => to)).toEqual(['6281234567890', '6285711112222']);
  });

  it('asks for nothing before a day that has come', () => {
    const [agustus] = TEN_CAKES.Batch ?? [];
    const batch = { ...agustus, Pelunasan: 'Sebelum produksi' };
    const shop = branch(openShop({ ...TEN_CAKES, Batch: [batch] }));
    order(shop, { 'produk:BOLU': '2' });
    typeUnder(shop, 'Pesanan', 2, 'Catat DP', 'TRUE');
    const said = () => links(shop)[0]?.text ?? '';
    // Production starts on 7 August, which begins 5 days and 15 hours after the opening at 09.00 of the first.
    sweepAt(shop, OPENING + 5 * 24 * HOUR + 14 * HOUR);
    expect(said()).toContain('Pelunasan: Rp60.000, sebelum 7 Agu 2026');
    sweepAt(shop, OPENING + 5 * 24 * HOUR + 16 * HOUR);
    expect([said().includes('sebelum 7 Agu'), said()]).toEqual([
      false,
      expect.stringContaining('Sisa: Rp60.000'),
    ]);
    typeUnder(shop, 'Pesanan', 2, 'Status', 'Siap kirim');
    sweepAt(shop, OPENING + 10 * 24 * HOUR);
    expect([said().includes('sebelum 7 Agu'), said()]).toEqual([
      false,
      expect.stringContaining('Sisa: Rp60.000'),
    ]);
  });
});
