import type { Problem } from '../../domain/problem';
import type { Cell } from '../range/cell';
import { readCells } from '../range/readCells';
import { type Room, roomOf } from '../range/writeCells';
import type { Field, Fields, RowOf } from './field';
import type { Place } from './kind';
import { holds, runsOf } from './runs';
import { type Columns, findColumns, findTab, marksOf, type Tab } from './tab';

/** One filled row. */
export interface TableRow<F extends Fields> {
  /** 1-based, as the seller counts. */
  readonly row: number;
  readonly values: RowOf<F>;
  /** Cells that could not be read; `values` holds their kind's stand-in. */
  readonly problems: readonly Problem[];
  /** Those of them without which nobody can decide. */
  readonly blocking: readonly Problem[];
}

/** A row that holds something of ours but no key. */
export interface KeylessRow {
  /** 1-based. */
  readonly row: number;
  /** Whether it has the stamp: then it is one of our own that has lost its key. */
  readonly stamped: boolean;
}

/** A tab, read whole. */
export interface Table<F extends Fields> {
  readonly tab: Tab<F>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly columns: Columns<F>;
  readonly room: Room;
  readonly rows: readonly TableRow<F>[];
  readonly keyless: readonly KeylessRow[];
  /** 1-based row below all that must be kept: the next row is written here. */
  readonly end: number;
  /** What the seller has renamed or copied: read all the same, or left out, and told. */
  readonly notices: readonly Problem[];
}

/** Reads a tab with one call. Throws where the tab or a header is missing. */
export function readTable<F extends Fields>(tab: Tab<F>, place: Place): Table<F> {
  const { found: sheet, notices } = findTab(tab, place);
  const [header = [], ...body] = readCells(sheet);
  const { found: columns, notices: renamed } = findColumns(tab, header, place, marksOf(sheet));
  const numbered = body.map((cells, index) => ({ cells, row: index + 2 }));
  const all = numbered
    .filter(({ cells }) => isFilled(cells[columns[tab.rowKey]]))
    .map(({ cells, row }) => readRow(tab, columns, cells, row, place));
  const keyless = numbered.flatMap(({ cells, row }) => keylessRow(tab, columns, cells, row));
  const end = Math.max(1, ...all.map(({ row }) => row), ...keyless.map(({ row }) => row)) + 1;
  const { rows, copies } = tab.unique ? firstOfEach(tab, all, place) : { rows: all, copies: [] };
  const found = { notices: [...notices, ...renamed, ...copies], room: roomOf(sheet) };
  return { tab, sheet, columns, rows, keyless, end, ...found };
}

/** A row copied and pasted whole would count its units twice: the first of a key counts, the others are told. */
function firstOfEach<F extends Fields>(
  tab: Tab<F>,
  all: readonly TableRow<F>[],
  { language }: Place,
): { rows: TableRow<F>[]; copies: Problem[] } {
  const firsts = new Map<unknown, number>();
  for (const { row, values } of all) if (!firsts.has(values[tab.rowKey])) firsts.set(values[tab.rowKey], row);
  const firstOf = ({ values }: TableRow<F>): number => firsts.get(values[tab.rowKey]) ?? 0;
  const rows = all.filter((each) => firstOf(each) === each.row);
  const copies = all.flatMap((each): Problem[] => {
    const key = String(each.values[tab.rowKey]);
    const params = { tab: tab.name[language], row: each.row, first: firstOf(each), key };
    return params.first === each.row ? [] : [{ code: 'copiedRow', params }];
  });
  return { rows, copies };
}

/**
 * Something in our columns keeps its row, even without a key, but for what a killed save left behind: that has
 * the stamp, which is written first, and nothing of the run that is written last.
 */
function keylessRow<F extends Fields>(
  tab: Tab<F>,
  columns: Columns<F>,
  cells: readonly Cell[],
  row: number,
): KeylessRow[] {
  // A box that nobody has ticked is no entry.
  const holdsText = (cell: Cell | undefined): boolean => cell !== false && isFilled(cell);
  const filled = Object.keys(columns).filter((key) => holdsText(cells[columns[key] ?? -1]));
  if (filled.length === 0 || filled.includes(tab.rowKey)) return [];
  const stamped = tab.stamp !== undefined && filled.includes(tab.stamp);
  const last = runsOf(columns, Object.keys(tab.fields)).find((run) => holds(run, tab.rowKey)) ?? [];
  const leftBehind = stamped && !last.some(({ key }) => filled.includes(key));
  return leftBehind ? [] : [{ row, stamped }];
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && String(cell).trim() !== '';
}

function readRow<F extends Fields>(
  tab: Tab<F>,
  columns: Columns<F>,
  cells: readonly Cell[],
  row: number,
  place: Place,
): TableRow<F> {
  const problems: Problem[] = [];
  const blocking: Problem[] = [];
  const values = Object.entries(tab.fields).map(([key, field]) => {
    const cell = cells[columns[key] ?? -1] ?? '';
    const reading = field.kind.read(cell, place);
    if (reading.kind === 'certain') return [key, reading.value];
    const problem = unreadableCell(tab, field, row, cell, place);
    problems.push(problem);
    if (tab.deciding?.includes(key)) blocking.push(problem);
    return [key, field.kind.unreadable];
  });
  return { row, values: Object.fromEntries(values) as RowOf<F>, problems, blocking };
}

function unreadableCell<F extends Fields>(
  tab: Tab<F>,
  field: Field<unknown>,
  row: number,
  cell: Cell,
  place: Place,
): Problem {
  const { language } = place;
  const params = { tab: tab.name[language], row, header: field.header[language], raw: String(cell) };
  return { code: 'unreadableCell', params };
}
