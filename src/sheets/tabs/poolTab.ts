import type { QuotaPool } from '../../domain/orderBook';
import { poolHeaders as h } from '../../messages/sheets/poolHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { limit } from '../kinds/numbers';
import { name } from '../kinds/texts';
import { field } from '../table/field';
import type { TableRow } from '../table/readTable';
import type { Tab } from '../table/tab';

const fields = {
  name: field(h.name, name, { width: 160 }),
  units: field(h.units, limit),
};

type PoolFields = typeof fields;

export const poolTab: Tab<PoolFields> = { name: tabNames.pools, fields, rowKey: 'name' };

export function poolOf({ values, problems }: TableRow<PoolFields>): QuotaPool {
  return { ...values, problems };
}
