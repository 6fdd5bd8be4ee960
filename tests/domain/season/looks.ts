import type { Instant } from '../../../src/domain/calendar';
import { limits, taken, takingsOf } from './counting';
import { type Desk, type Paper, periodOf, sum, type Wish, wanted } from './paper';

/** Whether the seller has to look: no phone, a number that nobody can read, nothing asked for, or too much. */
export function mustBeLookedAt(desk: Desk, { phone, unclear, units }: Wish): boolean {
  const asked = Object.values(units);
  const tooMany = ([code, count]: [string, number | null]): boolean =>
    (count ?? 0) > (desk.products.find((product) => product.code === code)?.maxPerOrder ?? Infinity);
  if (phone === '' || unclear || asked.includes(null)) return true;
  return asked.every((count) => count === 0) || Object.entries(units).some(tooMany);
}

/**
 * Whether the seller has to look at an edit: while the order is under review at all of it, else only at what it says anew. What
 * was in before has been judged, and what is given up needs no look.
 */
export function saysWhatMustBeLookedAt(desk: Desk, paper: Paper, wish: Wish): boolean {
  if (paper.status === 'needsReview') return mustBeLookedAt(desk, wish);
  if (wish.unclear) return true;
  const isMore = (code: string, count: number): boolean =>
    paper.said[code] !== count &&
    count >
      sum(
        wanted(paper)
          .filter((slip) => slip.code === code)
          .map(({ units }) => units),
      );
  const asked = Object.entries(wish.units).filter(([code, count]) =>
    count === null ? !paper.vague.includes(code) : isMore(code, count),
  );
  if (asked.length === 0) return false;
  return mustBeLookedAt(desk, { ...wish, phone: 'given', units: Object.fromEntries(asked) });
}

/** What is written beside the slips of each Kode from now on. */
export function noteWords(paper: Paper, { units, blank }: Wish): void {
  for (const [code, count] of Object.entries(units)) {
    if (count === 0 && blank) continue;
    paper.vague = [...paper.vague.filter((each) => each !== code), ...(count === null ? [code] : [])];
  }
}

/** A phone that is given later may be of one who has all that one buyer may have. */
export function buyerHasTooMuch(desk: Desk, paper: Paper, at: Instant): boolean {
  const period = periodOf(desk, paper.batch);
  const own = takingsOf(paper, wanted(paper, 'accepted', 'offered', 'cancelledKeepingQuota'));
  if (period === null || paper.phone === '' || own.length === 0) return false;
  const held = taken(desk, at);
  return limits(desk, period, [], [paper.phone])
    .filter(({ name }) => name.startsWith('buyer'))
    .some(({ size, amount }) => size !== null && amount(held) > size);
}
