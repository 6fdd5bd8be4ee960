import { entryName } from '../messages/entries';
import { logWords } from '../messages/log';
import { phrases } from '../messages/phrases';
import { atHand } from '../messages/phrases/atHand';
import { problemText } from '../messages/problems';
import { causeSentence } from '../messages/sentences/sentence';
import { tabNames } from '../messages/sheets/tabNames';
import { readMemory, recall, remember } from '../sheets/memory/memory';
import { type Failure, failuresSlot, publishedSlot } from '../sheets/memory/slots';
import { findSheet } from '../sheets/range/findSheet';
import { flushWrites } from '../sheets/range/flush';
import { problemOf } from '../sheets/table/brokenWorkbook';
import type { Place } from '../sheets/table/kind';
import { appendLog } from '../sheets/tabs/logTab';
import { readShop, unknownPlace } from '../sheets/tabs/readShop';
import { putIntoRecap } from '../sheets/tabs/recapTab';
import { isUnbegun } from '../sheets/unbegun';
import { lookOf } from './publish/sentEach';

/** As many as Perlu Tindakan shows; Log keeps all. */
const MOST_FAILURES = 10;

/** What went wrong as a sentence for the seller: what to mend, or what Google said. */
export function explain(error: unknown, place: Place): string {
  const problem = problemOf(error);
  if (problem !== null) return problemText(problem, place.language, place.zone);
  const cause = error instanceof Error ? error.message : String(error);
  return UNCONSENTED.test(cause)
    ? problemText({ code: 'consentLacking', params: {} }, place.language, place.zone)
    : causeSentence(cause);
}

/** What Google says where a box of its consent was left unticked. */
const UNCONSENTED = /permissions are not sufficient|Authorization is required/i;

/**
 * Writes a failure where the seller sees it: a row of Log, a line of Perlu Tindakan that stays until a sweep
 * has ended well. A cause that stands there already is not written again, whatever work it has stopped. Returns the
 * sentence. Throws when even that is impossible.
 */
export function recordFailure(entry: string, error: unknown): string {
  const place = placeOrUnknown();
  const unbegun = whyUnbegun(error, place);
  if (unbegun !== null) return unbegun;
  const failure: Failure = { at: Date.now(), entry, cause: explain(error, place) };
  const open = recall(readMemory(), failuresSlot);
  const isNew = !open.some(({ cause }) => cause === failure.cause);
  // Somebody may have deleted the tab that told it.
  if (!isNew && findSheet(tabNames.toDo) !== null) return failure.cause;
  if (isNew) logFailure(failure, place);
  makeToDoAnew();
  showFailure(failure, place);
  if (isNew) remember(failuresSlot, [failure, ...open].slice(0, MOST_FAILURES));
  // Once more: somebody may have published before the line stood there.
  makeToDoAnew();
  flushWrites();
  return failure.cause;
}

/** What a file without a shop lacks: the tab, or in one of hers the titles. */
const LACKING: readonly (string | undefined)[] = ['missingTab', 'missingHeader', 'goneHeader', 'lostTitles'];

/** What is asked for before there is a shop is told to whoever asks, and nowhere else: no tab here is ours. */
function whyUnbegun(error: unknown, place: Place): string | null {
  const code = problemOf(error)?.code;
  if (code === 'herTabs') return explain(error, place);
  const isUnasked = LACKING.includes(code) && isUnbegun(readMemory());
  return isUnasked ? phrases('dialogs', place.language)('notSetUp') : null;
}

function logFailure({ at, entry, cause }: Failure, place: Place): void {
  const { actors, events } = logWords[place.language];
  const subject = entryName(entry, place.language);
  const row = { at, actor: actors.system, event: events.failed, subject, before: '', after: '', cause };
  appendLog([row], place);
}

function showFailure({ entry, cause }: Failure, place: Place): void {
  const header = phrases('toDoHeaders', place.language);
  const sentence = problemText(
    { code: 'failure', params: { entry, what: cause } },
    place.language,
    place.zone,
  );
  const cells = [phrases('failures', place.language)('kind'), entryName(entry, place.language), sentence];
  const titles = [header('what'), header('subject'), header('detail')];
  putIntoRecap(tabNames.toDo, titles, cells, saysNothing, place);
}

/** What stands in Perlu Tindakan before the moment at which it was found empty, in either language. */
const NOTHING = Object.values(atHand.failures.nothing).map((text) => text.split('{')[0] ?? '');

function saysNothing(text: string): boolean {
  return NOTHING.some((words) => text.startsWith(words));
}

/** The line stands in the tab as it was: the next publish must write it, and how its rows look. Read anew, as others publish meanwhile. */
function makeToDoAnew(): void {
  const published = recall(readMemory(), publishedSlot);
  remember(publishedSlot, { ...published, prints: { ...published.prints, toDo: '', [lookOf('toDo')]: '' } });
}

/** The shop's place; what fails may be the settings tab itself. */
export function placeOrUnknown(): Place {
  try {
    return readShop().shop;
  } catch {
    return unknownPlace;
  }
}
