import { materialRecap } from '../../src/recaps/materialRecap';
import { productionRecap } from '../../src/recaps/productionRecap';
import { aLine, anOrder } from '../domain/anOrder';
import { aBatch, aBook, aProduct, aShop } from '../domain/book';
import { aKitchen } from '../domain/material/aKitchen';

const products = [aProduct('NAS'), aProduct('KAS', { price: 80_000 }), aProduct('LID')];
const kitchen = aKitchen(
  [
    ['Tepung', 'kg', '1 kg', '1 kg', 12_000, 0],
    ['Keju', 'g', '', '300 g', 30_000, 1000],
  ],
  [
    ['NAS', 'Tepung', '200 g'],
    ['KAS', 'Keju', '90 g'],
    ['KAS', 'Tepung', '0,1 kg'],
  ],
);
const batches = [
  aBatch({ name: 'Juli', status: 'done' }),
  aBatch({ name: 'Agustus', status: 'production', made: { NAS: 4 } }),
  aBatch({ name: 'September', status: 'open' }),
];
const orders = [
  anOrder('A', [aLine('NAS', 10), aLine('KAS', 2, { price: 80_000 })], {
    batch: 'Agustus',
    discount: 10_000,
  }),
  anOrder('B', [aLine('KAS', 3, { price: 80_000 }), aLine('LID', 2)], { batch: 'September' }),
  anOrder('C', [aLine('NAS', 50)], { batch: 'September', status: 'awaitingDownPayment' }),
  anOrder('D', [aLine('NAS', 50)], { batch: 'September', status: 'cancelled' }),
  anOrder('E', [aLine('NAS', 50)], { batch: 'Juli', status: 'done' }),
];
const book = aBook({ products, batches, orders });

describe('Rekap Bahan', () => {
  const recap = materialRecap(book, kitchen);

  it('lists what is needed, short and to be bought', () => {
    expect(recap.headers).toEqual([
      'Bahan',
      'Dibutuhkan',
      'Susut',
      'Stok',
      'Kurang',
      'Beli (kemasan)',
      'Biaya',
    ]);
    // Nastar: 10 ordered, 4 made, 6 × 200 g; Kastengel 2 + 3, 5 × 100 g: 1.7 kg. Cheese 5 × 90 g and a tenth.
    expect(recap.rows).toEqual([
      ['Tepung', '1,7 kg', '0 kg', '1 kg', '0,7 kg', 1, 12_000],
      ['Keju', '450 g', '45 g', '0 g', '495 g', 2, 60_000],
    ]);
    expect(recap.totals).toEqual(['Jumlah', '', '', '', '', '', 72_000]);
  });

  it('says what each batch brings, whatever of it is made', () => {
    // Agustus: 10 × 200 g + 2 × 100 g flour = Rp26.400; 2 × 99 g cheese = Rp19.800. 750.000 + 160.000 − 10.000.
    // September: 3 × 100 g flour = Rp3.600; 3 × 99 g cheese = Rp29.700. 240.000 + 150.000.
    expect(recap.below[0]).toMatchObject({
      caption: 'Per batch',
      headers: ['Batch', 'Dipesan', 'Omzet', 'Biaya bahan', 'Selisih'],
      rows: [
        ['Agustus', 12, 900_000, 46_200, 853_800],
        // Lidah kucing has no recipe: what is left of the turnover nobody can tell.
        ['September', 5, 390_000, 33_300, ''],
      ],
    });
    expect(recap.notes.slice(-1)).toEqual([
      'Tidak dihitung: 2 unit dari 1 produk tanpa resep (LID); Selisih batch-nya kosong. Bila memang tanpa bahan, isi di Resep satu bahan dengan Jumlah 0.',
    ]);
  });

  it.each(['shipping', 'cancelled'] as const)(
    'needs what is still to be made of a batch that is %s, too, and tells it until that is Selesai',
    (status) => {
      const shipping = batches.map((batch) => (batch.name === 'Agustus' ? { ...batch, status } : batch));
      const { rows, below } = materialRecap({ ...book, batches: shipping }, kitchen);
      expect(rows).toEqual(recap.rows);
      expect([...(below[0]?.rows ?? [])].sort()).toEqual([...(recap.below[0]?.rows ?? [])].sort());
    },
  );

  it('adds up cost and difference of all batches where each is known', () => {
    // 46.200 + 33.300; of September's difference nobody can tell.
    expect(recap.below[0]?.totals).toEqual(['Jumlah', 17, 1_290_000, 79_500, '']);
    const simple = aBook({ products, batches, orders: orders.filter(({ no }) => no !== 'B') });
    // September has nothing ordered: 0 and 0.
    expect(materialRecap(simple, kitchen).below[0]?.totals).toEqual(['Jumlah', 12, 900_000, 46_200, 853_800]);
  });

  it('knows what takes no material by a recipe of 0', () => {
    const known = aKitchen(
      [['Tepung', 'kg', '', '1 kg', 12_000, 0]],
      [
        ['NAS', 'Tepung', '200 g'],
        ['KAS', 'Tepung', '0,1 kg'],
        ['LID', 'Tepung', '0 g'],
      ],
    );
    const { below, notes } = materialRecap(book, known);
    expect(below[0]?.rows[1]).toEqual(['September', 5, 390_000, 3_600, 386_400]);
    expect(notes.join(' ')).not.toContain('tanpa resep');
  });

  it('makes what Rekap Produksi says is to be made', () => {
    const toMake = productionRecap(book).totals[9];
    // Without the two Lidah kucing that have no recipe: 6 Nastar and 5 Kastengel.
    expect(toMake).toBe(6 + 5 + 2);
  });

  it('leaves blank what nobody can tell, and says so', () => {
    const dark = aKitchen([['Tepung', 'kg', '', '', null, 0]], [['NAS', 'Tepung', '200 g']]);
    const { rows, below, notes } = materialRecap({ ...book, shop: aShop({ language: 'en' }) }, dark);
    expect(rows).toEqual([['Tepung', '1,2 kg', '0 kg', '0 kg', '1,2 kg', '', '']]);
    expect(below[0]?.rows[0]).toEqual(['Agustus', 12, 900_000, '', '']);
    expect(notes).toContain(
      "Blank cells can't be counted: complete Pack size, Pack price, or the entries in To do (1 material).",
    );
  });

  it('shows nothing without a recipe but how to begin', () => {
    const none = materialRecap(book, { ...kitchen, recipes: [] });
    expect([none.rows, none.totals, none.below, none.notes.length]).toEqual([[], [], [], 2]);
  });
});
