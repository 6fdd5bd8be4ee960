import { closeThreads, openWorkspace } from '../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';
import { callsToTry, refreshWhile } from './support/refreshWhile';

afterAll(closeThreads);
afterEach(() => jest.restoreAllMocks());

const RECAP = 'Rekap Produksi';
const [cake = {}] = TEN_CAKES.Produk ?? [];

/** Lapis and Marmer are in the recap, each with its units made; Bolu, which stands above them, is ordered and not in it yet. */
const before = (() => {
  const Produk = ['BOLU', 'LAPIS', 'MARMER'].map((Kode) => ({ ...cake, Kode, Produk: `Kue ${Kode}` }));
  const shop = branch(openShop({ ...TEN_CAKES, Produk }));
  order(shop, { nama: 'Contoh Satu', 'produk:LAPIS': '1', 'produk:MARMER': '1' });
  sweepTwice(shop);
  typeUnder(shop, RECAP, 2, 'Dibuat', '2');
  typeUnder(shop, RECAP, 3, 'Dibuat', '3');
  sweepTwice(shop);
  order(shop, { nama: 'Contoh Dua', whatsapp: '081200000002', 'produk:LAPIS': '1' });
  shop.state.clock += 1000;
  order(shop, { nama: 'Contoh Tiga', whatsapp: '081200000003', 'produk:BOLU': '1' });
  return shop.state;
})();

/** She makes one cell of the lines of Lapis and Marmer, wherever they stand by then. */
function mergeNow(shop: Workspace, header: string): void {
  const sheet = sheetNamed(shop.state.spreadsheet, RECAP);
  const column = sheet && columnUnder(sheetTable(sheet, shop.state.spreadsheet.locale), header);
  const row = shown(shop.state, RECAP).findIndex(({ Kode }) => Kode === 'LAPIS') + 2;
  // In the moment in which rows are being moved there may be no such line.
  if (column === undefined || row < 2) return;
  const hands = openWorkspace({ state: shop.state });
  hands.arm({ next: 'onRegisterChange', drop: true });
  hands.person((person) => person.merge(RECAP, { row, column, rows: 2, columns: 1 }));
}

/** Unless all are played, an eighth of them, others for each column. */
const everyOther = (nth: number) => (_call: number, index: number) =>
  process.env.SEEDS === 'full' || index % 8 === nth * 2;

it.each(['Batch', 'Kode', 'Dibuat', 'Tercatat'].map((header, nth) => [header, nth] as const))(
  'cells of %s that she merges while lines move cost nothing that she has typed, at whatever call it is',
  (header, nth) => {
    const { calls } = refreshWhile(before, 0, () => undefined);
    for (const call of callsToTry(calls).filter(everyOther(nth))) {
      const { shop } = refreshWhile(before, call, (at) => mergeNow(at, header));
      sweepTwice(shop);
      order(shop, { nama: 'Contoh Empat', whatsapp: '081200000004', 'produk:MARMER': '1' });
      sweepTwice(shop);
      const lines = shown(shop.state, RECAP).filter(({ Kode }) => Kode);
      expect({
        call,
        kept: JSON.parse(shown(shop.state, 'Batch')[0]?.['Unit dibuat'] ?? ''),
        lines: lines.map(({ Kode, Dibuat }) => `${Kode} ${Dibuat}`),
      }).toEqual({
        call,
        kept: { LAPIS: 2, MARMER: 3 },
        lines: ['BOLU 0', 'LAPIS 2', 'MARMER 3'],
      });
    }
  },
  600_000,
);
