import type { Rupiah } from '../money';
import { type Kitchen, type Material, materialKey } from './material';

/** Units by Kode: of all batches, or of one. */
export type UnitsOf = ReadonlyMap<string, number>;

/** What becomes of one material: amounts in thousandths of its g, ml or pcs. `null` = nobody can tell. */
export interface MaterialNeed {
  readonly material: Material;
  readonly needed: number | null;
  readonly waste: number | null;
  readonly short: number | null;
  readonly packs: number | null;
  readonly cost: Rupiah | null;
}

type Sums = ReadonlyMap<string, number | null>;

/** What the recipes ask for, by material. One amount that can't be read leaves the sum unknown. */
function sums({ recipes }: Kitchen, units: UnitsOf): Sums {
  const needed = new Map<string, number | null>();
  for (const { code, material, amount } of recipes) {
    const key = materialKey(material);
    const [before = 0, count = 0] = [needed.get(key), units.get(code)];
    const more = count === 0 ? 0 : amount === null ? null : amount * count;
    needed.set(key, before === null || more === null ? null : before + more);
  }
  return needed;
}

/** Hundredths of a per cent. */
const WHOLE = 10_000;

/** Susut, up to the next thousandth; divided first, so that the product stays whole. */
function wasted(needed: number, waste: number): number {
  const rest = needed % WHOLE;
  return ((needed - rest) / WHOLE) * waste + Math.ceil((rest * waste) / WHOLE);
}

/** Unknown as soon as one of the two is. */
function known(a: number | null, b: number | null, then: (a: number, b: number) => number): number | null {
  return a === null || b === null ? null : then(a, b);
}

function needOf(material: Material, needed: number | null): MaterialNeed {
  const { stock, packSize, packPrice } = material;
  const waste = known(needed, needed === 0 ? 0 : material.waste, wasted);
  const asked = known(needed, waste, (of, more) => of + more);
  const short = asked === 0 ? 0 : known(asked, stock, (all, there) => Math.max(0, all - there));
  // Rounded last, once a material.
  const packs = short === 0 ? 0 : known(short, packSize, (of, size) => Math.ceil(of / size));
  const cost = packs === 0 ? 0 : known(packs, packPrice, (count, price) => count * price);
  return { material, needed, waste, short, packs, cost };
}

/**
 * What is needed of each material that a recipe asks for, in the order of tab Bahan, and what must be bought
 * (src/domain/README.md, Materials 2).
 */
export function materialNeeds(kitchen: Kitchen, units: UnitsOf): MaterialNeed[] {
  const needed = sums(kitchen, units);
  return kitchen.materials.flatMap((material) => {
    const sum = needed.get(materialKey(material.name));
    return sum === undefined ? [] : [needOf(material, sum)];
  });
}

/**
 * What the material of these units costs, waste included, as a share of the packs that it comes in: whole rupiah,
 * rounded up once, over all of it. `null` = of a material that is needed nobody knows price, pack or amount.
 */
export function materialCost(kitchen: Kitchen, units: UnitsOf): Rupiah | null {
  // Fractions of different packs are added exactly: over one denominator, which outgrows every number.
  let [sum, of] = [BigInt(0), BigInt(1)];
  const materials = new Map(kitchen.materials.map((material) => [materialKey(material.name), material]));
  for (const [key, needed] of sums(kitchen, units)) {
    const { packSize = null, packPrice = null, waste = null } = materials.get(key) ?? {};
    if (needed === 0) continue;
    if (needed === null || packSize === null || packPrice === null || waste === null) return null;
    const size = BigInt(packSize) * BigInt(WHOLE);
    sum = sum * size + BigInt(needed) * BigInt(WHOLE + waste) * BigInt(packPrice) * of;
    of *= size;
  }
  return Number((sum + of - BigInt(1)) / of);
}
