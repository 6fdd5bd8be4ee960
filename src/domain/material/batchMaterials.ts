import type { Batch } from '../batch';
import { type Rupiah, sumOf } from '../money';
import type { OrderBook } from '../orderBook';
import {
  acceptedLines,
  isProducedFor,
  livingOrders,
  orderedUnits,
  type ProductionRow,
  productionRows,
  unitsToMake,
} from '../production/productionRows';
import type { Kitchen } from './material';
import { materialCost, type UnitsOf } from './needs';

/** A batch with what is ordered of it, and what its material costs; `null` = nobody can tell. */
export interface BatchMaterial {
  readonly batch: string;
  readonly ordered: UnitsOf;
  readonly units: number;
  readonly turnover: Rupiah;
  readonly cost: Rupiah | null;
}

const WORKED_ON: readonly Batch['status'][] = ['open', 'closed', 'production'];

type Rows = [ProductionRow, ...ProductionRow[]];

/** Rows of each batch that is worked on, by its name, and in it of each Kode: as Rekap Produksi has them. */
function rowsByBatch(book: OrderBook): Map<string, Map<string, Rows>> {
  const worked = book.batches.filter(({ status }) => WORKED_ON.includes(status));
  const found = new Map(worked.map(({ name }) => [name, new Map<string, Rows>()] as const));
  for (const row of productionRows(book)) {
    const { batch, line } = row;
    if (!WORKED_ON.includes(batch.status)) continue;
    const codes = found.get(batch.name) ?? new Map<string, Rows>();
    found.set(batch.name, codes);
    const rows = codes.get(line.code);
    if (rows === undefined) codes.set(line.code, [row]);
    else rows.push(row);
  }
  return found;
}

/** By batch: what the orders that are produced for come to, without Ongkir. */
function turnovers(book: OrderBook): Map<string, Rupiah> {
  const sums = new Map<string, Rupiah>();
  for (const order of livingOrders(book).filter((each) => isProducedFor(book, each))) {
    const lines = acceptedLines(order);
    if (lines.length === 0) continue;
    const worth = sumOf(lines.map(({ subtotal }) => subtotal)) - order.discount;
    sums.set(order.batch, (sums.get(order.batch) ?? 0) + worth);
  }
  return sums;
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
  const worth = turnovers(book);
  const byBatch = [...rowsByBatch(book)].map(([batch, codes]): BatchMaterial => {
    for (const [code, rows] of codes) toMake.set(code, (toMake.get(code) ?? 0) + unitsToMake(rows));
    const ordered = new Map([...codes].map(([code, rows]) => [code, sumOf(rows.map(orderedUnits))]));
    const turnover = worth.get(batch) ?? 0;
    return {
      batch,
      ordered,
      units: sumOf([...ordered.values()]),
      turnover,
      cost: materialCost(kitchen, ordered),
    };
  });
  // What is sold from stock belongs to no batch.
  return { toMake, byBatch: byBatch.filter(({ batch }) => batch !== '') };
}

/** Units that are ordered of products without a recipe: their material is in no sum. */
export function withoutRecipe(
  { recipes }: Kitchen,
  batches: readonly BatchMaterial[],
): { codes: string[]; units: number } {
  const known = new Set(recipes.map(({ code }) => code));
  const left = batches.flatMap(({ ordered }) =>
    [...ordered].filter(([code, units]) => units > 0 && !known.has(code)),
  );
  return { codes: [...new Set(left.map(([code]) => code))], units: sumOf(left.map(([, units]) => units)) };
}
