import type { Answer, FormItemState } from './formState';

/** Value of the choice "Other", whose text comes in a field of its own. [F] Public code that fills forms. */
export const OTHER = '__other_option__';

/** Fields of an address or of a sent page: every value of a name, in order. */
export type Entries = (name: string) => readonly string[];

/**
 * Name of a question's field, `entry.123`; `part` is a row of a grid, `year`, `hour` … [U] On Google the number is
 * not the item's id, and each row of a grid has a number of its own; both are unknown to scripts.
 */
export function entryName(item: FormItemState, part?: string | number): string {
  return part === undefined ? `entry.${item.id}` : `entry.${item.id}_${part}`;
}

export function otherName(item: FormItemState): string {
  return `${entryName(item)}.other_option_response`;
}

const PARTS: Partial<Record<FormItemState['type'], { parts: string[]; between: string }>> = {
  DURATION: { parts: ['hour', 'minute', 'second'], between: ':' },
  DATE: { parts: ['month', 'day'], between: '-' },
};

/** The fields that an answer is asked for in, if they are several: a duration, a date without its year. */
export function partsOf(item: FormItemState): { parts: string[]; between: string } | undefined {
  return item.type === 'DATE' && !item.withoutYear ? undefined : PARTS[item.type];
}

/** An answer → the fields that lead to it: for a prefilled address, and for the pages of a form that are not shown. */
export function entriesOf(item: FormItemState, answer: Answer): [name: string, value: string][] {
  if (item.rows)
    return [...answer].flatMap((row, n) => valuesOf(row).map((value) => pair(entryName(item, n), value)));
  const parts = partsOf(item);
  if (parts) {
    const values = String(answer).split(parts.between);
    return parts.parts.map((part, n) => pair(entryName(item, part), values[n] ?? ''));
  }
  return valuesOf(answer).flatMap((value) => choiceEntries(item, value));
}

function choiceEntries(item: FormItemState, value: string): [string, string][] {
  if (!item.other || item.choices?.includes(value)) return [pair(entryName(item), value)];
  return [pair(entryName(item), OTHER), pair(otherName(item), value)];
}

function pair(name: string, value: string): [string, string] {
  return [name, value];
}

function valuesOf(answer: Answer): string[] {
  return [answer].flat(2).filter((value) => value !== '');
}

/** What the fields say, as an answer; undefined for a question that was left alone. */
export function answerOf(item: FormItemState, entries: Entries): Answer | undefined {
  if (item.rows) return rowsAnswer(item, item.rows, entries);
  const parts = partsOf(item);
  if (parts) return partsAnswer(item, parts, entries);
  const given = entries(entryName(item)).flatMap((value) =>
    value === OTHER ? entries(otherName(item)).slice(0, 1) : [value],
  );
  const values = given.map(plain).filter((value) => value !== '');
  if (item.type === 'CHECKBOX') return values.length > 0 ? values : undefined;
  return item.type === 'DATETIME' ? values[0]?.replace('T', ' ') : values[0];
}

function rowsAnswer(item: FormItemState, rows: readonly string[], entries: Entries): Answer | undefined {
  const given = rows.map((_row, n) => entries(entryName(item, n)).filter((value) => value !== ''));
  if (given.every((values) => values.length === 0)) return undefined;
  return item.type === 'CHECKBOX_GRID' ? given : given.map(([value = '']) => value);
}

function partsAnswer(
  item: FormItemState,
  { parts, between }: { parts: string[]; between: string },
  entries: Entries,
): string | undefined {
  const given = parts.map((part) => entries(entryName(item, part))[0]?.trim() ?? '');
  return given.every((value) => value === '')
    ? undefined
    : given.map((value) => value.padStart(2, '0')).join(between);
}

/** A browser sends lines ending in CR LF; Google keeps LF. */
function plain(value: string): string {
  return value.replace(/\r\n/g, '\n');
}
