import type { Rupiah } from '../money';
import type { Problem } from '../problem';
import type { Amount, MaterialUnit } from './amount';

/** One row of Bahan. What is kept of it is in thousandths of g, ml or pcs; `null` = blank, or nobody can tell. */
export interface Material {
  readonly name: string;
  /** Satuan; `null` = can't be read, and then no amount of it is known. */
  readonly unit: MaterialUnit | null;
  readonly stock: number | null;
  readonly packSize: number | null;
  readonly packPrice: Rupiah | null;
  /** Susut in hundredths of a per cent: what is lost on top of what the recipes ask for. */
  readonly waste: number | null;
}

/** One row of Resep: what one unit of a Kode takes. Several rows of one Kode and Bahan add up. */
export interface Recipe {
  readonly code: string;
  readonly material: string;
  /** In thousandths, as the material is kept; `null` = nobody can tell. */
  readonly amount: number | null;
}

/** Tabs Bahan and Resep as far as they can be counted. */
export interface Kitchen {
  readonly materials: readonly Material[];
  readonly recipes: readonly Recipe[];
  /** What she should mend in them; only told where tab Resep has rows. */
  readonly problems: readonly Problem[];
}

export const emptyKitchen: Kitchen = { materials: [], recipes: [], problems: [] };

/** A row as typed, with the number by which she finds it; `null` = can't be read. */
export interface TypedMaterial {
  readonly row: number;
  readonly name: string;
  readonly unit: MaterialUnit | null;
  readonly stock: Amount | null;
  readonly packSize: Amount | null;
  readonly packPrice: Rupiah | null;
  readonly waste: number | null;
}

export interface TypedRecipe {
  readonly row: number;
  readonly code: string;
  readonly material: string;
  readonly amount: Amount | null;
}

/** Capitals and blanks make no other material. */
export function materialKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
