import { recipeHeaders as h } from '../../messages/sheets/materialHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { amount } from '../kinds/amounts';
import { name } from '../kinds/texts';
import { field } from '../table/field';
import type { Tab } from '../table/tab';

const fields = {
  code: field(h.code, name, { width: 80 }),
  material: field(h.material, name, { width: 180 }),
  amount: field(h.amount, amount),
};

export const recipeTab: Tab<typeof fields> = { name: tabNames.recipes, fields, rowKey: 'code' };
