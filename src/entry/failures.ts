import { logWords } from '../messages/log';
import { problemText } from '../messages/problems';
import { toDoWords } from '../messages/recaps';
import { tabNames } from '../messages/sheets/tabNames';
import { readMemory, recall, remember } from '../sheets/memory/memory';
import { type Failure, failuresSlot, publishedSlot } from '../sheets/memory/slots';
import { flushWrites } from '../sheets/range/flush';
import { problemOf } from '../sheets/table/brokenWorkbook';
import type { Place } from '../sheets/table/kind';
import { appendLog } from '../sheets/tabs/logTab';
import { readShop, unknownPlace } from '../sheets/tabs/readShop';
import { appendToRecap } from '../sheets/tabs/recapTab';

/** As many as Perlu Tindakan shows; Log keeps all. */
const MOST_FAILURES = 10;

/** What went wrong as a sentence for the seller: what to mend, or what Google said. */
export function explain(error: unknown, place: Place): string {
  const problem = problemOf(error);
  if (problem !== null) return problemText(problem, place.language, place.zone);
  const text = error instanceof Error ? error.message : String(error);
  return text.endsWith('.') ? text : `${text}.`;
}

/**
 * Writes a failure where the seller sees it: a row of Log, a line of Perlu Tindakan that stays until a sweep
 * has ended well. Returns the sentence. Throws when even that is impossible.
 */
export function recordFailure(entry: string, error: unknown): string {
  const place = placeOrUnknown();
  const cause = explain(error, place);
  const now = Date.now();
  const words = logWords[place.language];
  const { system } = words.actors;
  appendLog(
    { at: now, actor: system, event: words.events.failed, subject: entry, before: '', after: '', cause },
    place,
  );
  const isNew = rememberFailure({ at: now, entry, cause });
  const line = [toDoWords[place.language].kinds.failure, entry, words.failure(entry, cause)];
  if (isNew) appendToRecap(tabNames.toDo, line);
  flushWrites();
  return cause;
}

/** `false` = the same failure is open already: one line of Perlu Tindakan is enough. */
function rememberFailure(failure: Failure): boolean {
  const memory = readMemory();
  const open = recall(memory, failuresSlot);
  if (open.some(({ entry, cause }) => entry === failure.entry && cause === failure.cause)) return false;
  remember(failuresSlot, [failure, ...open].slice(0, MOST_FAILURES));
  // The line is put under the tab as it stands; the next publish must write the tab anew.
  const published = recall(memory, publishedSlot);
  remember(publishedSlot, { ...published, prints: { ...published.prints, toDo: '' } });
  return true;
}

/** A failure may be about the settings tab itself. */
function placeOrUnknown(): Place {
  try {
    return readShop().shop;
  } catch {
    return unknownPlace;
  }
}
