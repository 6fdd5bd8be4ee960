import { materialHeaders as h } from '../../messages/sheets/materialHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { amount, amountOrNothing, materialUnit, percent } from '../kinds/amounts';
import { price } from '../kinds/numbers';
import { name } from '../kinds/texts';
import { field } from '../table/field';
import { optional, orElse } from '../table/kind';
import type { Tab } from '../table/tab';

const fields = {
  name: field(h.name, name, { width: 180 }),
  unit: field(h.unit, materialUnit, { width: 70 }),
  stock: field(h.stock, amountOrNothing),
  packSize: field(h.packSize, optional(amount)),
  packPrice: field(h.packPrice, price),
  waste: field(h.waste, orElse(percent, 0), { width: 70 }),
};

export const materialTab: Tab<typeof fields> = { name: tabNames.materials, fields, rowKey: 'name' };
