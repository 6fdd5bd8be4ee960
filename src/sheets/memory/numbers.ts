import { type Memory, recall, remember } from './memory';
import { lateNumbersSlot, NUMBER_PLACES, numbersSlot } from './slots';

/** Highest running number given on each shop day (`260314` → 73). */
type Marks = Readonly<Record<string, number>>;

/** What any run has noted (src/domain/README.md, Intake 6). */
export function numbersIn(memory: Memory): Marks {
  const highest: Record<string, number> = {};
  const late = NUMBER_PLACES.map((place) => recall(memory, lateNumbersSlot(place)));
  for (const [day, number] of [recall(memory, numbersSlot), ...late].flatMap(Object.entries<number>))
    highest[day] = Math.max(highest[day] ?? 0, number);
  return highest;
}

/** Under the script lock. Also without new orders: the run that gave a number may have been killed before it came to this. */
export function keepNumbers(before: Marks, after: Marks): void {
  // A property holds 9 kB.
  const marks = latestDays(after, 400);
  if (JSON.stringify(marks) !== JSON.stringify(latestDays(before, 400))) remember(numbersSlot, marks);
}

/**
 * After the unlock, so that nobody waits for it. Runs that end out of turn write in different places, by the number, and
 * so none puts a higher mark back; `memory` as read under the lock.
 */
export function keepNumbersLate(memory: Memory, before: Marks, after: Marks): void {
  for (const [day, number] of Object.entries(after)) {
    if (number <= (before[day] ?? 0)) continue;
    const place = lateNumbersSlot(number);
    remember(place, latestDays({ ...recall(memory, place), [day]: number }, 60));
  }
}

function latestDays(marks: Marks, most: number): Marks {
  const days = Object.entries(marks).sort(([a], [b]) => (a < b ? 1 : -1));
  return Object.fromEntries(days.slice(0, most));
}
