import type { Order } from '../../domain/order';
import type { Place } from '../table/kind';
import type { OrderRow } from '../tabs/orderTab';
import { cellsBefore, type LineRows } from './cellsBefore';
import { differences } from './differences';
import { type KeptOrder, keptOf } from './keptOrder';
import { type Beside, reasonText, sharedCells, shownOrder } from './orderCells';
import type { Entered } from './registerTabs';

/** What is to become of one row that is there. */
export interface Correction {
  readonly row: number;
  readonly shared: Partial<OrderRow>;
  readonly shown: Partial<OrderRow>;
  /** `null` = what is on record holds. */
  readonly kept: KeptOrder | null;
  /** The same until every cell shows it. */
  readonly unfinished: KeptOrder | null;
}

/** What a run makes of a row: its own cells that a decision has changed, those that show it, and the record. */
export function correction(
  { row, order: before }: Entered,
  order: Order,
  { rows, beside }: { rows: LineRows; beside: Beside },
  place: Place,
): Correction {
  const { values } = row;
  const wanted = shownOrder(order, beside);
  // Half-way written, a blank may stand where a 0 is meant.
  const wrong = values.kept?.unfinished === true ? wanted : differences(values, wanted, row.unread);
  const { downPayment, downPaymentDue, ...others } = sharedCells(order);
  const decided = before === order ? {} : differences(sharedCells(before), others);
  const reason = 'reasons' in decided ? { reason: reasonText(order, place) } : {};
  // Behind the record: by these a killed run would read as what she has set by hand. What nobody can read is hers to mend.
  const dues = differences(values, legible(row, { downPayment, downPaymentDue }));
  const shown = { ...wrong, ...dues };
  const record = before === order ? withOwnOf(values.kept, keptOf(order)) : keptOf(order);
  const { kept = null } = differences(values, { kept: record });
  const unfinished = kept && {
    ...kept,
    unfinished: true,
    before: cellsBefore(row, order, rows),
    decided: { downPayment, downPaymentDue },
  };
  return { row: row.row, shared: { ...decided, ...reason }, shown, kept, unfinished };
}

/** Without what she has typed so that nobody can read it. */
export function legible<T extends object>({ unread }: Pick<Entered['row'], 'unread'>, cells: T): Partial<T> {
  return Object.fromEntries(Object.entries(cells).filter(([key]) => !(key in unread))) as Partial<T>;
}

/** A record of before all of her cells were kept in it stays as it is until something else is written. */
function withOwnOf(before: KeptOrder | null, { own, ...record }: KeptOrder): KeptOrder {
  const old = before?.own;
  if (old === undefined) return record;
  return { ...record, own: own?.startsWith(`${old} `) ? old : own };
}
