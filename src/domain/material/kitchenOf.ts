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

/**
 * Tabs Bahan and Resep put together: bare numbers get their material's unit, and what can't be counted is told
 * (src/domain/README.md, Materials 1). Of two rows of one material the first counts.
 */
export function kitchenOf(
  typed: readonly TypedMaterial[],
  rows: readonly TypedRecipe[],
  codes: ReadonlySet<string>,
): Kitchen {
  const problems: Problem[] = [];
  const tell = (code: Problem['code'], params: Problem['params']): null => {
    problems.push({ code, params });
    return null;
  };
  const amountOf = (
    code: 'materialAmount' | 'recipeAmount',
    row: number,
    amount: Amount | null,
    unit: MaterialUnit | null,
  ): number | null => {
    if (amount === null || unit === null) return null;
    return amountIn(amount, unit) ?? tell(code, { row, raw: amount.typed, unit });
  };
  const materials = new Map<string, Material & { readonly row: number }>();
  for (const { row, name, unit, ...each } of typed) {
    const key = materialKey(name);
    const first = materials.get(key)?.row;
    if (first !== undefined) tell('copiedMaterial', { row, first, material: name });
    if (first !== undefined) continue;
    const stock = amountOf('materialAmount', row, each.stock, unit);
    // A pack of nothing is no pack.
    const packSize = amountOf('materialAmount', row, each.packSize, unit) || null;
    materials.set(key, { ...each, row, name, unit, stock, packSize });
  }
  const recipes = rows.map(({ row, code, material, amount }): Recipe => {
    const found = materials.get(materialKey(material));
    if (found === undefined && material !== '') tell('unknownMaterial', { row, material });
    if (!codes.has(code)) tell('unknownRecipe', { row, code });
    return { code, material, amount: amountOf('recipeAmount', row, amount, found?.unit ?? null) };
  });
  return { materials: [...materials.values()], recipes, problems };
}
