import { kitchenOf } from '../domain/material/kitchenOf';
import { emptyKitchen, type Kitchen } from '../domain/material/material';
import type { Product } from '../domain/product';
import { problemsIn } from './problemsIn';
import { findSheet } from './range/findSheet';
import { problemOf } from './table/brokenWorkbook';
import type { Fields } from './table/field';
import type { Place } from './table/kind';
import { readTable, type Table } from './table/readTable';
import { materialTab } from './tabs/materialTab';
import { recipeTab } from './tabs/recipeTab';

/** Rows as typed, with the numbers by which she finds them. */
function typedIn<F extends Fields>({ rows }: Table<F>) {
  return rows.map(({ row, values }) => ({ ...values, row }));
}

/**
 * Tabs Bahan and Resep, for whoever publishes: no order waits for them. Without a row in Resep nothing is read any
 * further; what is wrong with them stops no other recap, so it never throws for a workbook that she can mend.
 */
export function readKitchen(products: readonly Product[], place: Place): Kitchen {
  if (findSheet(recipeTab.name) === null) return emptyKitchen;
  try {
    const recipes = readTable(recipeTab, place);
    const unread = problemsIn(recipes, place);
    if (recipes.rows.length === 0) return { ...emptyKitchen, problems: unread };
    const materials = readTable(materialTab, place);
    const codes = new Set(products.map(({ code }) => code));
    const kitchen = kitchenOf(typedIn(materials), typedIn(recipes), codes);
    return { ...kitchen, problems: [...problemsIn(materials, place), ...unread, ...kitchen.problems] };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { ...emptyKitchen, problems: [problem] };
  }
}
