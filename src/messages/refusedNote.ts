import type { Zone } from '../domain/calendar';
import type { Problem } from '../domain/problem';
import type { Language } from '../domain/shop';
import { problemText } from './problems';

const PUT_BACK: Readonly<Record<Language, (when: string) => string>> = {
  id: (when) => `${when}: dikembalikan.`,
  en: (when) => `${when}: put back.`,
};

/** Beside a cell that was put back: when (`14/03/2026 20.15`), and why. */
export function refusedNote(
  problem: Problem,
  when: string,
  { language, zone }: { language: Language; zone: Zone },
): string {
  return `${PUT_BACK[language](when)} ${problemText(problem, language, zone)}`;
}
