import type { Instant } from '../../../src/domain/calendar';
import { limits, taken } from './counting';
import type { Desk } from './paper';
import { isPast } from './waiting';

/**
 * Watches that nothing is ever fuller than it is large: a pool may be over its size only because the size was lowered, and
 * then it takes no more until it is below again.
 */
export class Sizes {
  private readonly before = new Map<string, number>();

  /** The pools that have been overfilled since the last look. `buyers` are the phones that can be judged. */
  overfilled(desk: Desk, now: Instant, judged: ReadonlySet<string>): string[] {
    return desk.periods.flatMap((period) => {
      const held = taken(desk, now);
      const phones = held.filter(({ key }) => judged.has(key)).map(({ phone }) => phone);
      const moments = held.map(({ at }) => at);
      return limits(desk, period, moments, phones).flatMap(({ name, size, amount }) => {
        const units = amount(name.startsWith('buyer') ? held.filter(({ key }) => judged.has(key)) : held);
        const pool = `${period.plan.name} ${name}`;
        const most = Math.max(size ?? Infinity, this.before.get(pool) ?? 0);
        this.before.set(pool, units);
        // What waits for the shelf alone is served from there, whatever its own batch would bear.
        const elsewhere = isPast(period, now) && !name.startsWith('stock');
        return !elsewhere && units > most ? [`${pool}: ${units} of ${size}`] : [];
      });
    });
  }
}
