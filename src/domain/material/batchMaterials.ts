import type { Batch } from '../batch';
import { type Rupiah, sumOf } from '../money';
import type { OrderBook } from '../orderBook';
import {
  countsFrom,
  orderedUnits,
  type ProductionRow,
  productionRows,
  unitsToMake,
} from '../production/productionRows';
import { isTaken, turnoverOf } from '../production/taken';
import type { Kitchen } from './material';
import { materialCost, type UnitsOf } from './needs';

/** A batch with what is ordered of it, and what its material costs; `null` = nobody can tell. */
export interface BatchMaterial {
  readonly batch: string;
  readonly ordered: UnitsOf;
  readonly units: number;
  readonly turnover: Rupiah;
  readonly cost: Rupiah | null;
  /** Turnover less cost; `null` also where the cost is not that of all units, for some have no recipe. */
  readonly margin: Rupiah | null;
}

const WORKED_ON: readonly Batch['status'][] = ['open', 'closed', 'production'];

type Rows = [ProductionRow, ...ProductionRow[]];

/** The rows of each batch that is worked on, by its name and by Kode: as Rekap Produksi has them. */
function rowsByBatch({ batches }: OrderBook, rows: readonly ProductionRow[]): Map<string, Map<string, Rows>> {
  const isWorkedOn = ({ status }: Batch): boolean => WORKED_ON.includes(status);
  const found = new Map(
    batches.filter(isWorkedOn).map(({ name }) => [name, new Map<string, Rows>()] as const),
  );
  for (const row of rows.filter(({ batch }) => isWorkedOn(batch))) {
    const { batch, line } = row;
    const codes = found.get(batch.name) ?? new Map<string, Rows>();
    found.set(batch.name, codes);
    const same = codes.get(line.code);
    if (same === undefined) codes.set(line.code, [row]);
    else same.push(row);
  }
  return found;
}

/**
 * Of all batches that are open, closed or in production: units to make, as Rekap Produksi has them, and of each batch what
 * its material costs (src/domain/README.md, Materials 2 and 3).
 */
export function batchMaterials(
  book: OrderBook,
  kitchen: Kitchen,
): { toMake: UnitsOf; byBatch: BatchMaterial[] } {
  const toMake = new Map<string, number>();
  const worth = new Map<string, Rupiah>();
  const counts = countsFrom[book.shop.productionFrom];
  for (const order of book.orders.filter((each) => isTaken(each) && counts(each)))
    worth.set(order.batch, (worth.get(order.batch) ?? 0) + turnoverOf(order));
  const byBatch = [...rowsByBatch(book, productionRows(book))].map(([batch, codes]): BatchMaterial => {
    for (const [code, rows] of codes) toMake.set(code, (toMake.get(code) ?? 0) + unitsToMake(rows));
    const ordered = new Map([...codes].map(([code, rows]) => [code, sumOf(rows.map(orderedUnits))]));
    const units = sumOf([...ordered.values()]);
    const turnover = worth.get(batch) ?? 0;
    const cost = materialCost(kitchen, ordered);
    const whole = withoutRecipe(kitchen, [{ ordered }]).length === 0;
    return {
      batch,
      ordered,
      units,
      turnover,
      cost,
      margin: cost === null || !whole ? null : turnover - cost,
    };
  });
  // What is sold from stock belongs to no batch.
  return { toMake, byBatch: byBatch.filter(({ batch }) => batch !== '') };
}

/** Units that are ordered of products without a recipe: their material is in no sum. */
export function withoutRecipe(
  { recipes }: Kitchen,
  batches: readonly Pick<BatchMaterial, 'ordered'>[],
): [string, number][] {
  const known = new Set(recipes.map(({ code }) => code));
  const left = batches.flatMap(({ ordered }) => [...ordered]);
  return left.filter(([code, units]) => units > 0 && !known.has(code));
}
