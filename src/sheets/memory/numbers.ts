import { MINUTE } from '../../domain/calendar';
import { fingerprint } from '../../domain/fingerprint';
import { isManual } from '../../domain/intake/manualKey';
import type { Order } from '../../domain/order';
import { type Memory, recall, remember } from './memory';
import { lateNumbersSlot, NUMBER_PLACES, numbersSlot, progressSlot } from './slots';

/** Highest running number given on each shop day (`260314` → 73). */
type Marks = Readonly<Record<string, number>>;

/** What any run has noted (src/domain/README.md, Intake 6). */
export function numbersIn(memory: Memory): Marks {
  const highest: Record<string, number> = {};
  const late = NUMBER_PLACES.map((place) => recall(memory, lateNumbersSlot(place)));
  for (const [day, number] of [recall(memory, numbersSlot), ...late].flatMap(Object.entries<number>))
    if (!isPrint(day)) highest[day] = Math.max(highest[day] ?? 0, number);
  return highest;
}

/** Beside the marks of days: a response whose order was saved, and its time. */
function isPrint(key: string): boolean {
  return key.includes('.');
}

/** Whether an order of that response was saved: noted by the run that gave its number, until a deep sweep has passed its time. */
export function wasSaved(memory: Memory, key: string): boolean {
  const print = fingerprint(key);
  return NUMBER_PLACES.some((place) => print in recall(memory, lateNumbersSlot(place)));
}

/** Under the script lock. Also without new orders: the run that gave a number may have been killed before it came to this. */
export function keepNumbers(before: Marks, after: Marks): void {
  // A property holds 9 kB.
  const marks = latestDays(after, 400);
  if (JSON.stringify(marks) !== JSON.stringify(latestDays(before, 400))) remember(numbersSlot, marks);
}

/**
 * After the unlock, so that nobody waits for it, and once `fresh` are saved for certain. Runs that end out of turn write in different
 * places, by the number, and so none puts a higher mark back; `memory` as read under the lock.
 */
export function keepNumbersLate(
  memory: Memory,
  before: Marks,
  after: Marks,
  fresh: readonly Order[] = [],
): void {
  for (const [day, number] of Object.entries(after)) {
    if (number <= (before[day] ?? 0)) continue;
    const place = lateNumbersSlot(number);
    const known = recall(memory, place);
    remember(place, { ...latestDays({ ...known, [day]: number }, 60), ...prints(memory, known, fresh) });
  }
}

function latestDays(marks: Marks, most: number): Marks {
  const days = Object.entries(marks).filter(([day]) => !isPrint(day));
  return Object.fromEntries(days.sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, most));
}

/** More are of one run that takes in what was missed for long: the sweep that does notes soon how far it has seen. */
const MOST_PRINTS = 200;

/** What came before a deep sweep is told by that. */
function prints(memory: Memory, known: Marks, fresh: readonly Order[]): Marks {
  const { deepAt } = recall(memory, progressSlot);
  const before = Object.entries(known).filter(([key, at]) => isPrint(key) && at > deepAt - 5 * MINUTE);
  const now = fresh.filter(({ key }) => !isManual(key)).map(({ key, at }) => [fingerprint(key), at] as const);
  return Object.fromEntries([...before, ...now].slice(-MOST_PRINTS));
}
