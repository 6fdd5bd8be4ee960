import * as z from 'zod/mini';
import type { Order, OrderLine, OrderStatus, SliceState } from '../../domain/order';
import type { Booked } from '../../domain/payment/booked';
import type { PaymentKind, PaymentStatus } from '../../domain/payment/payment';
import {
  orderStatusWords,
  paymentKindWords,
  paymentStatusWords,
  sliceStateWords,
} from '../../messages/states';
import { certain, empty, type Reading, unreadable } from '../../reading/reading';
import type { Cell } from '../range/cell';
import type { Kind } from '../table/kind';

// Apps Script may not allow code made from strings; must come before the first schema.
z.config({ jitless: true });

const moment = z.nullable(z.number());

const line = z.object({
  id: z.number(),
  code: z.string(),
  product: z.string(),
  variant: z.string(),
  units: z.number(),
  price: z.number(),
  discount: z.number(),
  state: z.enum(Object.keys(sliceStateWords) as SliceState[]),
  at: z.number(),
  promotedAt: moment,
  until: moment,
});

const kept = z.object({
  no: z.string(),
  key: z.string(),
  at: z.number(),
  revisedAt: z.number(),
  answered: z.record(z.string(), z.string()),
  batch: z.string(),
  status: z.enum(Object.keys(orderStatusWords) as OrderStatus[]),
  lines: z.array(line),
  /** The ledger's rows, as last taken in: `downPayment received 50000`; missing = none. */
  booked: z.optional(z.array(z.string())),
  /** While the cells that show it are being written: what stands there was asked for by nobody. */
  unfinished: z.optional(z.boolean()),
});

/**
 * What the add-on has accepted of an order, in one cell (Pesanan.Tercatat): every rule reads it, only scripts write it,
 * and one cell is written whole or not at all. What stands in the other cells is shown, or asked for.
 */
export type KeptOrder = z.infer<typeof kept>;

export function keptOf({ no, key, at, revisedAt, answered, batch, status, lines, booked }: Order): KeptOrder {
  const money = booked.length > 0 ? { booked: booked.map((row) => row.join(' ')) } : {};
  return { no, key, at, revisedAt, answered, batch, status, lines: lines.map(keptLine), ...money };
}

function keptLine(of: OrderLine): KeptOrder['lines'][number] {
  const { id, code, product, variant, units, price, discount, state, at, promotedAt, until } = of;
  return { id, code, product, variant, units, price, discount, state, at, promotedAt, until };
}

/** The ledger's rows as they were; one that a newer version wrote is taken in anew. */
export function bookedIn({ booked = [] }: KeptOrder): Booked[] {
  return booked.flatMap((row): Booked[] => {
    const [kind = '', status = '', amount] = row.split(' ');
    const known = kind in paymentKindWords && status in paymentStatusWords;
    return known ? [[kind as PaymentKind, status as PaymentStatus, Number(amount)]] : [];
  });
}

export const keptOrder: Kind<KeptOrder> = {
  read: (cell) => readKept(cell),
  write: (value) => JSON.stringify(value),
  unreadable: {
    no: '',
    key: '',
    at: 0,
    revisedAt: 0,
    answered: {},
    batch: '',
    status: 'needsReview',
    lines: [],
  },
  format: '@',
};

/** Whether a cell is the record of an order for which something stood in the ledger. */
export function recordsMoney(cell: Cell): boolean {
  const reading = readKept(cell);
  return reading.kind === 'certain' && (reading.value.booked ?? []).length > 0;
}

function readKept(cell: Cell): Reading<KeptOrder> {
  const text = String(cell).trim();
  if (text === '') return empty;
  const parsed = z.safeParse(kept, jsonOrNull(text));
  return parsed.success ? certain(parsed.data) : unreadable(text, 'unknownWord');
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
