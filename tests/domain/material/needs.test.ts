import * as fc from 'fast-check';
import { materialCost, materialNeeds } from '../../../src/domain/material/needs';
import { aKitchen } from './aKitchen';

/** needed, waste, short (thousandths), packs, rupiah of the first material. */
function needOf(
  material: Parameters<typeof aKitchen>[0][number],
  recipes: Parameters<typeof aKitchen>[1],
  units: Record<string, number>,
) {
  const [need] = materialNeeds(aKitchen([material], recipes), new Map(Object.entries(units)));
  return need && [need.needed, need.waste, need.short, need.packs, need.cost];
}

const flour = (amount: string): [string, string, string][] => [['NAS', 'Tepung', amount]];

describe('what must be bought, worked by hand', () => {
  it.each<[string, ReturnType<typeof needOf>, ReturnType<typeof needOf>]>([
    // 10 × 250 g = 2.5 kg; 2 kg there; half a kilo is short, one pack of 1 kg.
    ['g of a recipe, kg of a shelf', needOf(['Tepung', 'kg', '2', '1 kg', 12_000, 0], flour('250 g'), { NAS: 10 }), [2_500_000, 0, 500_000, 1, 12_000]], // biome-ignore format: one case
    ['0,25 kg is 250 g', needOf(['Tepung', 'g', '2 kg', '1 kg', 12_000, 0], flour('0,25 kg'), { NAS: 10 }), [2_500_000, 0, 500_000, 1, 12_000]], // biome-ignore format: one case
    ['bare numbers in the Satuan', needOf(['Tepung', 'g', '', '500', 9000, 0], flour('250'), { NAS: 3 }), [750_000, 0, 750_000, 2, 18_000]], // biome-ignore format: one case
    // 10 % of 1000 g are 100 g: 1100 g are more than one pack of a kilo.
    ['waste makes it two packs', needOf(['Tepung', 'g', '', '1 kg', 12_000, 1000], flour('250 g'), { NAS: 4 }), [1_000_000, 100_000, 1_100_000, 2, 24_000]], // biome-ignore format: one case
    // 2.5 % of 0.333 g × 1 = 0.008325 g: up to 0.009 g.
    ['waste is rounded up', needOf(['Ragi', 'g', '', '11 g', 5000, 250], [['NAS', 'Ragi', '0,333 g']], { NAS: 1 }), [333, 9, 342, 1, 5000]], // biome-ignore format: one case
    ['stock that suffices buys nothing', needOf(['Tepung', 'g', '1 kg', '1 kg', 12_000, 0], flour('250 g'), { NAS: 4 }), [1_000_000, 0, 0, 0, 0]], // biome-ignore format: one case
    ['a thousandth of a gram short is a pack', needOf(['Tepung', 'g', '0,999999 kg', '1 kg', 12_000, 0], flour('250 g'), { NAS: 4 }), [1_000_000, 0, 1, 1, 12_000]], // biome-ignore format: one case
    // Two products, packs rounded once: 300 + 300 = 600 g are 2 packs of 300 g, not 1 + 1 + a rest.
    ['one sum over products', needOf(['Mentega', 'g', '', '300 g', 15_000, 0], [['NAS', 'Mentega', '100 g'], ['KAS', 'Mentega', '150 g']], { NAS: 3, KAS: 2 }), [600_000, 0, 600_000, 2, 30_000]], // biome-ignore format: one case
    // Dough and topping of one cake: 50 + 20 = 70 g, three cakes 210 g.
    ['two rows of one Kode add up', needOf(['Gula', 'g', '', '1 kg', 16_000, 0], [['NAS', 'Gula', '50 g'], ['NAS', 'gula ', '20 g']], { NAS: 3 }), [210_000, 0, 210_000, 1, 16_000]], // biome-ignore format: one case
    // Half an egg: 5 cakes are 2.5 eggs, of which 2 are there; a tray of 30.
    ['pieces', needOf(['Telur', 'pcs', '2 butir', '30 butir', 55_000, 0], [['BOL', 'Telur', '0,5 butir']], { BOL: 5 }), [2500, 0, 500, 1, 55_000]], // biome-ignore format: one case
    // 7 × 120 ml = 840 ml, 5 % are 42 ml: 882 ml less half a litre = 382 ml, packs of 200 ml.
    ['ml of a litre, with waste and stock', needOf(['Susu', 'l', '0,5 l', '200 ml', 6500, 500], [['BOL', 'Susu', '120 ml']], { BOL: 7 }), [840_000, 42_000, 382_000, 2, 13_000]], // biome-ignore format: one case
    ['nobody ordered', needOf(['Tepung', 'g', '', '1 kg', 12_000, 1000], flour('250 g'), {}), [0, 0, 0, 0, 0]], // biome-ignore format: one case
    ['no pack size: nobody knows how many', needOf(['Tepung', 'g', '', '', 12_000, 0], flour('250 g'), { NAS: 1 }), [250_000, 0, 250_000, null, null]], // biome-ignore format: one case
    ['no price: nobody knows what for', needOf(['Tepung', 'g', '', '1 kg', null, 0], flour('250 g'), { NAS: 1 }), [250_000, 0, 250_000, 1, null]], // biome-ignore format: one case
    ['an unreadable stock is not taken for none', needOf(['Tepung', 'g', 'banyak', '1 kg', 12_000, 0], flour('250 g'), { NAS: 1 }), [250_000, 0, null, null, null]], // biome-ignore format: one case
    ['an unreadable Susut is not taken for none', needOf(['Tepung', 'g', '', '1 kg', 12_000, null], flour('250 g'), { NAS: 1 }), [250_000, null, null, null, null]], // biome-ignore format: one case
    ['an amount in spoons leaves the sum open', needOf(['Tepung', 'g', '', '1 kg', 12_000, 0], [['NAS', 'Tepung', '2 sdm'], ['KAS', 'Tepung', '10 g']], { NAS: 1, KAS: 1 }), [null, null, null, null, null]], // biome-ignore format: one case
    ['… but not where nobody wants that cake', needOf(['Tepung', 'g', '', '1 kg', 12_000, 0], [['NAS', 'Tepung', '2 sdm'], ['KAS', 'Tepung', '10 g']], { KAS: 1 }), [10_000, 0, 10_000, 1, 12_000]], // biome-ignore format: one case
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('leaves out materials that no recipe names, and keeps the order of tab Bahan', () => {
    const kitchen = aKitchen(
      [
        ['Vanili', 'g', '', '', null, 0],
        ['Gula', 'g', '', '', null, 0],
        ['Tepung', 'g', '', '', null, 0],
      ],
      [
        ['NAS', 'Tepung', '1 g'],
        ['NAS', 'Gula', '1 g'],
      ],
    );
    expect(materialNeeds(kitchen, new Map()).map(({ material }) => material.name)).toEqual([
      'Gula',
      'Tepung',
    ]);
  });
});

describe('what the material of a batch costs', () => {
  const kitchen = aKitchen(
    [
      ['Tepung', 'kg', '50', '1 kg', 10_000, 0],
      ['Keju', 'g', '', '300 g', 10_000, 1000],
      ['Telur', 'pcs', '', '30', 50_000, 0],
    ],
    [
      ['NAS', 'Tepung', '100 g'],
      ['KAS', 'Keju', '100 g'],
      ['BOL', 'Telur', '1'],
      ['BOL', 'Tepung', '1/3 kg'],
    ],
  );
  const cost = (units: Record<string, number>) => materialCost(kitchen, new Map(Object.entries(units)));

  it.each<[string, Record<string, number>, number | null]>([
    // Stock was bought, too: 100 g of a kilo that costs Rp10.000.
    ['a tenth of a pack', { NAS: 1 }, 1000],
    // 100 g + 10 % = 110 g of 300 g: 3666.67, up.
    ['a share that is no whole rupiah', { KAS: 1 }, 3667],
    // Three times as much is 11,000 exactly, not 3 × 3667.
    ['rounded once', { KAS: 3 }, 11_000],
    ['over several materials', { NAS: 7, KAS: 3 }, 18_000],
    ['nothing', {}, 0],
    ['unknown where an amount is', { BOL: 1, NAS: 1 }, null],
  ])('%s', (_name, units, expected) => {
    expect(cost(units)).toBe(expected);
  });

  it('adds thirds of different packs before it rounds', () => {
    const thirds = aKitchen(
      [
        ['A', 'g', '', '3 g', 1, 0],
        ['B', 'g', '', '6 g', 2, 0],
      ],
      [
        ['NAS', 'A', '1 g'],
        ['NAS', 'B', '2 g'],
      ],
    );
    // 1/3 + 2/3 = 1.
    expect(materialCost(thirds, new Map([['NAS', 1]]))).toBe(1);
  });

  it('is unknown of a material that tab Bahan lacks', () => {
    expect(materialCost(aKitchen([], [['NAS', 'Tepung', '1 g']]), new Map([['NAS', 1]]))).toBeNull();
  });

  it('stays exact where numbers end', () => {
    const dear = aKitchen([['Emas', 'g', '', '0,999 g', 999_999_999, 1]], [['NAS', 'Emas', '9.999 g']]);
    // 9999 g × 99,999 × 1.0001 / 0.999 g × Rp999.999.999, by long division.
    const parts = 9_999_000n * 99_999n * 10_001n * 999_999_999n;
    const whole = (parts + 9_990_000n - 1n) / 9_990_000n;
    expect(materialCost(dear, new Map([['NAS', 99_999]]))).toBe(Number(whole));
  });
});

describe('what can not be counted is told', () => {
  it('names the row, and what to mend in it', () => {
    const { problems } = aKitchen(
      [
        ['Tepung', 'g', '1 l', '1 kg', 1, 0],
        ['Susu', 'ml', '', '', 1, 0],
        ['tepung ', 'kg', '', '', 1, 0],
      ],
      [
        ['NAS', 'Susu', '250 g'],
        ['NAS', 'Cokelat', '10 g'],
        ['XYZ', 'Tepung', '10 g'],
      ],
    );
    expect(problems).toEqual([
      { code: 'materialAmount', params: { row: 2, raw: '1 l', unit: 'g' } },
      { code: 'copiedMaterial', params: { row: 4, first: 2, material: 'tepung ' } },
      { code: 'recipeAmount', params: { row: 2, raw: '250 g', unit: 'ml' } },
      { code: 'unknownMaterial', params: { row: 3, material: 'Cokelat' } },
      { code: 'unknownRecipe', params: { row: 4, code: 'XYZ' } },
    ]);
  });
});

/** Any kitchen of up to four materials, in grams. */
const grams = fc.integer({ min: 0, max: 5000 }).map((amount) => `${amount} g`);
const anyKitchen = fc
  .array(
    fc.tuple(grams, fc.integer({ min: 1, max: 2000 }), fc.nat(90_000), fc.integer({ min: 0, max: 3000 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((materials) =>
    fc
      .array(fc.tuple(fc.constantFrom('NAS', 'KAS', 'BOL'), fc.nat(materials.length - 1), grams), {
        maxLength: 8,
      })
      .map((recipes) =>
        aKitchen(
          materials.map(([stock, pack, price, waste], at) => [
            `M${at}`,
            'g',
            stock,
            `${pack} g`,
            price,
            waste,
          ]),
          recipes.map(([code, at, amount]) => [code, `M${at}`, amount]),
        ),
      ),
  );
const anyUnits = fc
  .array(fc.tuple(fc.constantFrom('NAS', 'KAS', 'BOL'), fc.nat(500)))
  .map((all) => new Map(all));

describe('laws of what is bought', () => {
  it('packs hold what is short, and one less would not; stock that suffices buys nothing', () => {
    fc.assert(
      fc.property(anyKitchen, anyUnits, (kitchen, units) => {
        for (const { material, needed, waste, short, packs, cost } of materialNeeds(kitchen, units)) {
          const [size, count, lacking] = [material.packSize ?? 0, packs ?? -1, short ?? -1];
          expect(count * size).toBeGreaterThanOrEqual(lacking);
          expect((count - 1) * size).toBeLessThan(Math.max(1, lacking));
          expect(count === 0).toBe((needed ?? 0) + (waste ?? 0) <= (material.stock ?? 0));
          expect(cost).toBe(count * (material.packPrice ?? 0));
          // Waste is its share, rounded up by less than one.
          const over = (waste ?? 0) * 10_000 - (needed ?? 0) * (material.waste ?? 0);
          expect(over >= 0 && over < 10_000).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('one more unit never needs, buys or costs less', () => {
    fc.assert(
      fc.property(anyKitchen, anyUnits, fc.constantFrom('NAS', 'KAS', 'BOL'), (kitchen, units, code) => {
        const more = new Map(units).set(code, (units.get(code) ?? 0) + 1);
        const before = materialNeeds(kitchen, units);
        materialNeeds(kitchen, more).forEach((need, at) => {
          for (const key of ['needed', 'waste', 'short', 'packs', 'cost'] as const)
            expect(need[key]).toBeGreaterThanOrEqual(before[at]?.[key] ?? Number.NaN);
        });
        expect(materialCost(kitchen, more)).toBeGreaterThanOrEqual(
          materialCost(kitchen, units) ?? Number.NaN,
        );
      }),
      { numRuns: 100 },
    );
  });
});
