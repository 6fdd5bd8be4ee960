import type { Product } from '../../domain/product';
import { productHeaders as h } from '../../messages/sheets/productHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { productModeWords } from '../../messages/states';
import { downPaymentTerm, limit, price, shownCount, whole } from '../kinds/numbers';
import { choice, name, names, text } from '../kinds/texts';
import { flag } from '../kinds/yesNo';
import { field } from '../table/field';
import { optional, orElse } from '../table/kind';
import type { Table, TableRow } from '../table/readTable';
import type { Tab } from '../table/tab';

const fields = {
  code: field(h.code, name, { width: 80 }),
  name: field(h.name, text, { width: 180 }),
  variant: field(h.variant, text, { width: 130 }),
  price: field(h.price, price),
  mode: field(h.mode, orElse(choice(productModeWords, 'openOrder'), 'openOrder'), { width: 125 }),
  quota: field(h.quota, limit),
  stock: field(h.stock, shownCount),
  minimum: field(h.minimum, optional(whole)),
  lotSize: field(h.lotSize, optional(whole)),
  maxPerOrder: field(h.maxPerOrder, limit),
  pools: field(h.pools, names),
  downPayment: field(h.downPayment, optional(downPaymentTerm)),
  supplier: field(h.supplier, text),
  netPrice: field(h.netPrice, price),
  shownStock: field(h.shownStock, shownCount, { hidden: true }),
  asksFor: field(h.asksFor, text),
  active: field(h.active, orElse(flag, true)),
};

type ProductFields = typeof fields;
export type ProductTable = Table<ProductFields>;

export const productTab: Tab<ProductFields> = { name: tabNames.products, fields, rowKey: 'code' };

export function productOf({ values, problems }: TableRow<ProductFields>): Product {
  const { stock, shownStock, ...product } = values;
  return { ...product, problems };
}
