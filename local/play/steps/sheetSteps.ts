import { GoogleError } from '../../google/errors';
import type { Hands } from '../../google/spreadsheet/hands';
import type { Act } from '../../google/spreadsheet/handsAtWork';
import type { SheetTable } from '../../sheetTable';
import { columnNamed, matchingRows, tableNamed } from '../matchingRows';
import type { Stage } from '../stage';
import { StepFailure } from '../stepFailure';
import type { StepOf } from '../stepSchema';
import type { Where } from '../typedText';
import { plainCells, plainValue, wantedCells } from '../typedValues';

/** Types into cells, one after the other, in every row that matches. */
export function edit(stage: Stage, step: StepOf<'edit'>): void {
  const { table, rows } = found(stage, step.tab, step.where);
  const cells = Object.entries(plainCells(stage, step.set));
  const places = cells.map(([header, value]) => ({ column: columnNamed(table, header), value }));
  for (const row of rows)
    for (const { column, value } of places)
      act(stage, step, (hands) => hands.edit(step.tab, row, column, value));
}

/** Fills the first free row at one stroke. */
export function append(stage: Stage, step: StepOf<'append'>): void {
  const table = tableNamed(stage.state, step.tab);
  const cells = plainCells(stage, step.row);
  for (const header of Object.keys(cells)) columnNamed(table, header);
  const line = table.headers.map((header) => cells[header] ?? '');
  act(stage, step, (hands) => hands.append(step.tab, line));
}

/** Pastes a block; its corner stands under the header, in the first row that matches. */
export function paste(stage: Stage, step: StepOf<'paste'>): void {
  const { table, rows } = found(stage, step.tab, step.where);
  const values = step.values.map((line) => line.map((value) => plainValue(stage, value)));
  const column = columnNamed(table, step.header);
  act(stage, step, (hands) => hands.paste(step.tab, rows[0] ?? 0, column, values));
}

/** The delete key on each named cell of every row that matches. */
export function clear(stage: Stage, step: StepOf<'clear'>): void {
  const { table, rows } = found(stage, step.tab, step.where);
  const columns = step.headers.map((header) => columnNamed(table, header));
  for (const row of rows)
    for (const column of columns)
      act(stage, step, (hands) => hands.clear(step.tab, { row, column, rows: 1, columns: 1 }));
}

export function sort(stage: Stage, step: StepOf<'sort'>): void {
  const column = columnNamed(tableNamed(stage.state, step.tab), step.by);
  act(stage, step, (hands) => hands.sort(step.tab, column, step.descending));
}

export function insertRow(stage: Stage, step: StepOf<'insertRow'>): void {
  const { sheet } = tableNamed(stage.state, step.tab);
  if (step.before > sheet.rows)
    throw new StepFailure(`${step.tab} has ${sheet.rows} rows, no row ${step.before}`);
  act(stage, step, (hands) => hands.insertRow(step.tab, step.before));
}

/** Deletes every row that matches, from the last one up. */
export function deleteRow(stage: Stage, step: StepOf<'deleteRow'>): void {
  const { rows } = found(stage, step.tab, step.where);
  for (const row of [...rows].reverse()) act(stage, step, (hands) => hands.deleteRow(step.tab, row));
}

export function insertColumn(stage: Stage, step: StepOf<'insertColumn'>): void {
  const before = columnNamed(tableNamed(stage.state, step.tab), step.before);
  act(stage, step, (hands) => hands.insertColumn(step.tab, before, step.header));
}

export function deleteColumn(stage: Stage, step: StepOf<'deleteColumn'>): void {
  const column = columnNamed(tableNamed(stage.state, step.tab), step.header);
  act(stage, step, (hands) => hands.deleteColumn(step.tab, column));
}

export function renameHeader(stage: Stage, step: StepOf<'renameHeader'>): void {
  const column = columnNamed(tableNamed(stage.state, step.tab), step.header);
  act(stage, step, (hands) => hands.renameHeader(step.tab, column, step.to));
}

export function renameTab(stage: Stage, step: StepOf<'renameTab'>): void {
  tableNamed(stage.state, step.tab);
  act(stage, step, (hands) => hands.renameTab(step.tab, step.to));
}

export function deleteTab(stage: Stage, step: StepOf<'deleteTab'>): void {
  tableNamed(stage.state, step.tab);
  act(stage, step, (hands) => hands.deleteTab(step.tab));
}

/** Drags one column in front of another. */
export function moveColumn(stage: Stage, step: StepOf<'moveColumn'>): void {
  const table = tableNamed(stage.state, step.tab);
  const [from, before] = [columnNamed(table, step.header), columnNamed(table, step.before)];
  act(stage, step, (hands) => hands.moveColumn(step.tab, from, before));
}

export function hideColumn(stage: Stage, step: StepOf<'hideColumn'>): void {
  const column = columnNamed(tableNamed(stage.state, step.tab), step.header);
  act(stage, step, (hands) => hands.hideColumn(step.tab, column));
}

/** Hides every row that matches. */
export function hideRow(stage: Stage, step: StepOf<'hideRow'>): void {
  const { rows } = found(stage, step.tab, step.where);
  for (const row of rows) act(stage, step, (hands) => hands.hideRows(step.tab, row));
}

function found(stage: Stage, tab: string, where: Where): { table: SheetTable; rows: number[] } {
  const table = tableNamed(stage.state, tab);
  const wanted = wantedCells(stage, where);
  const rows = matchingRows(stage.state, table, wanted);
  if (rows.length === 0) throw new StepFailure(`no row of ${tab} has ${JSON.stringify(wanted)}`);
  return { table, rows };
}

type SheetStep = { readonly do: string; readonly user?: string | undefined };

/** What Google refuses a person is kept as a remark: the season goes on, as it would for her. */
function act(stage: Stage, step: SheetStep, move: (hands: Hands) => Act): void {
  try {
    const { refused } = stage.workspace.person(move, step.user);
    if (refused !== undefined) stage.refusals.push(`${step.do}: ${refused}`);
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    stage.refusals.push(`${step.do}: ${error.message}`);
  }
}
