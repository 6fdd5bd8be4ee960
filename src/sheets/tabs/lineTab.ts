import { lineHeaders as h } from '../../messages/sheets/lineHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import { returnOutcomeWords, returnReasonWords, sliceStateWords } from '../../messages/states';
import { instant } from '../kinds/instant';
import { rupiah, whole } from '../kinds/numbers';
import { choice, name, text } from '../kinds/texts';
import { field, type RowOf } from '../table/field';
import { optional, orElse } from '../table/kind';
import type { Table } from '../table/readTable';
import type { Tab } from '../table/tab';

const fields = {
  orderNo: field(h.orderNo, name, { width: 140 }),
  code: field(h.code, text, { width: 80 }),
  product: field(h.product, text, { width: 180 }),
  variant: field(h.variant, text, { width: 130 }),
  units: field(h.units, whole),
  price: field(h.price, orElse(rupiah, 0)),
  discount: field(h.discount, orElse(rupiah, 0)),
  subtotal: field(h.subtotal, orElse(rupiah, 0)),
  state: field(h.state, choice(sliceStateWords, 'accepted'), { width: 170 }),
  at: field(h.at, instant, { width: 130 }),
  request: field(h.request, text, { width: 180 }),
  rawAnswer: field(h.rawAnswer, text, { width: 140 }),
  id: field(h.id, optional(whole), { hidden: true }),
  returnUnits: field(h.returnUnits, optional(whole), { later: true }),
  returnReason: field(h.returnReason, optional(choice(returnReasonWords, 'other')), {
    width: 125,
    later: true,
  }),
  returnOutcome: field(h.returnOutcome, optional(choice(returnOutcomeWords, 'replace')), {
    width: 175,
    later: true,
  }),
};

type LineFields = typeof fields;
export type LineTable = Table<LineFields>;
export type LineRow = RowOf<LineFields>;

export const lineTab: Tab<LineFields> = {
  name: tabNames.lines,
  fields,
  rowKey: 'orderNo',
  stamp: 'state',
  deciding: ['code', 'units', 'subtotal', 'state', 'at'],
  irreplaceable: true,
};
