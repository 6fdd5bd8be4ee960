import { newBatch } from '../../domain/batch/newBatch';
import { DAY, HOUR, startOfDay } from '../../domain/calendar';
import { type Product, productLabel } from '../../domain/product';
import type { Language } from '../../domain/shop';
import type { GuideWrong } from '../../messages/pages/guideLabels';
import { assertWords, phrases } from '../../messages/phrases';
import { plainWord } from '../../reading/reading';
import { readProductLines, type TypedProduct } from '../../reading/readProductLines';
import { appendBatches } from '../../sheets/batchRows';
import { removeRows, removeRowsWhere } from '../../sheets/guide/productRows';
import { flushWrites } from '../../sheets/range/flush';
import { readTable } from '../../sheets/table/readTable';
import { batchTab } from '../../sheets/tabs/batchTab';
import { productTab } from '../../sheets/tabs/productTab';
import { readShop } from '../../sheets/tabs/readShop';
import { guarded } from '../guarded';
import { addDemoOrders, isDemoUsed, removeDemoOrders } from './demoOrders';
import { newestIn } from './newestIn';
import { ordersNow } from './ordersNow';
import { publishNow } from './publishNow';
import type { Saved } from './saved';
import { addProducts } from './saveProducts';
import { underLocks } from './underLocks';

/** Before the Kode of every product of the demo: by it, and by the name of their batch, they are known again. */
const TAG = 'CONTOH-';
const languages = ['id', 'en'] as const;

/** Whether a product is the demo's: by its Kode, and the name that it came with, in either language. Under another name it is hers. */
export function isDemo(product: Pick<Product, 'code' | 'name' | 'variant'>): boolean {
  const isNamed = (language: Language) => demoProducts(language).map(labelOf).includes(labelOf(product));
  return product.code.startsWith(TAG) && languages.some(isNamed);
}

function labelOf(product: Pick<Product, 'name' | 'variant'>): string {
  return plainWord(productLabel(product));
}

function demoProducts(language: Language): TypedProduct[] {
  const lines = readProductLines(phrases('guide', language)('demoProducts'));
  return lines.flatMap(({ read }) => (read.kind === 'certain' ? [read.value] : []));
}

/** Whether a batch is the demo's, whatever the language it was made in. */
export function isDemoBatch(name: string): boolean {
  return languages.some((language) => name === demoBatch(language));
}

function demoBatch(language: Language): string {
  return phrases('guide', language)('demoBatch');
}

/** Example products, an open batch and orders, for a shop that has none of them: pressed again it completes them. */
export function addDemo(): Saved {
  return underLocks((): { wrong: GuideWrong | null } => {
    const { shop } = readShop();
    const [products, batches] = [readTable(productTab, shop), readTable(batchTab, shop)];
    const known = batches.rows.find(({ values }) => isDemoBatch(values.name));
    const isAlone =
      products.rows.every(({ values }) => isDemo(values)) &&
      batches.rows.every(({ values }) => isDemoBatch(values.name));
    // Whatever the page offers: it may be older than they.
    if (!isAlone) return { wrong: 'ownGoods' };
    addProducts(demoProducts(shop.language), products, shop, TAG);
    const name = known?.values.name ?? demoBatch(shop.language);
    if (known === undefined) {
      const now = Date.now();
      const closes = startOfDay(now, shop.zone) + 7 * DAY + 20 * HOUR;
      appendBatches({ batches, place: shop }, [newBatch(name, now, closes, 50)]);
    }
    flushWrites();
    const made = readTable(productTab, shop).rows.map(({ values }) => values.code);
    addDemoOrders(made, name);
    return { wrong: null };
  });
}

/**
 * Takes the demo away whole, unless an order of somebody real is under way with it: then nothing of it. A row that she has made her own
 * stays, and that is said.
 */
export function removeDemo(): Saved {
  const late = newestIn();
  if (late !== null) return late;
  const done = underLocks(takeDemo);
  // Hers are counted without them from now on, not from the next sweep.
  if (!('failure' in done)) guarded('menuGuide', publishNow);
  return done;
}

function takeDemo(): { wrong: GuideWrong | null } {
  assertWords();
  const { shop } = readShop();
  const [products, batches] = [readTable(productTab, shop), readTable(batchTab, shop)];
  const tagged = products.rows.filter(({ values }) => values.code.startsWith(TAG));
  const codes = tagged.filter(({ values }) => isDemo(values)).map(({ values }) => values.code);
  const names = batches.rows.map(({ values }) => values.name).filter(isDemoBatch);
  if (isDemoUsed(ordersNow(), codes, names)) return { wrong: 'inUse' };
  removeDemoOrders(shop);
  removeRows(batches, names);
  removeRowsWhere(products, isDemo);
  return { wrong: tagged.length > codes.length ? 'changed' : null };
}
