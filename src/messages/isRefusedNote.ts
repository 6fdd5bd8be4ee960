import type { Language } from '../domain/shop';
import { phrases } from './phrases';

const LANGUAGES: readonly Language[] = ['id', 'en'];
const MOMENT = /^[\d/]{10} [\d.]{5}/;

/** Whether a note stands there because its cell was put back (refusedNote.ts), in whichever language it was written. */
export function isRefusedNote(note: string): boolean {
  if (!MOMENT.test(note)) return false;
  const said = note.replace(MOMENT, '');
  return LANGUAGES.some((language) => said.startsWith(phrases('cells', language)('putBack', { when: '' })));
}
