import type { Zone } from '../domain/calendar';
import type { Problem } from '../domain/problem';
import type { Language } from '../domain/shop';
import { phrases } from './phrases';
import { problemText } from './problems';

/** Beside a cell that was put back: when (`14/03/2026 20.15`), and why. */
export function refusedNote(
  problem: Problem,
  when: string,
  { language, zone }: { language: Language; zone: Zone },
): string {
  const putBack = phrases('cells', language)('putBack', { when });
  return `${putBack} ${problemText(problem, language, zone)}`;
}
