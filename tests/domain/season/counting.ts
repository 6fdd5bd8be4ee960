import type { Instant } from '../../../src/domain/calendar';
import type { WhenFull } from '../../../src/domain/shop';
import { type Desk, dayOf, isDead, type Paper, type Period, type Slip, sum, weekOf } from './paper';
import { liesReady, lyingReady } from './shelf';

/** Units that are taken, or asked for, and by whom. */
interface Taking {
  readonly key: string;
  /** '' = from the shelf. */
  readonly batch: string;
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
  /** Whether more is put there as soon as there is some. */
  readonly refilled: boolean;
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

export function takingsOf({ key, phone, batch }: Paper, slips: readonly Slip[]): Taking[] {
  return slips.map(({ code, units, price, since, cameUp }) => ({
    key,
    batch,
    phone,
    code,
    units,
    money: units * price,
    at: cameUp ?? since,
  }));
}

/** All that is taken at that moment, from whatever period or the shelf. */
export function taken(desk: Desk, at: Instant): Taking[] {
  return desk.papers.flatMap((paper) =>
    takingsOf(
      paper,
      paper.slips.filter((slip) => counts(paper, slip, at)),
    ),
  );
}

export const takenFrom = ({ plan }: Period, takings: readonly Taking[]): Taking[] =>
  takings.filter(({ batch }) => batch === plan.name);

/** A limit of one period alone. */
type OwnLimit = Omit<Limit, 'refilled'>;

const units = (takings: readonly Taking[]): number => sum(takings.map((each) => each.units));

const when =
  (counted: (taking: Taking) => boolean) =>
  (takings: readonly Taking[]): number =>
    units(takings.filter(counted));

function lastingLimits({ products, pools }: Desk, { plan }: Period): OwnLimit[] {
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

/** What lies ready is one for all periods; what must be made has no place on the shelf. */
function shelfLimits(desk: Desk): { ready: Limit[]; made: Limit[] } {
  const all = desk.products.map(({ code, mode }) => ({
    name: `stock ${code}`,
    size: liesReady(desk, code) ? lyingReady(desk, code) : 0,
    lasting: true,
    refilled: mode === 'backorder',
    amount: when((taking) => taking.code === code),
    ready: liesReady(desk, code),
  }));
  return { ready: all.filter(({ ready }) => ready), made: all.filter(({ ready }) => !ready) };
}

/** Every limit that some units of these days and these phones meet. */
export function limits(
  desk: Desk,
  period: Period,
  moments: readonly Instant[],
  phones: readonly string[],
): Limit[] {
  const { ready, made } = shelfLimits(desk);
  if (period === desk.shelf) return [...ready, ...made];
  const own = ownLimits(desk, period, moments, phones);
  return [
    ...own.map((limit) => ({
      ...limit,
      refilled: false,
      amount: (takings: readonly Taking[]) => limit.amount(takenFrom(period, takings)),
    })),
    ...ready,
  ];
}

function ownLimits(
  desk: Desk,
  period: Period,
  moments: readonly Instant[],
  phones: readonly string[],
): OwnLimit[] {
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

/** The limits that cannot bear these units beside what is taken; one from which they take nothing never refuses them. */
export function refusing(
  desk: Desk,
  period: Period,
  held: readonly Taking[],
  asked: readonly Taking[],
): Limit[] {
  const moments = asked.map(({ at }) => at);
  const phones = asked.map(({ phone }) => phone);
  const here = asked.map((taking) => ({ ...taking, batch: period.plan.name }));
  return limits(desk, period, moments, phones).filter(({ size, amount }) => {
    const [before, after] = [amount(held), amount([...held, ...here])];
    return size !== null && after !== before && after > size;
  });
}

export function fits(desk: Desk, period: Period, held: readonly Taking[], asked: readonly Taking[]): boolean {
  return refusing(desk, period, held, asked).length === 0;
}

/** What becomes of what these limits refuse: what is sure to be put there again is waited for, also under Tolak. */
export function policyOf(desk: Desk, { plan }: Period, full: readonly Limit[]): WhenFull {
  const policy = plan.whenFull ?? desk.shop.whenFull;
  const comes = full.length > 0 && full.every(({ refilled }) => refilled);
  return policy === 'reject' && comes ? 'queue' : policy;
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
