import type { Batch } from '../batch';
import { isIn } from '../batch/batchAt';
import type { Instant } from '../calendar';
import { inState, liveSlices, nextId, resized, unitsIn } from '../life/slices';
import type { DraftLine, Order, OrderDraft, OrderLine, SliceState } from '../order';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import { claimFor, claimOf } from '../quota/claim';
import { fittingPart, poolFull, poolLevels, refusals } from '../quota/room';
import { slice } from './slices';

/** An order after an edit, and why not all of it was done. */
interface Revised {
  readonly order: Order;
  readonly missing: readonly Problem[];
}

/** How many units of a product the order still wants. */
function wantedNow(order: Order, code: string): number {
  return unitsIn(liveSlices(order).filter((line) => line.code === code));
}

/** Takes units away, the newest slice first (src/domain/README.md, Waiting list 1). */
function reduced(order: Order, code: string, surplus: number): Order {
  const newestFirst = liveSlices(order)
    .filter((line) => line.code === code)
    .sort((a, b) => b.at - a.at || b.id - a.id);
  let left = surplus;
  const sizes = new Map<number, number>();
  for (const { id, units } of newestFirst) {
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
  order: Order,
  draft: OrderDraft,
  line: DraftLine,
  units: number,
): Revised {
  const batch = book.batches.find(({ name }) => name === order.batch) ?? null;
  const more = grown(book, order, draft, line, units);
  if (!mayGrow(batch, order, draft.at)) return { order: added(order, more, units, 'queued'), missing: [] };
  const [held, asked] = [claimOf(order, draft.at), claimFor(order, [more])];
  const levels = poolLevels(book, batch, draft.at, order.buyer.whatsapp);
  const full = refusals(levels, asked, held).map(poolFull);
  if (full.length === 0) return { order: added(order, more, units, 'accepted'), missing: [] };
  const policy = batch.whenFull ?? book.shop.whenFull;
  if (policy === 'reject') return { order, missing: full };
  const part = policy === 'partial' ? (fittingPart(levels, asked, held).lines[0]?.units ?? 0) : 0;
  const rest = added(added(order, more, part, 'accepted'), more, units - part, 'queued');
  return { order: rest, missing: full };
}

/** What an answer leaves open: an unreadable one changes no units, and is looked at by the seller. */
function revisedLine(
  book: OrderBook,
  { order, missing }: Revised,
  draft: OrderDraft,
  line: DraftLine,
): Revised {
  if (line.units === null || !book.products.some(({ code }) => code === line.code)) return { order, missing };
  const before = wantedNow(order, line.code);
  if (line.units < before) return { order: reduced(order, line.code, before - line.units), missing };
  if (line.units === before) return { order, missing };
  const orders = book.orders.map((each) => (each.no === order.no ? order : each));
  const after = increased({ ...book, orders }, order, draft, line, line.units - before);
  return { order: after.order, missing: [...missing, ...after.missing] };
}

/** A product whose answer was emptied is wanted no more. */
function allAnswers(order: Order, draft: OrderDraft): DraftLine[] {
  const answered = new Set(draft.lines.map(({ code }) => code));
  const emptied = [...new Set(liveSlices(order).map(({ code }) => code))].filter(
    (code) => !answered.has(code),
  );
  return [...emptied.map((code) => ({ code, units: 0, rawAnswer: '', request: '' })), ...draft.lines];
}

/** The order with the units that the answers ask for, in the difference from what it wants already. */
export function applyDifference(book: OrderBook, order: Order, draft: OrderDraft): Revised {
  return allAnswers(order, draft).reduce<Revised>((sofar, line) => revisedLine(book, sofar, draft, line), {
    order,
    missing: [],
  });
}
