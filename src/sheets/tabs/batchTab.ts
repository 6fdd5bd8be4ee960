import type { Batch } from '../../domain/batch';
import { begun } from '../../domain/minimum/mark';
import { batchHeaders as h } from '../../messages/sheets/batchHeaders';
import { tabNames } from '../../messages/sheets/tabNames';
import {
  afterSoldOutWords,
  balanceTermWords,
  batchStatusWords,
  closeReasonWords,
  ifBelowMinimumWords,
  repeatWords,
  whenFullWords,
} from '../../messages/states';
import { readRefundPolicy } from '../../reading/readRefundPolicy';
import { batchOrigin } from '../kinds/batchOrigin';
import { deadline, instant, typedInstant } from '../kinds/instant';
import { minimumMark } from '../kinds/minimumMark';
import { downPaymentTerm, limit, paymentTime, rupiah, whole } from '../kinds/numbers';
import { choice, name, text } from '../kinds/texts';
import { madeUnits, unitsByCode } from '../kinds/unitsByCode';
import { flag } from '../kinds/yesNo';
import { field, type RowOf } from '../table/field';
import { optional, orElse } from '../table/kind';
import type { Table, TableRow } from '../table/readTable';
import type { Tab } from '../table/tab';

const fields = {
  name: field(h.name, name, { width: 140 }),
  opens: field(h.opens, optional(typedInstant), { width: 130 }),
  closes: field(h.closes, optional(deadline), { width: 130 }),
  productionStarts: field(h.productionStarts, optional(typedInstant), { width: 130 }),
  shippingStarts: field(h.shippingStarts, optional(typedInstant), { width: 130 }),
  cutOff: field(h.cutOff, optional(deadline), { width: 130 }),
  quotaUnits: field(h.quotaUnits, limit),
  quotaOrders: field(h.quotaOrders, limit),
  quotaTurnover: field(h.quotaTurnover, optional(rupiah, 0)),
  quotaPerDay: field(h.quotaPerDay, limit),
  quotaPerWeek: field(h.quotaPerWeek, limit),
  maxPerBuyer: field(h.maxPerBuyer, limit),
  whenFull: field(h.whenFull, optional(choice(whenFullWords, 'queue')), { width: 110 }),
  afterSoldOut: field(h.afterSoldOut, orElse(choice(afterSoldOutWords, 'close'), 'close')),
  minimumUnits: field(h.minimumUnits, optional(whole)),
  ifBelowMinimum: field(h.ifBelowMinimum, optional(choice(ifBelowMinimumWords, 'produce')), { width: 165 }),
  downPayment: field(h.downPayment, optional(downPaymentTerm)),
  downPaymentHours: field(h.downPaymentHours, optional(paymentTime)),
  balanceDue: field(h.balanceDue, optional(choice(balanceTermWords, 'beforeProduction')), { width: 155 }),
  cancellation: field(h.cancellation, text, { width: 140 }),
  status: field(h.status, orElse(choice(batchStatusWords, 'scheduled'), 'scheduled'), { width: 110 }),
  closedAt: field(h.closedAt, optional(instant), { width: 130 }),
  closedBecause: field(h.closedBecause, optional(choice(closeReasonWords, 'seller'))),
  // Beside what is written with it.
  opened: field(h.opened, optional(flag), { hidden: true }),
  repeats: field(h.repeats, orElse(choice(repeatWords, 'none'), 'none'), { width: 165 }),
  origin: field(h.origin, batchOrigin, { hidden: true }),
  minimumMark: field(h.minimumMark, minimumMark, { hidden: true }),
  atClose: field(h.atClose, unitsByCode, { hidden: true }),
  made: field(h.made, madeUnits, { hidden: true }),
};

type BatchFields = typeof fields;
export type BatchTable = Table<BatchFields>;

export const batchTab: Tab<BatchFields> = {
  name: tabNames.batches,
  fields,
  rowKey: 'name',
  stamp: 'origin',
};

export function batchOf({ values, problems }: TableRow<BatchFields>): Batch {
  return { ...values, refund: readRefundPolicy(values.cancellation), problems };
}

/** A batch that the add-on has made, as its row. */
export function batchRow({ problems, refund, ...values }: Batch): RowOf<BatchFields> {
  return values;
}

/**
 * The columns of a batch that the add-on writes; the others are the seller's. Tutup is hers, but for the one time that
 * a batch is extended.
 */
export function settledFields(before: Batch, batch: Batch): Partial<RowOf<BatchFields>> {
  const { status, opened, closedAt, closedBecause, closes, minimumMark, atClose, made } = batch;
  return {
    status,
    closedAt,
    closedBecause,
    opened,
    ...(closes === before.closes ? {} : { closes }),
    ...(minimumMark === before.minimumMark ? {} : { minimumMark }),
    // Void only when it is open again: a closed one that has lost it would be counted anew.
    ...(atClose === null && before.atClose !== null ? { atClose } : {}),
    ...(made === before.made ? {} : { made }),
  };
}

/**
 * What a batch holds when it is closed, and when and why that was, written before its Status: a killed run that has closed
 * it would else leave both to the next, which may find other orders, and comes later. `null` = it is not being closed.
 */
export function heldFields(before: Batch, batch: Batch): Partial<RowOf<BatchFields>> | null {
  const { atClose, closedAt, closedBecause } = batch;
  if (atClose === null || (atClose === before.atClose && closedAt === before.closedAt)) return null;
  return { atClose, closedAt, closedBecause };
}

/**
 * What is written of a batch before anything follows from its minimums, so that the run after a killed one completes
 * them; `null` = nothing does. Its closing with it: what is left of the orders would tell another.
 */
export function begunFields(before: Batch, batch: Batch): Partial<RowOf<BatchFields>> | null {
  const mark = begun(before, batch);
  if (mark === null) return null;
  const { status, closedAt, closedBecause } = batch;
  return { minimumMark: mark, ...(mark.how === 'extending' ? {} : { status, closedAt, closedBecause }) };
}
