import { productLabel } from '../../domain/product';
import { productCode } from '../../domain/productCode';
import { phrases } from '../../messages/phrases';
import { plainWord } from '../../reading/reading';
import { readProductLines, type TypedProduct } from '../../reading/readProductLines';
import { appendProducts, productRow } from '../../sheets/guide/productRows';
import { drawBoxes } from '../../sheets/prepare/drawBoxes';
import type { Place } from '../../sheets/table/kind';
import { readTable } from '../../sheets/table/readTable';
import { type ProductTable, productTab } from '../../sheets/tabs/productTab';
import { readShop } from '../../sheets/tabs/readShop';
import type { GuideLine, GuideState } from '../../ui/guideAnswers';
import { rowPrint } from './addedRows';
import type { Saved } from './saved';
import { underLocks } from './underLocks';
import { noteStep, noteUnread } from './undoSlot';

/**
 * Step 3: the lines that are certain become products; one whose product is on the tab already changes nothing. Read anew here: what the
 * page has shown of them it has read with the same code.
 */
export function saveProducts(text: string): Saved {
  const lines = readProductLines(text);
  const certain = lines.flatMap(({ read }) => (read.kind === 'certain' ? [read.value] : []));
  if (certain.length === 0) return { wrong: 'text' };
  const unread = lines.flatMap(({ part, typed }) => (part === null ? [] : [typed]));
  return underLocks(() => {
    const { shop } = readShop();
    // First: of a run that dies behind it they are still known, and a line that is certain is written once.
    noteUnread(unread.join('\n'));
    addProducts(certain, readTable(productTab, shop), shop);
    return { wrong: null };
  });
}

/** What would be written of the text, line by line; nothing is. */
export function readLines(text: string, { products, language }: GuideState): GuideLine[] {
  const known = products.map(({ label }) => plainWord(label));
  const why = phrases('whys', language);
  return readProductLines(text).flatMap(({ raw, read, part }): GuideLine[] => {
    const blank = { raw, part, label: '', price: null, quota: null, why: '', known: false };
    if (read.kind === 'empty') return [];
    if (read.kind === 'unreadable') return [{ ...blank, why: why(read.why) }];
    const { price, quota } = read.value;
    const label = productLabel(read.value);
    return [{ ...blank, label, price, quota, known: known.includes(plainWord(label)) }];
  });
}

/** Products that the tab has not yet, under new codes. `prefix` tells whose they are. */
export function addProducts(
  typed: readonly TypedProduct[],
  table: ProductTable,
  place: Place,
  prefix = '',
): void {
  const known = table.rows.map(({ values }) => plainWord(productLabel(values)));
  const fresh = typed.filter((product) => !known.includes(plainWord(productLabel(product))));
  const made = coded(
    fresh,
    table.rows.map(({ values }) => values.code),
    prefix,
  );
  if (made.length === 0) return;
  const prints = made.map(
    ({ code, product }) => [code, rowPrint(productTab, productRow(code, product))] as const,
  );
  if (prefix === '') noteStep({ step: 'products', before: {}, after: {}, rows: Object.fromEntries(prints) });
  appendProducts(table, made, place);
  drawBoxes(productTab, ['active'], place);
}

function coded(
  products: readonly TypedProduct[],
  taken: readonly string[],
  prefix: string,
): { code: string; product: TypedProduct }[] {
  const codes = [...taken];
  return products.map((product) => {
    const code =
      prefix +
      productCode(
        productLabel(product),
        codes.map((each) => each.slice(prefix.length)),
      );
    codes.push(code);
    return { code, product };
  });
}
