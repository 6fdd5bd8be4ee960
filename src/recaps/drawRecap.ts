import { sumOf } from '../domain/money';
import type { RecapWording } from '../messages/recapWording';
import { RECORD } from '../messages/sheets/typedHeaders';
import type { Group, RecapCell, RecapDefinition, RecapTable } from './recap';

type Line = readonly RecapCell[];

/** Draws a table of a recap: rows are sorted and grouped, and lines added up, as the definition says. */
export function drawTable<Row, Key extends string>(
  definition: RecapDefinition<Row, Key>,
  rows: readonly Row[],
  { header, total }: RecapWording<Key>,
): RecapTable {
  const { columns, typed } = definition;
  const groups = groupsOf(definition, rows);
  const lines = groups.map((group) => columns.map(({ value }) => value(group)));
  const records =
    typed === undefined ? null : groups.map((group, index) => record(definition, group, lines[index] ?? []));
  const linked = columns.findIndex(({ link }) => link !== undefined);
  const to = groups.map((group) => columns[linked]?.link?.(group) ?? null);
  const look = columns.map(({ format, width = null, wraps }) => ({
    ...{ format, width, hidden: false },
    ...(wraps === undefined ? {} : { wraps }),
  }));
  return {
    headers: [...columns.map(({ key }) => header(key)), ...(records === null ? [] : [RECORD])],
    rows: records === null ? lines : lines.map((line, index) => [...line, records[index] ?? '']),
    subtotals: subtotalsOf(definition, lines),
    totals: sumsOf(definition, lines, total),
    ...(linked < 0 ? {} : { links: { column: linked, to } }),
    looks: records === null ? look : [...look, { format: 'text', width: null, hidden: true }],
  };
}

function groupsOf<Row, Key extends string>(
  { groupBy, sortBy }: RecapDefinition<Row, Key>,
  rows: readonly Row[],
): Group<Row>[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  rows.forEach((row, index) => {
    const name = groupBy === undefined ? String(index) : groupBy(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  });
  const all = [...groups.values()];
  return sortBy === undefined ? all : all.sort(([one], [other]) => compared(sortBy(one), sortBy(other)));
}

function compared(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index < 0 ? 0 : (one[index] ?? '') < (other[index] ?? '') ? -1 : 1;
}

/** The line's name, and what its typed cells were: what differs later has been typed. */
function record<Row, Key extends string>(
  { columns, typed }: RecapDefinition<Row, Key>,
  [first]: Group<Row>,
  line: Line,
): string {
  const was = (typed?.hers ?? []).map((key) => [
    key,
    line[columns.findIndex((column) => column.key === key)],
  ]);
  return JSON.stringify({ name: typed?.name(first) ?? '', was: Object.fromEntries(was) });
}

function sumsOf<Row, Key extends string>(
  { columns }: RecapDefinition<Row, Key>,
  lines: readonly Line[],
  word: string,
): RecapCell[] {
  if (!columns.some(({ total }) => total)) return [];
  const sums = columns.map(({ total }, at) => (total ? sumOfColumn(lines, at, total) : ''));
  return [word, ...sums.slice(1)];
}

function sumOfColumn(lines: readonly Line[], at: number, total: true | 'whole'): RecapCell {
  const cells = lines.map((line) => line[at] ?? '');
  return total === 'whole' && cells.includes('') ? '' : sumOf(cells.map(Number));
}

function subtotalsOf<Row, Key extends string>(
  definition: RecapDefinition<Row, Key>,
  lines: readonly Line[],
): Map<number, readonly RecapCell[]> {
  const at = definition.columns.findIndex(({ key }) => key === definition.partBy);
  const ends =
    at < 0 ? [] : lines.flatMap((line, index) => (lines[index + 1]?.[at] === line[at] ? [] : [index]));
  // One part alone has the sums of the whole.
  if (ends.length < 2) return new Map();
  const part = (end: number, nth: number): Line[] => lines.slice((ends[nth - 1] ?? -1) + 1, end + 1);
  const name = (end: number): string => String(lines[end]?.[at] || (definition.nameless ?? ''));
  return new Map(ends.map((end, nth) => [end, sumsOf(definition, part(end, nth), name(end))]));
}
