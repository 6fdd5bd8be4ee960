import type { Problem } from '../../domain/problem';
import type { Reading } from '../../reading/reading';
import type { Cell } from '../range/cell';
import { readCells } from '../range/readCells';
import { type Room, rowsIn } from '../range/writeCells';
import type { Field, Fields, RowOf } from './field';
import type { Place } from './kind';
import { holds, runsOf } from './runs';
import { type Columns, findColumns, findTab, madeIn, marksOf, type Tab } from './tab';

/** One filled row. */
export interface TableRow<F extends Fields> {
  /** 1-based, as the seller counts. */
  readonly row: number;
  readonly values: RowOf<F>;
  /** Cells that could not be read; `values` holds their kind's stand-in. */
  readonly problems: readonly Problem[];
  /** Those of them without which nobody can decide. */
  readonly blocking: readonly Problem[];
  /** Unreadable cells by field. */
  readonly unread: Readonly<Record<string, Problem>>;
}

/** A row that holds something of ours but no key. */
interface KeylessRow {
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
  /** The keyless ones without stamp as read: what a person has typed below. */
  readonly unkeyed: readonly TableRow<F>[];
  /** Those with the stamp as read. */
  readonly lost: readonly TableRow<F>[];
  /** 1-based rows that hold nothing but what a killed save left behind. */
  readonly leftBehind: readonly number[];
  /** 1-based row below all that must be kept: the next row is written here. */
  readonly end: number;
  /** What the seller has renamed or copied: read all the same, or left out, and told. */
  readonly notices: readonly Problem[];
}

/** Reads a tab with one call. Throws where the tab or a header is missing. */
export function readTable<F extends Fields>(tab: Tab<F>, place: Place): Table<F> {
  const { found: sheet, notices } = findTab(tab, place);
  const cells = readCells(sheet);
  const located = findColumns(tab, cells[0] ?? [], place, marksOf(sheet), madeIn(sheet));
  const table = tableOf(tab, sheet, cells, located.found, place);
  return { ...table, notices: [...notices, ...located.notices] };
}

/** A tab's cells as its rows; a column that is not among `columns` counts as blank. */
export function tableOf<F extends Fields>(
  tab: Tab<F>,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  [header = [], ...body]: readonly (readonly Cell[])[],
  columns: Columns<F>,
  place: Place,
): Table<F> {
  const numbered = body.map((cells, index) => ({ cells, row: index + 2 }));
  const rows = numbered
    .filter(({ cells }) => isRow(tab, columns, cells))
    .map(({ cells, row }) => readRow(tab, columns, cells, row, place));
  const others = numbered.flatMap(({ cells, row }) => keylessRow(tab, columns, cells, row));
  const keyless = others.filter(({ leftBehind }) => !leftBehind);
  const without = (stamp: boolean): TableRow<F>[] =>
    keyless
      .filter(({ stamped }) => stamped === stamp)
      .map(({ row }) => readRow(tab, columns, body[row - 2] ?? [], row, place));
  return {
    tab,
    sheet,
    columns,
    // Nothing of ours is written beyond the titles.
    room: { rows: rowsIn(sheet), columns: header.length },
    rows,
    keyless,
    unkeyed: without(false),
    lost: without(true),
    leftBehind: others.filter((each) => each.leftBehind).map(({ row }) => row),
    end: Math.max(1, ...rows.map(({ row }) => row), ...keyless.map(({ row }) => row)) + 1,
    notices: [],
  };
}

/**
 * Something in our columns keeps its row, even without a key, but for what a killed save left behind: that has
 * the stamp, which is written first, and nothing of the run that is written last. None for a row with a key, or empty.
 */
function keylessRow<F extends Fields>(
  tab: Tab<F>,
  columns: Columns<F>,
  cells: readonly Cell[],
  row: number,
): (KeylessRow & { leftBehind: boolean })[] {
  // A box that nobody has ticked is no entry.
  const holdsText = (cell: Cell | undefined): boolean => cell !== false && isFilled(cell);
  const filled = Object.keys(columns).filter((key) => holdsText(cells[columns[key] ?? -1]));
  if (filled.length === 0 || isRow(tab, columns, cells)) return [];
  const stamped = tab.stamp !== undefined && filled.includes(tab.stamp);
  const last = runsOf(columns, Object.keys(tab.fields)).find((run) => holds(run, tab.rowKey)) ?? [];
  const leftBehind = stamped && !last.some(({ key }) => filled.includes(key));
  return [{ row, stamped, leftBehind }];
}

function isRow<F extends Fields>(tab: Tab<F>, columns: Columns<F>, cells: readonly Cell[]): boolean {
  const kept = tab.kept === undefined ? undefined : cells[columns[tab.kept]];
  return isFilled(cells[columns[tab.rowKey]]) || isFilled(kept);
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
  const unread: Record<string, Problem> = {};
  const values = Object.entries(tab.fields).map(([key, field]) => {
    const cell = cells[columns[key] ?? -1] ?? '';
    const reading = field.kind.read(cell, place);
    if (reading.kind === 'certain') return [key, reading.value];
    const problem = unreadableCell(tab, field, row, cell, reading, place);
    problems.push(problem);
    unread[key] = problem;
    if (tab.deciding?.includes(key)) blocking.push(problem);
    return [key, field.kind.unreadable];
  });
  return { row, values: Object.fromEntries(values) as RowOf<F>, problems, blocking, unread };
}

function unreadableCell<F extends Fields>(
  tab: Tab<F>,
  field: Field<unknown>,
  row: number,
  cell: Cell,
  reading: Reading<unknown>,
  { language }: Place,
): Problem {
  const { raw, why } = reading.kind === 'unreadable' ? reading : { raw: '', why: '' };
  // A date, of whatever moment, is said as it was read.
  const said = typeof cell === 'object' ? raw : String(cell);
  const params = { tab: tab.name[language], row, header: field.header[language], raw: said, why };
  return { code: 'unreadableCell', params };
}
