import * as v from 'valibot';
import type { Order, OrderLine, OrderStatus, SliceState } from '../../domain/order';
import type { Booked } from '../../domain/payment/booked';
import type { PaymentKind, PaymentStatus } from '../../domain/payment/payment';
import type { ReturnOutcome, ReturnReason } from '../../domain/returns/returned';
import {
  orderStatusWords,
  paymentKindWords,
  paymentStatusWords,
  returnOutcomeWords,
  returnReasonWords,
  sliceStateWords,
} from '../../messages/states';
import { certain, empty, type Reading, unreadable } from '../../reading/reading';
import type { Cell } from '../range/cell';
import type { Kind } from '../table/kind';
import { ownCells } from './ownCells';

const moment = v.nullable(v.number());

const line = v.object({
  id: v.number(),
  code: v.string(),
  product: v.string(),
  variant: v.string(),
  units: v.number(),
  price: v.number(),
  discount: v.number(),
  state: v.picklist(Object.keys(sliceStateWords) as SliceState[]),
  at: v.number(),
  promotedAt: moment,
  until: moment,
  returned: v.optional(
    v.object({
      units: v.number(),
      reason: v.picklist(Object.keys(returnReasonWords) as ReturnReason[]),
      outcome: v.picklist(Object.keys(returnOutcomeWords) as ReturnOutcome[]),
    }),
  ),
  /** The buyer's own words; absent in records made before they were kept, and where a cell can't hold them. */
  request: v.optional(v.string()),
  rawAnswer: v.optional(v.string()),
});

/** Cells as they stood when a run began to write others over them. */
const before = v.object({
  status: v.string(),
  batch: v.string(),
  downPayment: v.number(),
  downPaymentDue: moment,
  lines: v.array(v.object({ id: v.number(), units: v.number(), state: v.string() })),
});
export type CellsBefore = v.InferOutput<typeof before>;

/** Cells that are hers to change, and that a decision has changed with the order. */
const decided = v.object({ downPayment: v.number(), downPaymentDue: moment });

const kept = v.object({
  no: v.string(),
  key: v.string(),
  at: v.number(),
  revisedAt: v.number(),
  answered: v.record(v.string(), v.string()),
  /** Records of before this was kept have none, and stay as they are until something else is written. */
  said: v.optional(v.record(v.string(), v.number())),
  batch: v.string(),
  status: v.picklist(Object.keys(orderStatusWords) as OrderStatus[]),
  lines: v.array(line),
  /** Missing = before this was kept: what the terms give now tells whether she has set the DP. */
  termsGave: v.optional(v.number()),
  /** The ledger's rows, as last taken in: `downPayment received 50000`; missing = none. */
  booked: v.optional(v.array(v.string())),
  /** Keys of messages that were sent; missing = none. */
  told: v.optional(v.array(v.string())),
  /** Missing = not sent, or before this was kept. */
  shippedAt: v.optional(v.number()),
  sentAs: v.optional(v.string()),
  /** Her cells that sums follow from, as last taken in; records of before this was kept have none, as of `said`. */
  own: v.optional(v.string()),
  /** While the cells that show it are being written: what stands there as it did before was asked for by nobody. */
  unfinished: v.optional(v.boolean()),
  before: v.optional(before),
  decided: v.optional(decided),
});

/**
 * What the add-on has accepted of an order, in one cell (Pesanan.Tercatat): every rule reads it, only scripts write it,
 * and one cell is written whole or not at all. What stands in the other cells is shown, or asked for.
 */
export type KeptOrder = v.InferOutput<typeof kept>;

export function keptOf({
  no,
  key,
  at,
  revisedAt,
  answered,
  said,
  termsGave,
  booked,
  told,
  shippedAt,
  sentAs,
  ...rest
}: Order): KeptOrder {
  const { batch, status, lines } = rest;
  const numbers = Object.keys(said).length > 0 ? { said } : {};
  const terms = termsGave === null ? {} : { termsGave };
  const money = booked.length > 0 ? { booked: booked.map((row) => row.join(' ')) } : {};
  const messages = told.length > 0 ? { told: [...told] } : {};
  const sent = shippedAt === null ? {} : { shippedAt };
  const page = sentAs === undefined ? {} : { sentAs };
  const slices = lines.map(keptLine);
  const bare = {
    no,
    key,
    at,
    revisedAt,
    answered,
    ...numbers,
    batch,
    status,
    lines: slices,
    ...terms,
    ...money,
    ...messages,
    ...sent,
    ...page,
    own: ownCells(rest),
  };
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
  const { id, code, product, variant, units, price, discount, state, at, promotedAt, until, returned } = of;
  const bare = { id, code, product, variant, units, price, discount, state, at, promotedAt, until };
  return returned ? { ...bare, returned } : bare;
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
  const parsed = v.safeParse(kept, jsonOrNull(text));
  return parsed.success ? certain(parsed.output) : unreadable(text, 'unknownWord');
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
