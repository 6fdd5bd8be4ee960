import { fingerprintOf } from '../domain/fingerprint';
import type { Problem } from '../domain/problem';
import { type Memory, recall, remember } from './memory/memory';
import { reshapedSlot, titlesSlot } from './memory/slots';
import { columnMarks, lettersOf } from './range/marks';
import { brokenWorkbook } from './table/brokenWorkbook';
import { type Crossed, crossedTitles } from './table/crossedTitles';
import type { Fields } from './table/field';
import type { Place } from './table/kind';
import type { Tab } from './table/tab';

/** A tab as read, whatever its rows hold. */
interface Seen {
  readonly tab: Pick<Tab<Fields>, 'name' | 'fields'>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly columns: Readonly<Record<string, number>>;
}

/**
 * Titles that she has swapped would have one column written over another. Their marks are asked for only where the order of the titles, or
 * the shape of any tab, is another than when they last agreed. Throws `crossedHeader`, before anything is written.
 */
export function assertTitlesAgree(memory: Memory, tabs: readonly Seen[], place: Place): void {
  const print = fingerprintOf([recall(memory, reshapedSlot), tabs.map(inOrder)]);
  if (recall(memory, titlesSlot) === print) return;
  for (const { tab, sheet, columns } of tabs) {
    const [crossed] = crossedTitles(Object.entries(columns), columnMarks(sheet));
    if (crossed !== undefined) throw brokenWorkbook(crossedHeader(tab, crossed, place));
  }
  remember(titlesSlot, print);
}

/** Columns of hers in between change nothing. */
function inOrder({ columns }: Seen): string[] {
  return Object.entries(columns)
    .sort(([, one], [, other]) => one - other)
    .map(([key]) => key);
}

export function crossedHeader(
  { name, fields }: Seen['tab'],
  { key, column, own }: Crossed,
  { language }: Place,
): Problem {
  const titleOf = (field: string): string => fields[field]?.header[language] ?? field;
  const params = { tab: name[language], header: titleOf(key), column: lettersOf(column), own: titleOf(own) };
  return { code: 'crossedHeader', params };
}
