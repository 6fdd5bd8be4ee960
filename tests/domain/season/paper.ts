import type { Batch, CloseReason } from '../../../src/domain/batch';
import type { Instant } from '../../../src/domain/calendar';
import type { OrderStatus, SliceState } from '../../../src/domain/order';
import type { QuotaPool, StockRow } from '../../../src/domain/orderBook';
import type { Product } from '../../../src/domain/product';
import type { Shop } from '../../../src/domain/shop';

/** What a buyer sent at one moment; a later wish of the same key is an edit. `null` = nobody can read that number. */
export interface Wish {
  readonly key: string;
  readonly at: Instant;
  /** '' = none was given, so the seller has to look. */
  readonly phone: string;
  /** What was written there instead of a phone is none. */
  readonly unclear: boolean;
  /** By Kode, in the order of the form. 0 and an empty answer mean the same. */
  readonly units: Readonly<Record<string, number | null>>;
  /** What is 0 was left blank: what was written there before is still her last word. */
  readonly blank: boolean;
}

/** Some units of one product on an order's sheet of paper: they share one fate. */
export interface Slip {
  readonly code: string;
  units: number;
  readonly price: number;
  state: SliceState;
  /** Asked for then: the place in the queue. */
  since: Instant;
  /** Came up from the queue then. */
  cameUp: Instant | null;
  /** If offered: until then. */
  until: Instant | null;
}

/** One order's sheet of paper. */
export interface Paper {
  readonly key: string;
  /** Which order it was in the drawer: 0, 1, 2 … */
  readonly came: Instant;
  /** The wish that it speaks of. */
  read: Instant;
  batch: string;
  phone: string;
  status: OrderStatus;
  priority: number | null;
  /** Batas DP. */
  due: Instant | null;
  slips: Slip[];
  /** By Kode, what she said the last time that anybody could read it. */
  said: Record<string, number>;
  /** Kode of slips beside which nobody can read her last word. */
  vague: string[];
}

/** As it lies there at one moment. */
export function copyOf(paper: Paper): Paper {
  return { ...paper, slips: paper.slips.map((slip) => ({ ...slip })) };
}

/** One selling period: what the seller has planned, and how it stands. */
export interface Period {
  plan: Batch;
  status: Batch['status'];
  closedAt: Instant | null;
  because: CloseReason | null;
}

/** Everything that lies on the seller's desk. */
export interface Desk {
  shop: Shop;
  products: readonly Product[];
  pools: readonly QuotaPool[];
  /** What was put on the shelf, or taken out. */
  stock: readonly StockRow[];
  readonly shelf: Period;
  readonly periods: Period[];
  readonly papers: Paper[];
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const HOUR = 3_600_000;

/** Days since 1970 on a clock of Jakarta. */
export const dayOf = (at: Instant): number => Math.floor((at + 7 * HOUR) / (24 * HOUR));

/** Weeks since the Monday before 1970, which began on a Thursday. */
export const weekOf = (at: Instant): number => Math.floor((dayOf(at) + 3) / 7);

export const isDead = ({ status }: Paper): boolean => ['expired', 'cancelled', 'rejected'].includes(status);

/** Nothing that the buyer says changes these any more. */
export const isUnderWay = ({ status }: Paper): boolean =>
  ['inProduction', 'readyToShip', 'shipped', 'done'].includes(status);

/** What is still wanted of a paper. */
export function wanted(paper: Paper, ...states: SliceState[]): Slip[] {
  const which = states.length > 0 ? states : ['accepted', 'offered', 'queued'];
  return paper.slips.filter(({ state, units }) => units > 0 && which.includes(state));
}

/** The status that the furthest slip gives; `null` = nothing is wanted any more. */
export function statusOfSlips(desk: Desk, paper: Paper): OrderStatus | null {
  if (wanted(paper, 'accepted').length > 0) {
    if (isUnderWay(paper)) return paper.status;
    const paysFirst = desk.shop.downPayment !== null && paper.status !== 'confirmed';
    return paysFirst ? 'awaitingDownPayment' : 'confirmed';
  }
  if (wanted(paper, 'offered').length > 0) return 'offered';
  return wanted(paper, 'queued').length > 0 ? 'waitingList' : null;
}

export function periodOf(desk: Desk, name: string): Period | null {
  return desk.periods.find(({ plan }) => plan.name === name) ?? null;
}

/** Batas tambahan, else Mulai produksi, else Tutup. */
export function cutOffOf({ plan }: Period): number {
  return plan.cutOff ?? plan.productionStarts ?? plan.closes ?? Infinity;
}

/** Nobody has less than three hours from when she is told. */
export function soonest(at: Instant, now: Instant): Instant {
  return (now - at > HOUR / 4 ? now : at) + 3 * HOUR;
}

/** Batas DP of what was accepted then, and found now: the buyer has at least three hours after she is told. */
export function dueFrom(desk: Desk, period: Period, told: Instant, now: Instant): Instant {
  // Nobody pays for what has not even opened.
  const accepted = Math.max(told, period.plan.opens ?? told);
  const hours = Number(period.plan.downPaymentHours ?? desk.shop.downPaymentHours);
  return Math.max(Math.min(accepted + hours * HOUR, cutOffOf(period)), soonest(accepted, now));
}
