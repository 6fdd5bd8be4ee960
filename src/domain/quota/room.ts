import type { Batch } from '../batch';
import type { Instant } from '../calendar';
import { sumOf } from '../money';
import type { OrderBook } from '../orderBook';
import type { Problem } from '../problem';
import type { Claim } from './claim';
import { claimOf, claimsOn, joined } from './claim';
import { mostUnits } from './mostUnits';
import type { Pool } from './pool';
import { poolsFor } from './pool';
import { Unread } from './unread';

/** A pool with what is taken from it now. Taken may exceed the limit when the seller lowered a quota. */
export interface PoolLevel {
  readonly pool: Pool;
  readonly limit: number;
  readonly taken: number;
}

/**
 * How full every limited pool is at that moment, counted from the orders themselves (src/domain/README.md, Quota 4).
 * `days` = in which days and weeks units are asked for, if not at that moment.
 */
export function poolLevels(
  book: OrderBook,
  batch: Batch,
  at: Instant,
  whatsapp: string,
  days: readonly Instant[] = [at],
): PoolLevel[] {
  const claims = claimsOn(book, batch, at);
  const pools = poolsFor(book, batch, days, whatsapp);
  const all = pools.some(isOfAll) ? book.orders.map((order) => claimOf(order, at)) : [];
  return pools.map((pool) => ({
    pool,
    limit: pool.limit ?? Number.POSITIVE_INFINITY,
    taken: sumOf((isOfAll(pool) ? all : claims).map(pool.measure)),
  }));
}

/** Stock is one for all batches; every other pool is the batch's own. */
function isOfAll({ kind }: Pool): boolean {
  return kind === 'stock';
}

/** What is left, never below 0. */
export function freeIn(level: PoolLevel): number {
  return Math.max(0, level.limit - level.taken);
}

/**
 * The pools that cannot bear the claim; empty = it fits. A pool from which it takes nothing never refuses. `held` =
 * what the same order takes already, and the levels count: a second line is no second order. Throws `Unread` where one
 * from which it takes something was not read.
 */
export function refusals(levels: readonly PoolLevel[], claim: Claim, held?: Claim): PoolLevel[] {
  return levels.filter(({ pool, limit, taken }) => {
    const asked =
      held === undefined ? pool.measure(claim) : pool.measure(joined(held, claim)) - pool.measure(held);
    if (asked > 0 && pool.unread !== undefined) throw new Unread(pool.unread);
    return asked > 0 && taken + asked > limit;
  });
}

export function poolFull(level: PoolLevel): Problem {
  const { kind, name } = level.pool;
  return { code: 'poolFull', params: { pool: kind, name, limit: level.limit, free: freeIn(level) } };
}

/**
 * The part of `asked` that fits, line by line in the order asked: as many units of each as its pools still
 * bear beside the lines before it.
 */
export function fittingPart(levels: readonly PoolLevel[], asked: Claim, held?: Claim): Claim {
  return asked.lines.reduce<Claim>(
    (sofar, line) => {
      const fits = (units: number): boolean =>
        refusals(levels, withUnits(sofar, line, units), held).length === 0;
      return withUnits(sofar, line, mostUnits(line.units, fits));
    },
    { ...asked, lines: [] },
  );
}

function withUnits(claim: Claim, line: Claim['lines'][number], units: number): Claim {
  const amount = line.units === 0 ? 0 : (line.amount / line.units) * units;
  return { ...claim, lines: [...claim.lines, { ...line, units, amount }] };
}
