import type { Instant } from '../domain/calendar';
import { formatLong } from '../domain/calendar';
import { formatAmount } from '../domain/material/amount';
import { type BatchMaterial, batchMaterials, withoutRecipe } from '../domain/material/batchMaterials';
import type { Kitchen } from '../domain/material/material';
import { type MaterialNeed, materialNeeds } from '../domain/material/needs';
import type { Rupiah } from '../domain/money';
import type { OrderBook } from '../domain/orderBook';
import { monthWords } from '../messages/months';
import { phrases } from '../messages/phrases';
import { type HeaderKey, recapWording } from '../messages/recapWording';
import { computed, sum, text } from './columns';
import { drawTable } from './drawRecap';
import type { Recap, RecapDefinition } from './recap';

type Key = HeaderKey<'materialRecap'>;

/** What nobody can tell is blank. */
function shown({ material: { unit } }: MaterialNeed, amount: number | null): string {
  return unit === null || amount === null ? '' : formatAmount(amount, unit);
}

const needs: RecapDefinition<MaterialNeed, Key> = {
  columns: [
    text('material', ({ material }) => material.name, 160),
    text('needed', (need) => shown(need, need.needed), 110),
    text('waste', (need) => shown(need, need.waste), 90),
    text('stock', (need) => shown(need, need.material.stock), 110),
    text('short', (need) => shown(need, need.short), 110),
    computed('packs', ([{ packs }]) => packs ?? '', 'count'),
    computed('cost', ([{ cost }]) => cost ?? '', 'rupiah', true),
  ],
};

const less = (from: Rupiah, cost: Rupiah | null): Rupiah | '' => (cost === null ? '' : from - cost);

const batches: RecapDefinition<BatchMaterial, Key> = {
  columns: [
    text('batch', ({ batch }) => batch),
    sum('units', ({ units }) => units),
    sum('turnover', ({ turnover }) => turnover, 'rupiah'),
    computed('materialCost', ([{ cost }]) => cost ?? '', 'rupiah'),
    computed('margin', ([{ turnover, cost }]) => less(turnover, cost), 'rupiah'),
  ],
};

/** Whether something of a line stays blank for want of an entry. */
function isUnknown({ material, needed, cost }: MaterialNeed): boolean {
  const { packSize, packPrice, waste } = material;
  return cost === null || (needed !== 0 && [packSize, packPrice, waste].includes(null));
}

/**
 * Rekap Bahan: what is needed, short and to be bought of each material; below, what the material of each batch costs
 * (src/domain/README.md, Materials). Without a recipe it only says how to begin.
 */
export function materialRecap(book: OrderBook, kitchen: Kitchen, now: Instant): Recap {
  const { language, zone } = book.shop;
  const say = phrases('materialRecap', language);
  const words = recapWording('materialRecap', language);
  const stamp = phrases('recaps', language)('stamp', { moment: formatLong(now, zone, monthWords[language]) });
  if (kitchen.recipes.length === 0)
    return { ...drawTable(needs, [], words), totals: [], below: [], notes: [stamp, say('howTo')] };
  const { toMake, byBatch } = batchMaterials(book, kitchen);
  const lines = materialNeeds(kitchen, toMake);
  const left = withoutRecipe(kitchen, byBatch);
  const unknown = lines.filter(isUnknown).length;
  return {
    ...drawTable(needs, lines, words),
    below: [{ ...drawTable(batches, byBatch, words), caption: say('batches') }],
    notes: [
      stamp,
      say('counts'),
      say('margins'),
      ...(left.codes.length === 0
        ? []
        : [
            say('withoutRecipe', {
              units: left.units,
              products: left.codes.length,
              codes: left.codes.join(', '),
            }),
          ]),
      ...(unknown === 0 ? [] : [say('unknown', { materials: unknown })]),
    ],
  };
}
