import { mostThatFits, policyOf, refusing, taken, takingsOf } from './counting';
import {
  type Desk,
  isDead,
  isUnderWay,
  type Paper,
  type Period,
  type Slip,
  sum,
  type Wish,
  wanted,
} from './paper';
import { covers } from './periods';
import { standing } from './shelf';

type Count = readonly [code: string, units: number];

/** Of the dead, and from Diproduksi on, an edit is only noted for the seller. */
export function mayBeAltered(paper: Paper): boolean {
  return !isDead(paper) && !isUnderWay(paper);
}

const of = (paper: Paper, code: string): Slip[] => wanted(paper).filter((slip) => slip.code === code);
const unitsOf = (paper: Paper, code: string): number => sum(of(paper, code).map(({ units }) => units));

const RANK = ['queued', 'offered', 'accepted'];

/** The newest first; of one moment what waits, then what is offered, then what is in; else as last written. */
function newestFirst(a: Slip, b: Slip): number {
  if (a.since !== b.since) return b.since - a.since;
  if (a.state !== b.state) return RANK.indexOf(a.state) - RANK.indexOf(b.state);
  return (b.cameUp ?? 0) - (a.cameUp ?? 0);
}

function decrease(paper: Paper, code: string, to: number): void {
  let surplus = unitsOf(paper, code) - to;
  for (const slip of of(paper, code).reverse().sort(newestFirst)) {
    const less = Math.max(0, Math.min(surplus, slip.units));
    surplus -= less;
    slip.units -= less;
    if (slip.units === 0) Object.assign(slip, { state: 'cancelled', until: null });
  }
}

/** Only before the close, if the period was not sold out, and if nothing else of the order waits. */
function mayComeIn(period: Period | null, paper: Paper, wish: Wish): period is Period {
  if (period === null || !covers(period, wish.at) || period.because === 'quota') return false;
  return wanted(paper, 'queued').length === 0;
}

/** How many of some more units are in; `null` = they are not even added. */
function comeIn(desk: Desk, period: Period | null, paper: Paper, wish: Wish, more: Slip): number | null {
  if (!mayComeIn(period, paper, wish)) return 0;
  const [held, asked] = [taken(desk, wish.at), takingsOf(paper, [more])];
  const full = refusing(desk, period, held, asked);
  if (full.length === 0) return more.units;
  const policy = policyOf(desk, period, full);
  if (policy === 'reject') return null;
  return policy === 'partial' ? (mostThatFits(desk, period, held, asked)[0] ?? 0) : 0;
}

/** False = refused. */
function increase(desk: Desk, at: Period | null, paper: Paper, wish: Wish, [code, to]: Count): boolean {
  const units = to - unitsOf(paper, code);
  if (units <= 0) return true;
  const today = desk.products.find((product) => product.code === code)?.price ?? 0;
  const price = paper.slips.find((slip) => slip.code === code)?.price ?? today;
  const more: Slip = { code, units, price, state: 'queued', since: wish.at, cameUp: null, until: null };
  const part = comeIn(desk, at, paper, wish, more);
  if (part === null) return false;
  // The slip of an answer that nobody could read has served.
  paper.slips = paper.slips.filter((slip) => slip.code !== code || slip.units > 0);
  if (part > 0) paper.slips.push({ ...more, units: part, state: 'accepted' });
  if (part < units) paper.slips.push({ ...more, units: units - part });
  return true;
}

/** The numbers of a wish that can be read, beside each other whether they are new or not. */
function numbersOf({ units }: Wish): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [code, count] of Object.entries(units)) if (count !== null) numbers[code] = count;
  return numbers;
}

/** What she has said by now: to leave out what she never asked for is to say nothing of it. */
export function heard(paper: Paper, wish: Wish): Record<string, number> {
  const isAsked = (code: string): boolean =>
    code in paper.said || paper.slips.some((slip) => slip.code === code);
  const numbers = Object.entries(numbersOf(wish)).filter(([code, count]) => count > 0 || isAsked(code));
  return { ...paper.said, ...Object.fromEntries(numbers) };
}

/** What has become of an order by an edit: changed; nothing, for it is confirmed; or nothing, for what is wanted instead is refused. */
type Outcome = 'changed' | 'noted' | 'refused';

/**
 * Whoever says the same as before wants no change; who says another number wants that many: what is given up first, then
 * what is added. Nobody loses all that she had because there is no room for what she would rather have.
 */
export function alter(desk: Desk, paper: Paper, wish: Wish): Outcome {
  const before = paper.slips.map((slip) => ({ ...slip }));
  const home = standing(desk, paper);
  const news = Object.entries(numbersOf(wish)).filter(([code, count]) => paper.said[code] !== count);
  for (const [code, to] of news) decrease(paper, code, to);
  const isRefused = news.filter((count) => !increase(desk, home, paper, wish, count)).length > 0;
  const isConfirmed = paper.status === 'confirmed';
  if (wanted(paper).length === 0 && (isConfirmed || isRefused)) {
    paper.slips = before;
    return isConfirmed ? 'noted' : 'refused';
  }
  paper.said = heard(paper, wish);
  return 'changed';
}
