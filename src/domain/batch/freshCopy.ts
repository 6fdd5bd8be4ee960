import type { Batch, BatchOrigin } from '../batch';
import { type Instant, SECOND } from '../calendar';

const DATES = ['opens', 'closes', 'productionStarts', 'shippingStarts', 'cutOff'] as const;

/** The dates of a batch that move with it. */
export type BatchDate = (typeof DATES)[number];
export type Move = (at: Instant, date: BatchDate) => Instant;

/** The dates that are given. */
export function filledDates(batch: Batch): [BatchDate, Instant][] {
  return DATES.flatMap((date): [BatchDate, Instant][] => {
    const at = batch[date];
    return at === null ? [] : [[date, at]];
  });
}

/** The five dates, each moved; a blank one stays blank. */
export function movedDates(batch: Batch, move: Move): Pick<Batch, BatchDate> {
  const moved = (date: BatchDate): Instant | null => {
    const at = batch[date];
    return at === null ? null : move(at, date);
  };
  return {
    opens: moved('opens'),
    closes: moved('closes'),
    productionStarts: moved('productionStarts'),
    shippingStarts: moved('shippingStarts'),
    cutOff: moved('cutOff'),
  };
}

/** Both ends of a batch are in: what would open as it closes opens a second later, or it would never open by itself. */
export function opensAfter({ closes }: Batch, opens: Instant | null): Instant | null {
  return opens !== null && opens === closes ? opens + SECOND : opens;
}

/** The same terms under another name and other dates, waiting for its own Buka: nothing has closed it. */
export function freshCopy(
  batch: Batch,
  name: string,
  dates: Pick<Batch, BatchDate>,
  origin: BatchOrigin,
): Batch {
  const unstamped = { status: 'scheduled', opened: false, closedAt: null, closedBecause: null } as const;
  const uncounted = { minimumMark: null, atClose: null, made: {} };
  const opens = opensAfter(batch, dates.opens);
  return { ...batch, ...dates, opens, name, origin, ...unstamped, ...uncounted };
}
