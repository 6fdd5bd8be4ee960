import type { Language } from '../domain/shop';
import { template } from './phrases';

/** ` (ada beberapa angka)`, to stand behind the quoted text; nothing where no reason was kept. */
export function whyInBrackets(why: string, language: Language): string {
  const text = template('whys', why, language);
  return text === null ? '' : ` (${text})`;
}
