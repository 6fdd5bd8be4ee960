import type { Batch } from '../../../src/domain/batch';
import type { Instant } from '../../../src/domain/calendar';
import { refusing, taken, takenFrom } from './counting';
import type { Desk, Period } from './paper';

const OVER: readonly Batch['status'][] = ['closed', 'production', 'shipping', 'done'];

export const isOver = ({ status }: Period): boolean => OVER.includes(status);

/** The last moment in: Tutup, or when the seller closed it by hand; without Tutup when it was full, once she goes on with it. */
function endOf({ plan, because, closedAt, status }: Period): number {
  if (plan.closes === null && because === 'quota' && status !== 'closed') return closedAt ?? Infinity;
  return Math.min(plan.closes ?? Infinity, because === 'seller' ? (closedAt ?? Infinity) : Infinity);
}

/** Whether a wish of that moment is for this period; one that was closed before it opened is for nobody. */
export function covers(period: Period, at: Instant): boolean {
  const { opens } = period.plan;
  if (opens === null || period.status === 'cancelled' || endOf(period) <= opens) return false;
  return opens <= at && at <= endOf(period);
}

/** Where one waits who comes while nothing is open. */
export function nextPeriod(desk: Desk, at: Instant): Period | null {
  const coming = desk.periods.filter((period) => {
    const { status, plan } = period;
    const opens = plan.opens ?? -Infinity;
    return opens > at && endOf(period) > opens && status !== 'cancelled' && status !== 'done';
  });
  return coming.sort((a, b) => (a.plan.opens ?? 0) - (b.plan.opens ?? 0))[0] ?? null;
}

function close(period: Period, at: Instant, because: Period['because']): void {
  period.status = 'closed';
  period.closedAt = Math.max(at, period.plan.opens ?? at);
  period.because = because;
}

/** "Tutup order sekarang". */
export function closeByHand(period: Period, now: Instant): void {
  if (period.status !== 'open') return;
  const { closes } = period.plan;
  if (closes !== null && closes < now) close(period, closes, 'date');
  else close(period, now, 'seller');
}

/** Stamps of a period that is open (again) speak of nothing. */
export function clearVoidStamps(desk: Desk): void {
  for (const period of desk.periods) {
    if (!isOver(period) && period.status !== 'cancelled')
      Object.assign(period, { closedAt: null, because: null });
  }
}

export function openDue(desk: Desk, at: Instant): void {
  for (const period of desk.periods) {
    if (period.status === 'scheduled' && (period.plan.opens ?? Infinity) <= at) period.status = 'open';
  }
}

/** Setelah habis = Tutup: closed at the moment of the latest wish that holds units. */
export function closeIfSoldOut(desk: Desk, period: Period, at: Instant): void {
  const all = taken(desk, at);
  const held = takenFrom(period, all).filter(({ units }) => units > 0);
  if (period.status !== 'open' || period.plan.afterSoldOut !== 'close' || held.length === 0) return;
  const oneFits = desk.products.some(({ code, price }) => {
    const one = { key: '', batch: '', phone: '', code, units: 1, money: price ?? 0, at };
    return !refusing(desk, period, all, [one]).some(({ lasting }) => lasting);
  });
  if (!oneFits) close(period, Math.max(...held.map((each) => each.at)), 'quota');
}

/** A Tutup moved later arms a period again that its date had closed. */
function rearm(period: Period, now: Instant): void {
  const { closes } = period.plan;
  const moved = closes === null || closes > (period.closedAt ?? Infinity);
  if (period.status !== 'closed' || period.because !== 'date' || !moved) return;
  if (closes === null || closes >= now)
    Object.assign(period, { status: 'scheduled', closedAt: null, because: null });
}

/** The seller who picked a later Status has closed the period, too. */
function stamp(period: Period, now: Instant): void {
  if (!isOver(period) || period.because !== null) return;
  const { status } = period;
  const { closes } = period.plan;
  if (closes !== null && closes < now) close(period, closes, 'date');
  else close(period, now, 'seller');
  period.status = status;
}

/** A period opened before its Buka waits for it. */
function notYet(period: Period, now: Instant): void {
  if (period.status === 'open' && (period.plan.opens ?? now) > now) period.status = 'scheduled';
}

/** Opens and closes whatever is due; sold out goes before the date. */
export function settlePeriods(desk: Desk, now: Instant): void {
  clearVoidStamps(desk);
  for (const period of desk.periods) {
    notYet(period, now);
    rearm(period, now);
  }
  openDue(desk, now);
  for (const period of desk.periods) {
    stamp(period, now);
    closeIfSoldOut(desk, period, now);
    const { closes } = period.plan;
    if (period.status === 'open' && closes !== null && closes < now) close(period, closes, 'date');
  }
}
