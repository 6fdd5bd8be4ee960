import type { Batch } from '../../domain/batch';
import type { Order } from '../../domain/order';
import { writeFields } from '../table/writeTable';
import type { Workbook } from '../workbook';
import type { TypedValue } from './typedRecaps';

/** One cell of hers that is to be kept. */
export interface ToKeep {
  readonly line: string;
  readonly key: string;
  readonly value: TypedValue;
}

type Parcel = Partial<Pick<Order, 'courier' | 'tracking' | 'packed'>>;

/** `Agustus` and `NAS`, or an order's number. */
export function partsOf(line: string): readonly string[] {
  return JSON.parse(line) as string[];
}

/**
 * The batch that keeps Dibuat of a line. Of one that has not opened nothing is made: it would be wiped out by the next
 * run.
 */
function batchIn({ book }: Workbook, name: string | undefined): Batch | undefined {
  const batch = book.batches.find((each) => each.name === name);
  return batch?.status === 'scheduled' ? undefined : batch;
}

/** How the register's keeps are asked for: what stands there of a line; undefined = nothing can keep it. */
export function presentIn(workbook: Workbook): (line: string, key: string) => TypedValue | undefined {
  const orders = new Map(workbook.book.orders.map((order) => [order.no, order]));
  return (line, key) => {
    const [name = '', code = ''] = partsOf(line);
    if (key !== 'made') return orders.get(name)?.[key as keyof Parcel];
    const batch = batchIn(workbook, name);
    return batch && (batch.made[code] ?? 0);
  };
}

/**
 * Dibuat goes into the hidden cell of its batch, the rest into the order's own cells in Pesanan: there is one truth. The
 * register as it has become.
 */
export function keepTyped(workbook: Workbook, all: readonly ToKeep[]): Workbook {
  const { batches, orders, place } = workbook;
  const made = new Map<Batch, Batch['made']>();
  const parcels = new Map<string, Parcel>();
  for (const { line, key, value } of all) {
    const [name = '', code = ''] = partsOf(line);
    const batch = key === 'made' ? batchIn(workbook, name) : undefined;
    if (batch === undefined) parcels.set(name, { ...parcels.get(name), [key]: value });
    else made.set(batch, { ...(made.get(batch) ?? batch.made), [code]: Number(value) });
  }
  const kept = workbook.book.batches.map((batch, index) => {
    const units = made.get(batch);
    if (units === undefined) return batch;
    writeFields(batches, batches.rows[index]?.row ?? 0, { made: units }, place);
    return { ...batch, made: units };
  });
  const entered = workbook.entered.map((each) => {
    const parcel = parcels.get(each.order.no);
    if (parcel === undefined) return each;
    writeFields(orders, each.row.row, parcel, place);
    return { ...each, order: { ...each.order, ...parcel } };
  });
  const book = { ...workbook.book, batches: kept, orders: entered.map(({ order }) => order) };
  return { ...workbook, entered, book };
}
