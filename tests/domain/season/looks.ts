import type { Instant } from '../../../src/domain/calendar';
import { limits, taken, takingsOf } from './counting';
import { type Desk, type Paper, periodOf, type Wish, wanted } from './paper';

/** Whether the seller has to look: no phone, a number that nobody can read, nothing asked for, or too much. */
export function mustBeLookedAt(desk: Desk, { phone, units }: Wish): boolean {
  const asked = Object.values(units);
  const tooMany = ([code, count]: [string, number | null]): boolean =>
    (count ?? 0) > (desk.products.find((product) => product.code === code)?.maxPerOrder ?? Infinity);
  if (phone === '' || asked.includes(null)) return true;
  return asked.every((count) => count === 0) || Object.entries(units).some(tooMany);
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
