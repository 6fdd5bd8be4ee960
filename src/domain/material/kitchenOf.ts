import type { Problem } from '../problem';
import { type Amount, amountIn, type MaterialUnit } from './amount';
import {
  type Kitchen,
  type Material,
  materialKey,
  type Recipe,
  type TypedMaterial,
  type TypedRecipe,
} from './material';

/** Which cell an amount stands in; the edge gives it tab and title. */
export type AmountField = 'stock' | 'packSize' | 'amount';

/** How a problem of a cell is told: tab and title are the edge's. */
export type TellAmount = (field: AmountField, row: number, typed: string, unit: MaterialUnit) => Problem;

/** A pack of nothing is no pack. */
const sizeOf = (size: number | null): number | null => (size === 0 ? null : size);

/**
 * Tabs Bahan and Resep put together: bare numbers get their material's unit, and what can't be counted is told
 * (src/domain/README.md, Materials 1). Of two rows of one material the first counts.
 */
export function kitchenOf(
  typed: readonly TypedMaterial[],
  rows: readonly TypedRecipe[],
  codes: ReadonlySet<string>,
  tell: TellAmount,
): Kitchen {
  const problems: Problem[] = [];
  const count = (field: AmountField, row: number, amount: Amount | null, unit: MaterialUnit | null) => {
    if (amount === null || unit === null) return null;
    const counted = amountIn(amount, unit);
    if (counted === null) problems.push(tell(field, row, amount.typed, unit));
    return counted;
  };
  const materials = new Map<string, Material>();
  const firstRows = new Map<string, number>();
  for (const { row, name, ...each } of typed) {
    const key = materialKey(name);
    const first = firstRows.get(key);
    if (first !== undefined) {
      problems.push({ code: 'copiedMaterial', params: { row, first, material: name } });
      continue;
    }
    firstRows.set(key, row);
    const stock = count('stock', row, each.stock, each.unit);
    const packSize = sizeOf(count('packSize', row, each.packSize, each.unit));
    materials.set(key, { ...each, name, stock, packSize });
  }
  const recipes = rows.map(({ row, code, material, amount }): Recipe => {
    const found = materials.get(materialKey(material));
    if (found === undefined && material !== '')
      problems.push({ code: 'unknownMaterial', params: { row, material } });
    if (!codes.has(code)) problems.push({ code: 'unknownRecipe', params: { row, code } });
    return { code, material, amount: count('amount', row, amount, found?.unit ?? null) };
  });
  return { materials: [...materials.values()], recipes, problems };
}
