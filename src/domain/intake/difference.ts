import type { Batch } from '../batch';
import { isIn } from '../batch/batchAt';
import type { Instant } from '../calendar';
import { standingOf } from '../life/homeOf';
import { inState, liveSlices, nextId, resized, unitsIn } from '../life/slices';
import type { DraftLine, Order, OrderDraft, OrderLine, SliceState } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import { claimFor, claimOf } from '../quota/claim';
import { policyFor } from '../quota/policy';
import { fittingPart, poolFull, poolLevels, refusals } from '../quota/room';
import { changedUnits, emptied, type Said, saidBy } from './said';
import { slice } from './slices';

/** An order after an edit, and why not all of it was done. */
export interface Revised {
  readonly order: Order;
  readonly missing: readonly Problem[];
}

/** How many units of a product the order still wants. */
export function wantedNow(order: Pick<Order, 'lines'>, code: string): number {
  return unitsIn(liveSlices(order).filter((line) => line.code === code));
}

/** Of what was asked for at one moment, what waits goes first, then what is offered. */
const NEAR: readonly SliceState[] = ['queued', 'offered', 'accepted'];

function newestFirst(a: OrderLine, b: OrderLine): number {
  const near = NEAR.indexOf(a.state) - NEAR.indexOf(b.state);
  return b.at - a.at || near || (b.promotedAt ?? 0) - (a.promotedAt ?? 0) || b.id - a.id;
}

/** Takes units away, the newest slice first (src/domain/README.md, Waiting list 1). */
function reduced(order: Order, code: string, surplus: number): Order {
  const slices = liveSlices(order)
    .filter((line) => line.code === code)
    .sort(newestFirst);
  let left = surplus;
  const sizes = new Map<number, number>();
  for (const { id, units } of slices) {
    const taken = Math.min(left, units);
    sizes.set(id, units - taken);
    left -= taken;
  }
  const lines = order.lines.map((line) => {
    const units = sizes.get(line.id) ?? line.units;
    if (units === line.units) return line;
    return units === 0
      ? { ...resized(line, 0), state: 'cancelled' as const, until: null }
      : resized(line, units);
  });
  return { ...order, lines };
}

/** A new slice for units that were asked for later; a known Kode keeps its price. */
function grown(book: OrderBook, order: Order, draft: OrderDraft, line: DraftLine, units: number): OrderLine {
  const fresh = slice(book, draft, line, units, 'queued');
  const known = order.lines.find(({ code, price }) => code === line.code && price > 0);
  const price = known?.price ?? fresh.price;
  return { ...fresh, orderNo: order.no, id: nextId(order.lines), price, subtotal: price * units };
}

/** A row that stood there for an answer that nobody could read is used for the one that can be. */
function added(order: Order, line: OrderLine, units: number, state: SliceState): Order {
  if (units === 0) return order;
  const blank = order.lines.find(({ code, units: none }) => code === line.code && none === 0);
  const one = { ...resized(line, units), id: blank?.id ?? nextId(order.lines), state };
  const lines = order.lines.filter((each) => each !== blank);
  return { ...order, lines: [...lines, one] };
}

/** Whether what is asked for later may be given at once: in time, not sold out, and nothing of the order waits. */
function mayGrow(batch: Batch | null, order: Order, at: Instant): batch is Batch {
  const waits = inState(order.lines, 'queued').some(({ units }) => units > 0);
  return batch !== null && isIn(batch, at) && batch.closedBecause !== 'quota' && !waits;
}

/** The increase of one product: what fits is in or waits, as the policy says (src/domain/README.md, Quota 5). */
function increased(
  book: OrderBook,
  batch: Batch | null,
  order: Order,
  draft: OrderDraft,
  line: DraftLine,
  units: number,
): Revised {
  const more = grown(book, order, draft, line, units);
  if (!mayGrow(batch, order, draft.at)) return { order: added(order, more, units, 'queued'), missing: [] };
  const [held, asked] = [claimOf(order, draft.at), claimFor(order, [more])];
  const levels = poolLevels(book, batch, draft.at, order.buyer.whatsapp);
  const full = refusals(levels, asked, held);
  if (full.length === 0) return { order: added(order, more, units, 'accepted'), missing: [] };
  const policy = policyFor(book, batch, full);
  const missing = full.map(poolFull);
  if (policy === 'reject') return { order, missing };
  const part = policy === 'partial' ? (fittingPart(levels, asked, held).lines[0]?.units ?? 0) : 0;
  const rest = added(added(order, more, part, 'accepted'), more, units - part, 'queued');
  return { order: rest, missing };
}

/**
 * The answers that can be acted upon: an unreadable one changes no units, and is looked at by the seller. Of what is gone from
 * Produk less can be wanted, not more.
 */
function readable(book: OrderBook, order: Order, { lines }: OrderDraft): (DraftLine & { units: number })[] {
  return lines.flatMap((line) => {
    const { code, units } = line;
    if (units === null) return [];
    const known = book.products.some((each) => each.code === code) || units <= wantedNow(order, code);
    return known ? [{ ...line, units }] : [];
  });
}

/** What is given up; a product whose answer was emptied is wanted no more. */
function allReduced(order: Order, answers: readonly Said[]): Order {
  return answers.reduce(
    (sofar, { code, units }) => reduced(sofar, code, Math.max(0, wantedNow(sofar, code) - units)),
    order,
  );
}

/**
 * The order with the units that the answers ask for, in the difference from what it wants already. An answer that is the
 * same as the last time asks for nothing: what the seller has made of it stays. What is given up goes first: who changes
 * one product for another of the same oven needs no second place in it.
 */
export function applyDifference(book: OrderBook, order: Order, draft: OrderDraft): Revised {
  const home = standingOf(book, order);
  const heard = readable(book, order, draft);
  const changed = changedUnits(order, heard);
  const fewer = allReduced(order, [...changedUnits(order, emptied(order, draft)), ...changed]);
  return changed.reduce<Revised>(
    ({ order: sofar, missing }, line) => {
      const more = line.units - wantedNow(sofar, line.code);
      if (more <= 0) return { order: sofar, missing };
      const orders = book.orders.map((each) => (each.no === sofar.no ? sofar : each));
      const after = increased({ ...book, orders }, home, sofar, draft, line, more);
      return { order: after.order, missing: [...missing, ...after.missing] };
    },
    { order: { ...fewer, said: saidBy(order, draft, heard) }, missing: [] },
  );
}
