import { findWordsBy } from '../messages/phrases';
import { readWordsPage } from '../ui/wordsPage';
import { recordFailure } from './failures';

findWordsBy(() => readWordsPage());

/**
 * Every way in from Google goes through here: a failure is recorded, told to whoever looks on, and swallowed,
 * because nobody reads Google's failure mails. One that can't be recorded is thrown, so that Google sends it.
 */
export function guarded(
  entry: string,
  work: () => void,
  tellFailure: (cause: string) => void = () => {},
): void {
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
