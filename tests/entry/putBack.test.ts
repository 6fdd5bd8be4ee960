import { closeThreads } from '../../local/openWorkspace';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const HOUR = 3_600_000;

/** One order of two cakes that awaits its DP, beside a batch that is done and one that is to open. */
const start = branch(
  openShop({
    ...TEN_CAKES,
    Batch: [
      ...(TEN_CAKES.Batch ?? []),
      { Batch: 'Juli', Buka: '01/07/2026 09.00', Tutup: '05/07/2026 20.00', Status: 'Selesai' },
    ],
  }),
);
order(start, { 'produk:BOLU': '2' });
start.advance(start.state.clock + HOUR / 3);

function log({ state }: Workspace): Record<string, string>[] {
  return shown(state, 'Log');
}

/** Typed, and looked at again by sweeps of every kind. */
function typed(tab: string, header: string, what: string, row = 2): Workspace {
  const shop = branch(start.state);
  typeUnder(shop, tab, row, header, what);
  sweepTwice(shop);
  sweepAt(shop, shop.state.clock + HOUR);
  return shop;
}

describe('what the rules refuse and put back', () => {
  const [{ 'No. Pesanan': no } = {}] = shown(start.state, 'Pesanan');

  it.each([
    ['Pesanan', 'Status', 'Selesai', 'Menunggu DP', 'Selesai', 'tidak bisa langsung ke Selesai'],
    ['Pesanan', 'Batch', 'Juli', 'Agustus', 'Juli', 'tidak bisa pindah ke'],
    ['Rincian', 'Jumlah', '11', '2', '11', 'sisa 10 dari 10'],
    ['Rincian', 'Keadaan', 'Antre', 'Diterima', 'Antre', 'tidak bisa langsung ke Antre'],
  ])('stands once in Log: %s.%s %s', (tab, header, what, before, after, why) => {
    expect(log(typed(tab, header, what))).toEqual([
      {
        Waktu: expect.stringMatching(/^01\/08\/2026/),
        Pelaku: 'Penjual',
        Kejadian: 'Isian dikembalikan',
        Objek: no,
        Lama: before,
        Baru: after,
        Sebab: expect.stringContaining(why),
      },
    ]);
  });

  it('stands there without a word of hers where it is no choice: it may be a buyer’s name or phone', () => {
    const shop = typed('Pesanan', 'Status', 'Bu Rahasia 081277778888');
    expect(log(shop)).toEqual([
      expect.objectContaining({ Kejadian: 'Isian dikembalikan', Lama: 'Menunggu DP', Baru: '' }),
    ]);
    expect(JSON.stringify(log(shop))).not.toMatch(/Rahasia|7777/);
    expect(log(shop)[0]?.Sebab).toContain('“…” bukan pilihan di sini');
  });

  it('is a return that comes too soon, in the words in which it was typed', () => {
    const shop = branch(start.state);
    for (const [header, text] of [
      ['Retur', '1'],
      ['Alasan retur', 'Cacat'],
      ['Hasil retur', 'Ganti'],
    ] as const)
      typeUnder(shop, 'Rincian', 2, header, text);
    sweepTwice(shop);
    expect(log(shop)).toEqual([
      expect.objectContaining({ Kejadian: 'Isian dikembalikan', Lama: '', Baru: '1 Cacat, Ganti' }),
    ]);
  });

  it('is what she wishes beside an order that she types', () => {
    const shop = branch(start.state);
    typeUnder(shop, 'Pesanan', 3, 'Status', 'Dikirim');
    shop.person((hands) =>
      hands.paste('Pesanan', 3, hands.column('Pesanan', 'Nama'), [
        ['Bu Uji', '081200000009', '', 'Jl. Contoh 9', '', '2 Bolu pandan'],
      ]),
    );
    sweepTwice(shop);
    const [, second] = shown(shop.state, 'Pesanan');
    expect(log(shop)).toEqual([
      expect.objectContaining({ Objek: second?.['No. Pesanan'], Lama: 'Menunggu DP', Baru: 'Dikirim' }),
    ]);
    expect(JSON.stringify(log(shop))).not.toMatch(/Uji|0000009/);
  });

  it('is nothing that is granted', () => {
    expect(log(typed('Pesanan', 'Status', 'Batal')).map(({ Kejadian }) => Kejadian)).toEqual([
      'Status diganti',
    ]);
  });
});

describe('in English', () => {
  it('says so in English', () => {
    const shop = branch(
      openShop({
        ...TEN_CAKES,
        Pengaturan: [...(TEN_CAKES.Pengaturan ?? []), { Pengaturan: 'Bahasa', Nilai: 'English' }],
      }),
    );
    order(shop, { 'produk:BOLU': '2' });
    typeUnder(shop, 'Orders', 2, 'Status', 'Done');
    expect(shown(shop.state, 'Log')).toEqual([
      expect.objectContaining({ Event: 'Entry put back', Before: 'Awaiting DP', After: 'Done' }),
    ]);
  });
});
