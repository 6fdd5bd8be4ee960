import type { Batch, CloseReason } from '../../../src/domain/batch';
import type { Instant } from '../../../src/domain/calendar';
import type { OrderBook } from '../../../src/domain/orderBook';
import type { Product } from '../../../src/domain/product';
import { august } from '../book';

/** What a buyer sent: units by Kode. No phone = for the seller to look at. */
export interface Wish {
  readonly key: string;
  readonly at: Instant;
  readonly phone: string;
  readonly units: Readonly<Record<string, number>>;
}

/** A line of the seller's paper list. */
export interface Entry extends Wish {
  readonly batch: string;
  readonly given: Readonly<Record<string, number>>;
  readonly state: 'in' | 'review' | 'queue' | 'refused';
}

export interface Period {
  readonly plan: Batch;
  state: 'scheduled' | 'open' | 'closed';
  closedAt: Instant | null;
  because: CloseReason | null;
}

type Units = Readonly<Record<string, number>>;

/** One limit of the shop: what an entry takes from it, counted by hand. */
interface Limit {
  readonly size: number | null;
  /** Whether it stays full until the batch ends. */
  readonly lasting: boolean;
  readonly amount: (entry: Pick<Entry, 'given' | 'at' | 'phone'>) => number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const all = (units: Units): number => sum(Object.values(units));
const day = (at: Instant): number => Math.floor((at - august(1)) / (24 * 3_600_000));
/** 1 August 2026 is a Saturday. */
const week = (at: Instant): number => Math.floor((day(at) + 5) / 7);

/**
 * The same shop done on paper, slowly: a list of orders, and everything counted anew for every question. It
 * knows nothing of pools, claims and slices. `dueOf` tells until when an order in review is kept.
 */
export class SlowShop {
  readonly entries: Entry[] = [];
  readonly periods: Period[];

  constructor(
    private readonly book: OrderBook,
    private readonly dueOf: (key: string) => Instant | null,
  ) {
    this.periods = book.batches.map((plan) => ({ plan, state: 'scheduled', closedAt: null, because: null }));
  }

  /** A run: the wishes in order of arrival, then the clock. */
  run(wishes: readonly Wish[], now: Instant): void {
    const sorted = [...wishes].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
    for (const wish of sorted) if (!this.entries.some(({ key }) => key === wish.key)) this.place(wish);
    for (const period of this.periods) {
      const { opens, closes } = period.plan;
      if (period.state === 'scheduled' && (opens ?? 0) <= now) period.state = 'open';
      this.closeIfSoldOut(period, now);
      if (period.state === 'open' && closes !== null && closes < now) close(period, closes, 'date');
    }
  }

  sellerCloses(index: number, now: Instant): void {
    const period = this.periods[index];
    if (period?.state !== 'open') return;
    const { closes } = period.plan;
    if (closes !== null && closes < now) close(period, closes, 'date');
    else close(period, now, 'seller');
  }

  sellerReopens(index: number): void {
    const period = this.periods[index];
    if (period?.state === 'closed') Object.assign(period, { state: 'open', closedAt: null, because: null });
  }

  /** What counts in a batch at that moment. */
  held(batch: string, at: Instant): Entry[] {
    return this.entries.filter(({ batch: own, state, key }) => {
      const due = this.dueOf(key);
      const kept = state === 'in' || (state === 'review' && (due === null || at <= due));
      return own === batch && kept;
    });
  }

  /** All limits that a buyer meets at that moment. */
  limits({ plan }: Period, at: Instant, phone: string): Limit[] {
    const { products, pools } = this.book;
    const of =
      (codes: readonly string[]) =>
      ({ given }: Pick<Entry, 'given'>) =>
        sum(codes.map((code) => given[code] ?? 0));
    const price = (code: string): number => products.find((product) => product.code === code)?.price ?? 0;
    const money = ({ given }: Pick<Entry, 'given'>): number =>
      sum(Object.entries(given).map(([code, units]) => units * price(code)));
    const members = (pool: string): string[] =>
      products.filter((product) => product.pools.includes(pool)).map(({ code }) => code);
    return [
      ...products.map(({ code, quota }) => ({ size: quota, lasting: true, amount: of([code]) })),
      ...pools.map(({ name, units }) => ({ size: units, lasting: true, amount: of(members(name)) })),
      { size: plan.quotaUnits, lasting: true, amount: ({ given }) => all(given) },
      { size: plan.quotaOrders, lasting: true, amount: ({ given }) => (all(given) > 0 ? 1 : 0) },
      { size: plan.quotaTurnover, lasting: true, amount: money },
      { size: plan.quotaPerDay, lasting: false, amount: (e) => (day(e.at) === day(at) ? all(e.given) : 0) },
      {
        size: plan.quotaPerWeek,
        lasting: false,
        amount: (e) => (week(e.at) === week(at) ? all(e.given) : 0),
      },
      {
        size: phone === '' ? null : plan.maxPerBuyer,
        lasting: false,
        amount: (e) => (e.phone === phone ? all(e.given) : 0),
      },
    ];
  }

  private fits(period: Period, wish: Wish, given: Units, onlyLasting = false): boolean {
    const held = this.held(period.plan.name, wish.at);
    return this.limits(period, wish.at, wish.phone)
      .filter(({ lasting }) => lasting || !onlyLasting)
      .every(({ size, amount }) => {
        const asked = amount({ ...wish, given });
        return size === null || asked === 0 || sum(held.map(amount)) + asked <= size;
      });
  }

  private place(wish: Wish): void {
    const period = this.periods.find((one) => covers(one, wish.at));
    if (period === undefined) {
      this.entries.push({ ...wish, batch: '', given: {}, state: 'refused' });
      return;
    }
    const batch = period.plan.name;
    const policy = period.plan.whenFull ?? this.book.shop.whenFull;
    const takesNone = period.because === 'quota';
    const whole = !takesNone && this.fits(period, wish, wish.units);
    const part = policy === 'partial' && !takesNone ? this.whatFits(period, wish) : {};
    const given = whole ? wish.units : part;
    const waits = all(given) === 0 ? 'queue' : 'in';
    const state = !whole && policy === 'reject' ? 'refused' : wish.phone === '' ? 'review' : waits;
    this.entries.push({ ...wish, batch, given, state });
    this.closeIfSoldOut(period, wish.at);
  }

  private whatFits(period: Period, wish: Wish): Units {
    let given: Record<string, number> = {};
    for (const [code, asked] of Object.entries(wish.units)) {
      let units = asked;
      while (units > 0 && !this.fits(period, wish, { ...given, [code]: units })) units -= 1;
      given = { ...given, [code]: units };
    }
    return given;
  }

  private closeIfSoldOut(period: Period, at: Instant): void {
    const held = this.held(period.plan.name, at).filter(({ given }) => all(given) > 0);
    if (period.state !== 'open' || period.plan.afterSoldOut !== 'close' || held.length === 0) return;
    const one = (product: Product): boolean =>
      this.fits(period, { key: '', at, phone: '', units: {} }, { [product.code]: 1 }, true);
    if (!this.book.products.some(one)) close(period, Math.max(...held.map((entry) => entry.at)), 'quota');
  }
}

function close(period: Period, closedAt: Instant, because: CloseReason): void {
  Object.assign(period, { state: 'closed', closedAt, because });
}

function covers({ plan, because, closedAt }: Period, at: Instant): boolean {
  const end = Math.min(plan.closes ?? Infinity, because === 'seller' ? (closedAt ?? Infinity) : Infinity);
  return plan.opens !== null && plan.opens <= at && at <= end;
}
