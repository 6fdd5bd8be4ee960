import { findWordsBy } from '../messages/phrases';
import { ofRun } from '../run/ofRun';
import { readWordsPage } from '../ui/wordsPage';
import { recordFailure } from './failures';
import { noteStart } from './runTime';

/** `null` = asked for in vain; `undefined` = not asked yet. */
const words = ofRun<ReturnType<typeof readWordsPage> | undefined>(() => undefined);

findWordsBy((insist) => {
  if (words.value === undefined || (insist && words.value === null)) words.value = readWordsPage();
  return words.value;
});

/**
 * Every way in from Google goes through here: a failure is recorded, told to whoever looks on, and swallowed,
 * because nobody reads Google's failure mails. One that can't be recorded is thrown, so that Google sends it.
 */
export function guarded(
  entry: string,
  work: () => void,
  tellFailure: (cause: string) => void = () => {},
): void {
  noteStart();
  try {
    work();
  } catch (error) {
    // The stack only: what an error carries may quote a cell.
    console.error(entry, error instanceof Error ? error.stack : String(error));
    tellFailure(recordedOrThrown(entry, error));
  }
}

function recordedOrThrown(entry: string, error: unknown): string {
  try {
    return recordFailure(entry, error);
  } catch {
    throw error;
  }
}
