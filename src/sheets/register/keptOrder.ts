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
  /** The buyer's own words; absent in records made before they were kept, and where a cell can't hold them. */
  request: z.optional(z.string()),
  rawAnswer: z.optional(z.string()),
});

/** Cells as they stood when a run began to write others over them. */
const before = z.object({
  status: z.string(),
  batch: z.string(),
  downPayment: z.number(),
  downPaymentDue: moment,
  lines: z.array(z.object({ id: z.number(), units: z.number(), state: z.string() })),
});
export type CellsBefore = z.infer<typeof before>;

/** Cells that are hers to change, and that a decision has changed with the order. */
const decided = z.object({ downPayment: z.number(), downPaymentDue: moment });

const kept = z.object({
  no: z.string(),
  key: z.string(),
  at: z.number(),
  revisedAt: z.number(),
  answered: z.record(z.string(), z.string()),
  batch: z.string(),
  status: z.enum(Object.keys(orderStatusWords) as OrderStatus[]),
  lines: z.array(line),
  /** While the cells that show it are being written: what stands there as it did before was asked for by nobody. */
  unfinished: z.optional(z.boolean()),
  before: z.optional(before),
  decided: z.optional(decided),
});

/**
 * What the add-on has accepted of an order, in one cell (Pesanan.Tercatat): every rule reads it, only scripts write it,
 * and one cell is written whole or not at all. What stands in the other cells is shown, or asked for.
 */
export type KeptOrder = z.infer<typeof kept>;

export function keptOf({ no, key, at, revisedAt, answered, batch, status, lines }: Order): KeptOrder {
  const bare = { no, key, at, revisedAt, answered, batch, status, lines: lines.map(keptLine) };
  return { ...bare, lines: withWords(bare, lines) };
}

/** Google refuses a cell above 50,000 characters, and the marks of an unfinished record need some. */
const MOST_CHARACTERS = 45_000;

/** The buyer's words beside each slice, as far as the cell holds them: the others stand in Rincian, and in the form. */
function withWords(bare: KeptOrder, lines: readonly OrderLine[]): KeptOrder['lines'] {
  const words = lines.map(({ request, rawAnswer }) => ({ request, rawAnswer }));
  let left = MOST_CHARACTERS - JSON.stringify(bare).length;
  return bare.lines.map((line, index) => {
    const length = JSON.stringify(words[index]).length;
    if (length > left) return line;
    left -= length;
    return { ...line, ...words[index] };
  });
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
