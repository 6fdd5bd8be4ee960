import { newBatch } from '../../domain/batch/newBatch';
import { DAY, HOUR, startOfDay } from '../../domain/calendar';
import type { Language } from '../../domain/shop';
import type { GuideWrong } from '../../messages/pages/guideLabels';
import { phrases } from '../../messages/phrases';
import { readProductLines } from '../../reading/readProductLines';
import { appendBatches } from '../../sheets/batchRows';
import { flushWrites } from '../../sheets/range/flush';
import { readTable } from '../../sheets/table/readTable';
import { batchTab } from '../../sheets/tabs/batchTab';
import { productTab } from '../../sheets/tabs/productTab';
import { readShop } from '../../sheets/tabs/readShop';
import { guarded } from '../guarded';
import { addDemoOrders, isDemoUsed, removeDemoOrders } from './demoOrders';
import { publishNow } from './publishNow';
import type { Saved } from './saved';
import { addProducts } from './saveProducts';
import { underLocks } from './underLocks';
import { takeBatches, takeProducts } from './undoStep';

/** Before the Kode of every product of the demo: by it, and by the name of their batch, they are known again. */
const TAG = 'CONTOH-';

/** Whether a Kode is the demo's. */
export function isDemo(code: string): boolean {
  return code.startsWith(TAG);
}

/** Whether a batch is the demo's, whatever the language it was made in. */
export function isDemoBatch(name: string): boolean {
  return (['id', 'en'] as const).some((language) => name === demoBatch(language));
}

function demoBatch(language: Language): string {
  return phrases('guide', language)('demoBatch');
}

/** Example products, an open batch and orders, for a shop that has none of them: pressed again it completes them. */
export function addDemo(): Saved {
  return underLocks(() => {
    const { shop } = readShop();
    const lines = readProductLines(phrases('guide', shop.language)('demoProducts'));
    const products = lines.flatMap(({ read }) => (read.kind === 'certain' ? [read.value] : []));
    addProducts(products, readTable(productTab, shop), shop, TAG);
    const batches = readTable(batchTab, shop);
    const known = batches.rows.find(({ values }) => isDemoBatch(values.name));
    const name = known?.values.name ?? demoBatch(shop.language);
    if (known === undefined) {
      const now = Date.now();
      const closes = startOfDay(now, shop.zone) + 7 * DAY + 20 * HOUR;
      appendBatches({ batches, place: shop }, [newBatch(name, now, closes, 50)]);
    }
    flushWrites();
    const codes = readTable(productTab, shop).rows.map(({ values }) => values.code);
    addDemoOrders(codes.filter(isDemo), name);
    return { wrong: null };
  });
}

/** Takes the demo away whole, unless an order of somebody real hangs on it: then nothing of it. */
export function removeDemo(): Saved {
  const done = underLocks((): { wrong: GuideWrong | null } => {
    const { shop } = readShop();
    if (isDemoUsed(shop, isDemo, isDemoBatch)) return { wrong: 'inUse' };
    const names = readTable(batchTab, shop).rows.map(({ values }) => values.name);
    const codes = readTable(productTab, shop).rows.map(({ values }) => values.code);
    removeDemoOrders(shop);
    takeBatches(names.filter(isDemoBatch));
    takeProducts(codes.filter(isDemo));
    return { wrong: null };
  });
  // Hers are counted without them from now on, not from the next sweep.
  if ('wrong' in done && done.wrong === null) guarded('menuGuide', publishNow);
  return done;
}
