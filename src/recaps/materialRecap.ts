import { formatAmount } from '../domain/material/amount';
import { type BatchMaterial, batchMaterials, withoutRecipe } from '../domain/material/batchMaterials';
import type { Kitchen } from '../domain/material/material';
import { type MaterialNeed, materialNeeds } from '../domain/material/needs';
import { sumOf } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import { isDead } from '../domain/payment/orderTotals';
import { phrases } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { computed, sum, text } from './columns';
import { drawTable } from './drawRecap';
import { joined, moreOn } from './joined';
import { countsOf } from './leftOut';
import type { Recap, RecapColumn, RecapDefinition } from './recap';
import { stampOf } from './stamp';

type Key = HeaderKey<'materialRecap'>;

/** An amount in the material's Satuan, written out: exact, and what nobody can tell is blank. */
function amount(key: Key, of: (need: MaterialNeed) => number | null): RecapColumn<MaterialNeed, Key> {
  const shown = (need: MaterialNeed): string => {
    const [value, { unit }] = [of(need), need.material];
    return unit === null || value === null ? '' : formatAmount(value, unit);
  };
  return text(key, shown, 110);
}

const needs: RecapDefinition<MaterialNeed, Key> = {
  columns: [
    text('material', ({ material }) => material.name, 160),
    amount('needed', ({ needed }) => needed),
    amount('waste', ({ waste }) => waste),
    amount('stock', ({ material }) => material.stock),
    amount('short', ({ short }) => short),
    computed('packs', ([{ packs }]) => packs ?? '', 'count'),
    computed('cost', ([{ cost }]) => cost ?? '', 'rupiah', true),
  ],
};

const batches: RecapDefinition<BatchMaterial, Key> = {
  columns: [
    text('batch', ({ batch }) => batch),
    sum('units', ({ units }) => units),
    sum('turnover', ({ turnover }) => turnover, 'rupiah'),
    computed('materialCost', ([{ cost }]) => cost ?? '', 'rupiah', 'whole'),
    computed('margin', ([{ margin }]) => margin ?? '', 'rupiah', 'whole'),
  ],
};

/**
 * Rekap Bahan: what is needed, short and to be bought of each material; below, what the material of each batch costs
 * (src/domain/README.md, Materials). Without a recipe it only says how to begin.
 */
export function materialRecap(book: OrderBook, kitchen: Kitchen): Recap {
  const { language } = book.shop;
  const say = phrases('materialRecap', language);
  const words = recapWording('materialRecap', language);
  const stamp = stampOf(book);
  if (kitchen.recipes.length === 0)
    return { ...drawTable(needs, [], words), totals: [], below: [], notes: [stamp, say('howTo')] };
  const { toMake, byBatch } = batchMaterials(book, kitchen);
  const lines = materialNeeds(kitchen, toMake);
  const left = withoutRecipe(kitchen, byBatch);
  const codes = [...new Set(left.map(([code]) => code))];
  const units = sumOf(left.map(([, count]) => count));
  const names = byBatch.map(({ batch }) => batch);
  const dead = book.orders.filter((order) => isDead(order) && names.includes(order.batch));
  const unknown = lines.filter(({ cost }) => cost === null).length;
  return {
    ...drawTable(needs, lines, words),
    below: [{ ...drawTable(batches, byBatch, words), caption: say('batches') }],
    notes: [
      stamp,
      say('counts'),
      say('margins'),
      phrases('productionRecap', language)('dead', countsOf(dead.map((order) => order.lines))),
      ...(units === 0
        ? []
        : [
            say('withoutRecipe', {
              units,
              products: codes.length,
              codes: joined(codes, ', ', moreOn('products', language)),
            }),
          ]),
      ...(unknown === 0 ? [] : [say('unknown', { materials: unknown })]),
    ],
  };
}
