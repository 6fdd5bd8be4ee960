import * as z from 'zod/mini';
import type { Order, OrderLine, OrderStatus, SliceState } from '../../domain/order';
import { orderStatusWords, sliceStateWords } from '../../messages/states';
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
  /** Records of before this was kept have none, and stay as they are until something else is written. */
  said: z.optional(z.record(z.string(), z.number())),
  batch: z.string(),
  status: z.enum(Object.keys(orderStatusWords) as OrderStatus[]),
  lines: z.array(line),
  /** While the cells that show it are being written: what stands there was asked for by nobody. */
  unfinished: z.optional(z.boolean()),
});

/**
 * What the add-on has accepted of an order, in one cell (Pesanan.Tercatat): every rule reads it, only scripts write it,
 * and one cell is written whole or not at all. What stands in the other cells is shown, or asked for.
 */
export type KeptOrder = z.infer<typeof kept>;

export function keptOf({ no, key, at, revisedAt, answered, said, ...order }: Order): KeptOrder {
  const { batch, status, lines } = order;
  const numbers = Object.keys(said).length > 0 ? { said } : {};
  return { no, key, at, revisedAt, answered, ...numbers, batch, status, lines: lines.map(keptLine) };
}

function keptLine(of: OrderLine): KeptOrder['lines'][number] {
  const { id, code, product, variant, units, price, discount, state, at, promotedAt, until } = of;
  return { id, code, product, variant, units, price, discount, state, at, promotedAt, until };
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
