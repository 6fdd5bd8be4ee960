import { cutText } from '../domain/cutText';
import type { Language } from '../domain/shop';
import { phrases } from '../messages/phrases';
import { type TabKey, tabNames } from '../messages/sheets/tabNames';

/** Google refuses a cell of more than 50,000 characters, and all that is written with it: what is joined stays far below. */
export const MOST_IN_CELL = 10_000;
/** Of these the last line may need so many. */
const LAST_LINE = 100;
/** One entry leaves room for others. */
const LONGEST = 2_100;

/** Says how many entries are left out, and where they stand. */
export type More = (left: number) => string;

export function moreOn(tab: TabKey, language: Language): More {
  const say = phrases('recaps', language);
  return (left) => say('more', { left, tab: tabNames[tab][language] });
}

/** Entries in one cell: whole ones as far as they fit, then a line that tells of the others. */
export function joined(entries: readonly string[], separator: string, more: More): string {
  const all = entries.map((entry) => cutText(entry, LONGEST));
  const most = MOST_IN_CELL - LAST_LINE;
  let length = 0;
  const fit = all.findIndex((entry) => {
    length += entry.length + separator.length;
    return length > most;
  });
  if (fit < 0) return all.join(separator);
  return `${all.slice(0, fit).join(separator)}\n${more(all.length - fit)}`;
}
