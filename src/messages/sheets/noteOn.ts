import type { Language } from '../../domain/shop';
import { template } from '../phrases';
import { tabKeyOf } from './tabNames';
import type { Words } from './words';

/** What is shown beside the title of a tab's column; `null` = nothing. */
export function noteOn(tab: Words, column: string, language: Language): string | null {
  return template(`${tabKeyOf(tab) ?? ''}Notes`, column, language);
}
