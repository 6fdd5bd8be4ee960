import type { Assumptions } from '../../local/google/assumptions';
import type { Area } from '../../local/google/spreadsheet/area';
import { closeThreads } from '../../local/openWorkspace';
import { columnUnder, sheetNamed, sheetTable } from '../../local/sheetTable';
import type { Workspace } from '../../local/workspace';
import { branch, openShop, order, shown, sweepTwice, TEN_CAKES, typeUnder } from '../support/shop';

afterAll(closeThreads);

const KIRIM = 'Rekap Kirim';
const PRODUKSI = 'Rekap Produksi';
const FULL = process.env.SEEDS === 'full';
/** The short run keeps to the harder one. */
const READINGS: readonly Assumptions['coveredCells'][] = FULL ? ['dropped', 'kept'] : ['dropped'];

const [cake = {}] = TEN_CAKES.Produk ?? [];

/** Three parcels of two cakes to send, in the order of their names; the recaps are made. */
const state = (() => {
  const shop = branch(
    openShop({ ...TEN_CAKES, Produk: [cake, { ...cake, Kode: 'LAPIS', Produk: 'Lapis' }] }),
  );
  for (const [nth, nama] of ['Ani Contoh', 'Budi Contoh', 'Cici Contoh'].entries()) {
    order(shop, { nama, whatsapp: `08120000001${nth}`, 'produk:BOLU': '1', 'produk:LAPIS': '1' });
    typeUnder(shop, 'Pesanan', nth + 2, 'Status', 'Dikonfirmasi');
  }
  sweepTwice(shop);
  return shop.state;
})();

const open = (coveredCells: Assumptions['coveredCells'] = 'dropped'): Workspace =>
  branch(state, 1, { coveredCells });

function column({ state: { spreadsheet } }: Workspace, tab: string, header: string): number {
  const sheet = sheetNamed(spreadsheet, tab);
  const found = sheet && columnUnder(sheetTable(sheet, spreadsheet.locale), header);
  if (found === undefined) throw new Error(`${tab} has no ${header}`);
  return found;
}

/** Cells from one title to another, of rows `row` on. */
function area(shop: Workspace, tab: string, row: number, rows: number, from: string, to = from): Area {
  const left = column(shop, tab, from);
  return { row, column: left, rows, columns: column(shop, tab, to) - left + 1 };
}

function merge(shop: Workspace, tab: string, of: Area): void {
  shop.person((hands) => hands.merge(tab, of));
}

function loseEvent(shop: Workspace): void {
  shop.arm({ next: 'onRegisterEdit', drop: true });
}

/** What is kept of each order: name and number of its parcel. */
function kept(shop: Workspace, tab = 'Pesanan'): string[] {
  return shown(shop.state, tab)
    .filter((row) => row['No. Pesanan']?.startsWith('PO-'))
    .map(({ Nama = '', Resi = '' }) => `${Nama.split(' ')[0]} ${Resi}`.trim());
}

function made(shop: Workspace): string {
  return shown(shop.state, 'Batch')[0]?.['Unit dibuat'] ?? '';
}

function merges(shop: Workspace, tab: string): readonly string[] {
  return sheetNamed(shop.state.spreadsheet, tab)?.merges ?? [];
}

function toldMerged(shop: Workspace): string[] {
  return shown(shop.state, 'Perlu Tindakan')
    .map(({ Keterangan = '' }) => Keterangan)
    .filter((text) => text.includes('digabung'));
}

/** What the next order and the sweeps after it come to. */
function goOn(shop: Workspace): void {
  order(shop, { nama: 'Dewi Contoh', whatsapp: '081200000019', 'produk:BOLU': '1' });
  typeUnder(shop, 'Pesanan', 5, 'Status', 'Dikonfirmasi');
  sweepTwice(shop);
}

describe.each(READINGS)(
  'cells that she merges in a typed recap, what is written under them being %s',
  (reading) => {
    it('two numbers made one: the other line keeps its own, and the next refresh takes them apart', () => {
      const shop = open(reading);
      typeUnder(shop, KIRIM, 3, 'Resi', 'BUDI1');
      sweepTwice(shop);
      merge(shop, KIRIM, area(shop, KIRIM, 2, 2, 'Resi'));
      typeUnder(shop, KIRIM, 2, 'Resi', 'ANI1');
      expect(kept(shop)).toEqual(['Ani ANI1', 'Budi BUDI1', 'Cici']);
      goOn(shop);
      expect(kept(shop)).toEqual(['Ani ANI1', 'Budi BUDI1', 'Cici', 'Dewi']);
      expect(kept(shop, KIRIM)).toEqual(kept(shop));
      expect(merges(shop, KIRIM)).toEqual([]);
    });

    it('is told in Perlu Tindakan with what to do, until it is taken apart', () => {
      const shop = open(reading);
      merge(shop, KIRIM, area(shop, KIRIM, 2, 2, 'Resi'));
      typeUnder(shop, KIRIM, 2, 'Resi', 'ANI1');
      shop.advance(shop.state.clock + 10 * 60_000);
      expect(toldMerged(shop)).toEqual([
        expect.stringMatching(/^Tab Rekap Kirim: sel [A-Z]+2:[A-Z]+3 digabung/),
      ]);
      expect(toldMerged(shop)[0]).toContain('Format');
      sweepTwice(shop);
      expect([toldMerged(shop), merges(shop, KIRIM)]).toEqual([[], []]);
      expect(kept(shop, KIRIM)).toEqual(['Ani ANI1', 'Budi', 'Cici']);
      expect(kept(shop)).toEqual(['Ani ANI1', 'Budi', 'Cici']);
    });

    it.each([
      ['the column that says which line is which', 'Tercatat'],
      ['the number that shows it', 'No. Pesanan'],
    ])('%s: what she types beside it is kept with its line', (_name, header) => {
      for (const lost of [false, true]) {
        const shop = open(reading);
        merge(shop, KIRIM, area(shop, KIRIM, 2, 3, header));
        if (lost) loseEvent(shop);
        typeUnder(shop, KIRIM, 3, 'Resi', 'BUDI1');
        goOn(shop);
        sweepTwice(shop);
        expect([lost, kept(shop)]).toEqual([lost, ['Ani', 'Budi BUDI1', 'Cici', 'Dewi']]);
        expect(kept(shop, KIRIM)).toEqual(kept(shop));
        expect(merges(shop, KIRIM)).toEqual([]);
      }
    });

    it('a whole line made one cell says nothing about it', () => {
      const shop = open(reading);
      typeUnder(shop, KIRIM, 3, 'Resi', 'BUDI1');
      sweepTwice(shop);
      merge(shop, KIRIM, area(shop, KIRIM, 3, 1, 'No. Pesanan', 'Tercatat'));
      typeUnder(shop, KIRIM, 4, 'Resi', 'CICI1');
      goOn(shop);
      sweepTwice(shop);
      expect(kept(shop)).toEqual(['Ani', 'Budi BUDI1', 'Cici CICI1', 'Dewi']);
      expect(kept(shop, KIRIM)).toEqual(kept(shop));
    });

    it('titles made one: they come back, and what she typed below stays', () => {
      for (const lost of [false, true]) {
        const shop = open(reading);
        const resi = column(shop, KIRIM, 'Resi');
        merge(shop, KIRIM, area(shop, KIRIM, 1, 1, 'Kurir', 'Resi'));
        if (lost) loseEvent(shop);
        shop.person((hands) => hands.edit(KIRIM, 3, resi, 'BUDI1'));
        goOn(shop);
        sweepTwice(shop);
        expect([lost, kept(shop)]).toEqual([lost, ['Ani', 'Budi BUDI1', 'Cici', 'Dewi']]);
        expect(kept(shop, KIRIM)).toEqual(kept(shop));
      }
    });

    it('Rekap Produksi: batch, Dibuat and record, each over both lines', () => {
      for (const header of ['Batch', 'Kode', 'Dibuat', 'Tercatat']) {
        const shop = open(reading);
        typeUnder(shop, PRODUKSI, 3, 'Dibuat', '2');
        sweepTwice(shop);
        merge(shop, PRODUKSI, area(shop, PRODUKSI, 2, 2, header));
        loseEvent(shop);
        typeUnder(shop, PRODUKSI, 2, 'Dibuat', '1');
        goOn(shop);
        sweepTwice(shop);
        expect([header, JSON.parse(made(shop))]).toEqual([header, { BOLU: 1, LAPIS: 2 }]);
        const lines = shown(shop.state, PRODUKSI).filter(({ Kode }) => Kode);
        expect([header, lines.map(({ Kode, Dibuat }) => `${Kode} ${Dibuat}`)]).toEqual([
          header,
          ['BOLU 1', 'LAPIS 2'],
        ]);
      }
    });
  },
);

/** In the short run every thirtieth call. */
const STEP = FULL ? 1 : 30;

it.each(['lost', 'applied'] as const)(
  'a run that is killed while it takes cells apart has emptied none; unflushed writes are %s',
  (unflushedAtKill) => {
    const before = open();
    for (const [row, resi] of ['ANI1', 'BUDI1'].entries()) typeUnder(before, KIRIM, row + 2, 'Resi', resi);
    typeUnder(before, PRODUKSI, 3, 'Dibuat', '2');
    sweepTwice(before);
    merge(before, KIRIM, area(before, KIRIM, 2, 2, 'Resi'));
    merge(before, PRODUKSI, area(before, PRODUKSI, 2, 2, 'Dibuat'));
    for (let atCall = 1, alive = true; alive; atCall += STEP) {
      const shop = branch(before.state, 1, { unflushedAtKill });
      shop.arm({ next: 'onSweep', kill: atCall });
      sweepTwice(shop);
      alive = shop.state.executions.some(({ killed }) => killed);
      sweepTwice(shop);
      expect([atCall, kept(shop), JSON.parse(made(shop))]).toEqual([
        atCall,
        ['Ani ANI1', 'Budi BUDI1', 'Cici'],
        { LAPIS: 2 },
      ]);
      expect([atCall, kept(shop, KIRIM), merges(shop, KIRIM)]).toEqual([atCall, kept(shop), []]);
    }
  },
);

it('what she merges beside our columns stays merged', () => {
  const shop = open();
  const beside = { row: 2, column: column(shop, KIRIM, 'Tercatat') + 2, rows: 3, columns: 1 };
  merge(shop, KIRIM, beside);
  merge(shop, KIRIM, area(shop, KIRIM, 2, 2, 'Resi'));
  typeUnder(shop, KIRIM, 2, 'Resi', 'ANI1');
  goOn(shop);
  expect(merges(shop, KIRIM)).toHaveLength(1);
});
