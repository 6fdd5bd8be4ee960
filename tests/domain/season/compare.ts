import type { Batch } from '../../../src/domain/batch';
import type { Order, OrderLine } from '../../../src/domain/order';
import type { OrderBook } from '../../../src/domain/orderBook';
import { offerEnds as quickEnd } from '../../../src/domain/waiting/offerEnds';
import { queueOf } from '../../../src/domain/waiting/queue';
import { offerEnds } from './counting';
import type { Desk, Paper, Period, Slip } from './paper';
import { queue } from './waiting';

type Seen = readonly unknown[];

const LEFT = ['accepted', 'offered', 'queued', 'cancelledKeepingQuota'];
const DEADLINE_MATTERS = ['awaitingDownPayment', 'offered', 'needsReview'];

/** Slices that still count or wait, in an order that does not depend on who wrote which row first. */
function sorted(slices: readonly (readonly [string, string, number, ...unknown[]])[]): Seen {
  const left = slices.filter(([state, , units]) => LEFT.includes(state) && units > 0);
  return left.map((slice) => JSON.stringify(slice)).sort();
}

/** Of an order that holds or is offered something, Batas DP says until when. */
function deadline(status: string, slices: readonly { state: string }[], due: number | null): number | null {
  const holds = slices.some(({ state }) => state === 'accepted' || state === 'offered');
  return holds && DEADLINE_MATTERS.includes(status) ? due : null;
}

function ofOrder(order: Order): Seen {
  const { key, batch, status, priority, lines, downPaymentDue } = order;
  const slices = lines.map((line) => {
    const { state, code, units, price, at, promotedAt } = line;
    return [state, code, units, price, at, promotedAt, endOfLine(order, line)] as const;
  });
  return [key, batch, status, priority, deadline(status, lines, downPaymentDue), sorted(slices)];
}

const endOfLine = (order: Order, line: OrderLine): number | null =>
  line.state === 'offered' ? quickEnd(order, line) : null;

function ofPaper(paper: Paper): Seen {
  const { key, batch, status, priority, slips, due } = paper;
  const slices = slips.map((slip) => {
    const { state, code, units, price, since, cameUp } = slip;
    return [state, code, units, price, since, cameUp, endOfSlip(paper, slip)] as const;
  });
  return [key, batch, status, priority, deadline(status, slips, due), sorted(slices)];
}

const endOfSlip = (paper: Paper, slip: Slip): number | null =>
  slip.state === 'offered' ? offerEnds(paper, slip) : null;

function ofBatch(batch: Batch): Seen {
  const stamps = batch.closedBecause === null ? [] : [batch.closedAt, batch.closedBecause];
  return [batch.name, batch.status, ...stamps];
}

function ofPeriod(period: Period): Seen {
  const { plan, status, closedAt, because } = period;
  const stamps = because === null ? [] : [closedAt, because];
  return [plan.name, status, ...stamps];
}

/** What can be seen of the register: orders with their slices, deadlines, queues, batches. */
export function seenInBook(book: OrderBook): Seen {
  const waits = queueOf(book.orders).map((wait) => [wait.order.key, wait.at]);
  return [book.orders.map(ofOrder), book.batches.map(ofBatch), waits];
}

/** The same, of the desk. */
export function seenOnDesk(desk: Desk): Seen {
  const waits = queue(desk).map((wait) => [wait.paper.key, wait.since]);
  return [desk.papers.map(ofPaper), desk.periods.map(ofPeriod), waits];
}
