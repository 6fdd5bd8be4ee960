import { kitchenOf } from '../../../src/domain/material/kitchenOf';
import type { Kitchen, TypedMaterial } from '../../../src/domain/material/material';
import { amountOrNothing } from '../../../src/sheets/kinds/amounts';

type Typed = readonly [name: string, unit: TypedMaterial['unit'], stock: string, pack: string, price: number | null, waste: number | null]; // biome-ignore format: one row

function amountOf(typed: string) {
  const reading = amountOrNothing.read(typed, { zone: 'WIB', language: 'id' });
  return reading.kind === 'certain' ? reading.value : null;
}

/** Tabs Bahan and Resep as a seller types them; Susut in hundredths of a per cent. */
export function aKitchen(
  materials: readonly Typed[],
  recipes: readonly (readonly [code: string, material: string, amount: string])[],
  codes: readonly string[] = ['NAS', 'KAS', 'BOL'],
): Kitchen {
  return kitchenOf(
    materials.map(([name, unit, stock, pack, packPrice, waste], index) => ({
      row: index + 2,
      name,
      unit,
      stock: amountOf(stock),
      packSize: pack === '' ? null : amountOf(pack),
      packPrice,
      waste,
    })),
    recipes.map(([code, material, amount], index) => ({
      row: index + 2,
      code,
      material,
      amount: amountOf(amount),
    })),
    new Set(codes),
  );
}
