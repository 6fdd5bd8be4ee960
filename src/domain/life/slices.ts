import type { Instant } from '../calendar';
import { sumOf } from '../money';
import type { Order, OrderLine, OrderStatus, SliceState } from '../order';
import { underWay } from './orderStates';

const LIVE: readonly SliceState[] = ['accepted', 'offered', 'queued'];

/** Slices that are still wanted: in, offered or waiting. An answer that nobody can read asks for nothing yet. */
export function liveSlices({ lines }: Pick<Order, 'lines'>): OrderLine[] {
  return lines.filter(({ state, units }) => units > 0 && LIVE.includes(state));
}

export function inState(lines: readonly OrderLine[], state: SliceState): OrderLine[] {
  return lines.filter((line) => line.state === state);
}

export function unitsIn(lines: readonly OrderLine[]): number {
  return sumOf(lines.map(({ units }) => units));
}

/** A slice with other units, at the price that it was ordered for. */
export function resized(line: OrderLine, units: number): OrderLine {
  return { ...line, units, subtotal: Math.max(0, line.price * units - line.discount) };
}

export function nextId(lines: readonly OrderLine[]): number {
  return Math.max(0, ...lines.map(({ id }) => id)) + 1;
}

/**
 * The order with slices divided where `parts` have fewer units than they: a part keeps its row, the rest of the slice gets
 * one of its own, below.
 */
export function divided(order: Order, parts: readonly OrderLine[]): Order {
  return parts.reduce<Order>((sofar, part) => {
    const whole = sofar.lines.find(({ id }) => id === part.id);
    if (whole === undefined || whole.units === part.units) return sofar;
    const undiscounted = { ...whole, id: nextId(sofar.lines), discount: 0 };
    const rest = resized(undiscounted, whole.units - part.units);
    const lines = sofar.lines.map((line) => (line.id === part.id ? resized(line, part.units) : line));
    return { ...order, lines: lines.concat(rest) };
  }, order);
}

/** The order with these slices replaced by what `change` makes of them. */
export function withSlices(
  order: Order,
  which: readonly OrderLine[],
  change: (line: OrderLine) => OrderLine,
): Order {
  const ids = new Set(which.map(({ id }) => id));
  return { ...order, lines: order.lines.map((line) => (ids.has(line.id) ? change(line) : line)) };
}

/** Slices that are in from now on, an offer or a place in the queue come true. */
export function accepted(order: Order, which: readonly OrderLine[], now: Instant): Order {
  return withSlices(order, which, (line) => ({
    ...line,
    state: 'accepted',
    until: null,
    promotedAt: line.state === 'queued' ? now : line.promotedAt,
  }));
}

const FOLLOWING: readonly OrderStatus[] = ['waitingList', 'offered', 'awaitingDownPayment', 'confirmed'];

/**
 * The status that an order's furthest living slice gives it (src/domain/README.md, Waiting list 1); an order under
 * review, in production or dead keeps its own. `null` = nothing of it lives any more.
 */
export function statusBySlices(order: Order): OrderStatus | null {
  const { status, downPayment } = order;
  if (underWay.includes(status) || !FOLLOWING.includes(status)) return status;
  const live = liveSlices(order);
  if (inState(live, 'accepted').length > 0) {
    if (status === 'confirmed') return status;
    return downPayment > 0 ? 'awaitingDownPayment' : 'confirmed';
  }
  if (inState(live, 'offered').length > 0) return 'offered';
  return live.length > 0 ? 'waitingList' : null;
}
