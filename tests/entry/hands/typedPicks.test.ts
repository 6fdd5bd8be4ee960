import { closeThreads } from '../../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../../local/sheetTable';
import type { Workspace } from '../../../local/workspace';
import { branch, openShop, shown, sweepAt, sweepTwice, TEN_CAKES, typeUnder } from '../../support/shop';

afterAll(closeThreads);

const base = openShop({
  ...TEN_CAKES,
  Batch: [
    ...(TEN_CAKES.Batch ?? []),
    { Batch: 'Juli', Buka: '01/07/2026 09.00', Tutup: '05/07/2026 20.00', Status: 'Selesai' },
    { Batch: 'September', Buka: '01/09/2026 09.00', Tutup: '05/09/2026 20.00', 'Kuota unit': '10' },
  ],
});

function typed(status: string, batch: string): Workspace {
  const shop = branch(base);
  if (status !== '') typeUnder(shop, 'Pesanan', 2, 'Status', status);
  shop.person((hands) =>
    hands.paste('Pesanan', 2, hands.column('Pesanan', 'Batch'), [
      [batch, 'Bu Uji', '081200000009', '', 'Jl. Contoh 9', '', '2 Bolu pandan'],
    ]),
  );
  sweepTwice(shop);
  return shop;
}

function notes({ state }: Workspace): Record<string, string> {
  const sheet = sheetNamed(state.spreadsheet, 'Pesanan');
  if (sheet === undefined) return {};
  const table = sheetTable(sheet, state.spreadsheet.locale);
  return Object.fromEntries(
    table.headers.flatMap((header) => {
      const note = sheet.cells[1]?.[(columnUnder(table, header) ?? 1) - 1]?.note;
      return note === undefined ? [] : [[header, note]];
    }),
  );
}

describe('a row that she types with a Status or a Batch of her own', () => {
  it.each([
    ['', '', 'Menunggu DP', 'Agustus', {}],
    ['Dikonfirmasi', '', 'Dikonfirmasi', 'Agustus', {}],
    ['Batal', '', 'Batal', 'Agustus', {}],
    ['Menunggu DP', 'Agustus', 'Menunggu DP', 'Agustus', {}],
    ['Selesai', '', 'Menunggu DP', 'Agustus', { Status: 'tidak bisa langsung ke Selesai' }],
    ['lunas kak', '', 'Menunggu DP', 'Agustus', { Status: '“lunas kak” bukan pilihan' }],
    ['', 'September', 'Menunggu DP', 'September', {}],
    ['', 'Juli', 'Menunggu DP', 'Agustus', { Batch: 'tidak bisa pindah ke' }],
    ['', 'Oktober', 'Menunggu DP', 'Agustus', { Batch: '“Oktober” bukan pilihan' }],
    ['Dikonfirmasi', 'Oktober', 'Dikonfirmasi', 'Agustus', { Batch: '“Oktober” bukan pilihan' }],
  ])(
    '(“%s”, “%s”) becomes %s in %s, and what is not granted has a note',
    (status, batch, becomes, home, told) => {
      const shop = typed(status, batch);
      expect(shown(shop.state, 'Pesanan')).toEqual([
        expect.objectContaining({ Status: becomes, Batch: home, Jumlah: '2' }),
      ]);
      const expected = Object.entries(told).map(([key, text]) => [key, expect.stringContaining(text)]);
      expect(notes(shop)).toEqual(Object.fromEntries(expected));
    },
  );

  it('is in the batch that she names while none is open, as while one is', () => {
    const shop = branch(base);
    sweepAt(shop, Date.UTC(2026, 7, 20));
    typeUnder(shop, 'Pesanan', 2, 'Batch', 'September');
    for (const [header, text] of [
      ['Nama', 'Bu Uji'],
      ['WhatsApp', '081200000009'],
      ['Pesanan', '2 Bolu pandan'],
    ] as const)
      typeUnder(shop, 'Pesanan', 2, header, text);
    sweepTwice(shop);
    expect(shown(shop.state, 'Pesanan')[0]).toMatchObject({ Status: 'Menunggu DP', Batch: 'September' });
    expect(notes(shop)).toEqual({});
  });
});
