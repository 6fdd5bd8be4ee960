import { kitchenOf, type TellAmount } from '../domain/material/kitchenOf';
import { emptyKitchen, type Kitchen } from '../domain/material/material';
import type { Product } from '../domain/product';
import { problemsIn } from './problemsIn';
import { findSheet } from './range/findSheet';
import { problemOf } from './table/brokenWorkbook';
import type { Fields } from './table/field';
import type { Place } from './table/kind';
import { readTable, type Table } from './table/readTable';
import type { Tab } from './table/tab';
import { materialTab } from './tabs/materialTab';
import { recipeTab } from './tabs/recipeTab';

/**
 * Tabs Bahan and Resep, for whoever publishes: no order waits for them. Without a row in Resep nothing is read any
 * further; what is wrong with them stops no other recap, so it never throws for a workbook that she can mend.
 */
export function readKitchen(products: readonly Product[], place: Place): Kitchen {
  if (findSheet(recipeTab.name) === null) return emptyKitchen;
  try {
    const recipes = readTable(recipeTab, place);
    if (recipes.rows.length === 0) return { ...emptyKitchen, problems: problemsIn(recipes, place) };
    return kitchenIn(readTable(materialTab, place), recipes, products, place);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { ...emptyKitchen, problems: [problem] };
  }
}

type FieldsOf<T> = T extends Tab<infer F> ? F : never;

function kitchenIn(
  materials: Table<FieldsOf<typeof materialTab>>,
  recipes: Table<FieldsOf<typeof recipeTab>>,
  products: readonly Product[],
  place: Place,
): Kitchen {
  const tell: TellAmount = (key, row, raw, unit) => {
    const { name, fields }: Pick<Tab<Fields>, 'name' | 'fields'> = key === 'amount' ? recipeTab : materialTab;
    const { language } = place;
    const header = fields[key]?.header[language] ?? key;
    return { code: 'amountUnit', params: { tab: name[language], row, header, raw, unit } };
  };
  const kitchen = kitchenOf(
    materials.rows.map(({ row, values }) => ({ ...values, row })),
    recipes.rows.map(({ row, values }) => ({ ...values, row })),
    new Set(products.map(({ code }) => code)),
    tell,
  );
  const unread = [...problemsIn(materials, place), ...problemsIn(recipes, place)];
  return { ...kitchen, problems: [...unread, ...kitchen.problems] };
}
