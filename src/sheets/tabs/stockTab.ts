import type { StockRow } from '../../domain/orderBook';
import { stockHeaders as h } from '../../messages/sheets/stockHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { typedInstant } from '../kinds/instant';
import { signed } from '../kinds/numbers';
import { name, text } from '../kinds/texts';
import { field } from '../table/field';
import { optional, orElse } from '../table/kind';
import type { TableRow } from '../table/readTable';
import type { Tab } from '../table/tab';

const fields = {
  date: field(h.date, optional(typedInstant), { width: 130 }),
  code: field(h.code, name, { width: 80 }),
  units: field(h.units, orElse(signed, 0)),
  cause: field(h.cause, text, { width: 180 }),
};

type StockFields = typeof fields;

export const stockTab: Tab<StockFields> = { name: tabNames.stock, fields, rowKey: 'code' };

/** Nothing but its Jumlah says how much there is: a date that can't be read is only told. */
export function stockRowOf({ values, unread }: TableRow<StockFields>): StockRow {
  const { code, units } = values;
  return { code, units, problems: unread.units === undefined ? [] : [unread.units] };
}
