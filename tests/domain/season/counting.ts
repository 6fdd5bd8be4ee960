import type { Instant } from '../../../src/domain/calendar';
import { type Desk, dayOf, isDead, type Paper, type Period, type Slip, sum, weekOf } from './paper';

/** Units that are taken, or asked for, and by whom. */
interface Taking {
  readonly key: string;
  readonly phone: string;
  readonly code: string;
  readonly units: number;
  readonly money: number;
  /** The day and week that they count in: of the wish, or of the offer. */
  readonly at: Instant;
}

/** One limit of a period. */
export interface Limit {
  readonly name: string;
  readonly size: number | null;
  /** Whether it stays full until the period ends. */
  readonly lasting: boolean;
  readonly amount: (takings: readonly Taking[]) => number;
}

/** Until when an offer stands: Batas DP of an order that is nothing but offers, else the slip's own. */
export function offerEnds({ status, due }: Paper, { until }: Slip): number {
  return (status === 'offered' ? (due ?? until) : until) ?? Infinity;
}

/** Whether the slip takes anything at that moment. */
export function counts(paper: Paper, slip: Slip, at: Instant): boolean {
  if (slip.state === 'cancelledKeepingQuota') return true;
  if (isDead(paper)) return false;
  if (slip.state === 'offered') return at <= offerEnds(paper, slip);
  if (slip.state !== 'accepted') return false;
  return paper.status !== 'needsReview' || at <= (paper.due ?? Infinity);
}

export function takingsOf({ key, phone }: Paper, slips: readonly Slip[]): Taking[] {
  return slips.map(({ code, units, price, since, cameUp }) => ({
    key,
    phone,
    code,
    units,
    money: units * price,
    at: cameUp ?? since,
  }));
}

/** All that is taken from a period at that moment. */
export function taken(desk: Desk, { plan }: Period, at: Instant): Taking[] {
  return desk.papers
    .filter(({ batch }) => batch === plan.name)
    .flatMap((paper) =>
      takingsOf(
        paper,
        paper.slips.filter((slip) => counts(paper, slip, at)),
      ),
    );
}

const units = (takings: readonly Taking[]): number => sum(takings.map((each) => each.units));

const when =
  (counted: (taking: Taking) => boolean) =>
  (takings: readonly Taking[]): number =>
    units(takings.filter(counted));

function lastingLimits({ products, pools }: Desk, { plan }: Period): Limit[] {
  const orders = (takings: readonly Taking[]): number =>
    new Set(takings.filter((each) => each.units > 0).map(({ key }) => key)).size;
  const money = (takings: readonly Taking[]): number => sum(takings.map((each) => each.money));
  const sharing = (pool: string): string[] =>
    products.filter((product) => product.pools.includes(pool)).map(({ code }) => code);
  return [
    ...products.map(({ code, quota: size }) => ({ name: code, size, amount: when((t) => t.code === code) })),
    ...pools.map(({ name, units: size }) => {
      const codes = sharing(name);
      return { name, size, amount: when((taking) => codes.includes(taking.code)) };
    }),
    { name: 'units', size: plan.quotaUnits, amount: units },
    { name: 'orders', size: plan.quotaOrders, amount: orders },
    { name: 'turnover', size: plan.quotaTurnover, amount: money },
  ].map((limit) => ({ ...limit, lasting: true }));
}

/** Every limit that some units of these days and these phones meet. */
export function limits(
  desk: Desk,
  period: Period,
  moments: readonly Instant[],
  phones: readonly string[],
): Limit[] {
  const { quotaPerDay, quotaPerWeek, maxPerBuyer } = period.plan;
  const days = [...new Set(moments.map(dayOf))];
  const weeks = [...new Set(moments.map(weekOf))];
  const buyers = [...new Set(phones)].filter((phone) => phone !== '');
  const daily = days.map((day) => {
    const amount = when(({ at }) => dayOf(at) === day);
    return { name: `day ${day}`, size: quotaPerDay, lasting: false, amount };
  });
  const weekly = weeks.map((week) => {
    const amount = when(({ at }) => weekOf(at) === week);
    return { name: `week ${week}`, size: quotaPerWeek, lasting: false, amount };
  });
  const each = buyers.map((phone) => {
    const amount = when((taking) => taking.phone === phone);
    return { name: `buyer ${phone}`, size: maxPerBuyer, lasting: false, amount };
  });
  return [...lastingLimits(desk, period), ...daily, ...weekly, ...each];
}

/** Whether these units fit beside what is taken; a limit from which they take nothing never refuses them. */
export function fits(
  desk: Desk,
  period: Period,
  held: readonly Taking[],
  asked: readonly Taking[],
  onlyLasting = false,
): boolean {
  const moments = asked.map(({ at }) => at);
  const phones = asked.map(({ phone }) => phone);
  return limits(desk, period, moments, phones)
    .filter(({ lasting }) => lasting || !onlyLasting)
    .every(({ size, amount }) => {
      const [before, after] = [amount(held), amount([...held, ...asked])];
      return size === null || after === before || after <= size;
    });
}

/** Line by line as many as fit beside the lines before; the units of each. */
export function mostThatFits(
  desk: Desk,
  period: Period,
  held: readonly Taking[],
  asked: readonly Taking[],
): number[] {
  const given: Taking[] = [];
  for (const line of asked) {
    const one = line.units === 0 ? 0 : line.money / line.units;
    const part = (count: number): Taking => ({ ...line, units: count, money: one * count });
    let count = line.units;
    while (count > 0 && !fits(desk, period, held, [...given, part(count)])) count -= 1;
    given.push(part(count));
  }
  return given.map((line) => line.units);
}
