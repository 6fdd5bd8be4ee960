import type { TypedProduct } from '../../reading/readProductLines';
import { moveRows } from '../range/moveRows';
import type { Fields, RowOf } from '../table/field';
import type { Place } from '../table/kind';
import type { Table } from '../table/readTable';
import { writeRows } from '../table/writeTable';
import type { ProductTable, productTab } from '../tabs/productTab';

type ProductRow = RowOf<(typeof productTab)['fields']>;

/** A product as its row is made: open order, without any limit but its quota. */
export function productRow(code: string, { name, variant, price, quota }: TypedProduct): ProductRow {
  const none = { minimum: null, lotSize: null, maxPerOrder: null, downPayment: null, netPrice: null };
  const shelf = { stock: null, shownStock: null, pools: [], supplier: '', asksFor: '' };
  return { ...none, ...shelf, code, name, variant, price, quota, mode: 'openOrder', active: true };
}

/** Adds products below all others. A row without its Kode, which is written last, is none. */
export function appendProducts(
  products: ProductTable,
  made: readonly { readonly code: string; readonly product: TypedProduct }[],
  place: Place,
): void {
  const rows = made.map(({ code, product }) => productRow(code, product));
  writeRows(products, products.end, rows, place);
}

/** Takes rows away whole, those of the keys named; from below, so that none moves before its turn. */
export function removeRows<F extends Fields>(table: Table<F>, keys: readonly string[]): void {
  removeRowsWhere(table, (values) => keys.includes(String(values[table.tab.rowKey])));
}

export function removeRowsWhere<F extends Fields>(table: Table<F>, is: (values: RowOf<F>) => boolean): void {
  const rows = table.rows.filter(({ values }) => is(values));
  const steps = rows.map(({ row }) => ({ do: 'remove', at: row, count: 1 }) as const);
  moveRows(table.sheet, steps.reverse());
}
