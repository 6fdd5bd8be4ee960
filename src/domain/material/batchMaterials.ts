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

/** Batches that are told with orders or without; others, but those that are done, while something of them is ordered. */
const UNDER_WAY: readonly Batch['status'][] = ['open', 'closed', 'production', 'shipping'];

const isUnderWay = ({ status }: Batch): boolean => UNDER_WAY.includes(status);

type Rows = [ProductionRow, ...ProductionRow[]];

/** Rows of each batch, by its name and by Kode: as Rekap Produksi has them. */
function rowsByBatch({ batches }: OrderBook, rows: readonly ProductionRow[]): Map<string, Map<string, Rows>> {
  const found = new Map(
    batches.filter(isUnderWay).map(({ name }) => [name, new Map<string, Rows>()] as const),
  );
  for (const row of rows) {
    const { batch, line } = row;
    const codes = found.get(batch.name) ?? new Map<string, Rows>();
    found.set(batch.name, codes);
    const same = codes.get(line.code);
    if (same === undefined) codes.set(line.code, [row]);
    else same.push(row);
  }
  return found;
}

/** Of what is produced for, by batch. */
function turnovers({ orders, shop }: OrderBook): Map<string, Rupiah> {
  const worth = new Map<string, Rupiah>();
  const counts = countsFrom[shop.productionFrom];
  for (const order of orders.filter((each) => isTaken(each) && counts(each)))
    worth.set(order.batch, (worth.get(order.batch) ?? 0) + turnoverOf(order));
  return worth;
}

function costOf(kitchen: Kitchen, batch: string, codes: Map<string, Rows>, turnover: Rupiah): BatchMaterial {
  const ordered = new Map([...codes].map(([code, rows]) => [code, sumOf(rows.map(orderedUnits))]));
  const units = sumOf([...ordered.values()]);
  const cost = materialCost(kitchen, ordered);
  const whole = withoutRecipe(kitchen, [{ ordered }]).length === 0;
  const margin = cost === null || !whole ? null : turnover - cost;
  return { batch, ordered, units, turnover, cost, margin };
}

/**
 * Units to make of all that is not finished, as Rekap Produksi has them, and of each batch that is under way what its
 * material costs (src/domain/README.md, Materials 2 and 3).
 */
export function batchMaterials(
  book: OrderBook,
  kitchen: Kitchen,
): { toMake: UnitsOf; byBatch: BatchMaterial[] } {
  const toMake = new Map<string, number>();
  const groups = rowsByBatch(book, productionRows(book));
  for (const [code, rows] of [...groups.values()].flatMap((codes) => [...codes]))
    toMake.set(code, (toMake.get(code) ?? 0) + unitsToMake(rows));
  const worth = turnovers(book);
  // What is sold from stock belongs to no batch.
  const done = book.batches.filter(({ status }) => status === 'done');
  const over = new Set(['', ...done.map(({ name }) => name)]);
  const own = [...groups].filter(([batch]) => !over.has(batch));
  return {
    toMake,
    byBatch: own.map(([batch, codes]) => costOf(kitchen, batch, codes, worth.get(batch) ?? 0)),
  };
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
