import type { Problem } from '../../domain/problem';
import type { Cell } from '../range/cell';
import { readCells } from '../range/readCells';
import { type Room, roomOf } from '../range/writeCells';
import type { Field, Fields, RowOf } from './field';
import type { Place } from './kind';
import { type Columns, columnsOf, sheetOf, type Tab } from './tab';

/** One filled row. */
export interface TableRow<F extends Fields> {
  /** 1-based, as the seller counts. */
  readonly row: number;
  readonly values: RowOf<F>;
  /** Cells that could not be read; `values` holds their kind's stand-in. */
  readonly problems: readonly Problem[];
}

/** A tab, read whole. */
export interface Table<F extends Fields> {
  readonly tab: Tab<F>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly columns: Columns<F>;
  readonly room: Room;
  readonly rows: readonly TableRow<F>[];
  /** 1-based row below all that must be kept: the next row is written here. */
  readonly end: number;
}

/** Reads a tab with one call. Throws `missingTab` or `missingHeader`. */
export function readTable<F extends Fields>(tab: Tab<F>, place: Place): Table<F> {
  const sheet = sheetOf(tab.name, place);
  const [header = [], ...body] = readCells(sheet);
  const columns = columnsOf(tab, header, place);
  const rows = body
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => isFilled(cells[columns[tab.rowKey]]))
    .map(({ cells, row }) => readRow(tab, columns, cells, row, place));
  const room = roomOf(sheet);
  return { tab, sheet, columns, room, rows, end: endOf(tab, columns, body) };
}

/** Something that the seller has typed into our columns keeps its row, even without a key. */
function endOf<F extends Fields>(tab: Tab<F>, columns: Columns<F>, body: readonly Cell[][]): number {
  const ours = Object.values<number>(columns);
  const kept = body.map((cells) => {
    if (isFilled(cells[columns[tab.rowKey]])) return true;
    const leftBehind = tab.stamp !== undefined && isFilled(cells[columns[tab.stamp]]);
    return !leftBehind && ours.some((column) => isFilled(cells[column]));
  });
  return kept.lastIndexOf(true) + 3;
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
  const values = Object.entries(tab.fields).map(([key, field]) => {
    const cell = cells[columns[key] ?? -1] ?? '';
    const reading = field.kind.read(cell, place);
    if (reading.kind === 'certain') return [key, reading.value];
    problems.push(unreadableCell(tab, field, row, cell, place));
    return [key, field.kind.unreadable];
  });
  return { row, values: Object.fromEntries(values) as RowOf<F>, problems };
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
