import type { State } from '../google/state';
import { cellUnder, columnUnder, type SheetTable, sheetNamed, sheetTable } from '../sheetTable';
import { sameValue, type Wanted } from './sameValue';
import { StepFailure } from './stepFailure';

export type WantedCells = Readonly<Record<string, Wanted>>;

/** @throws StepFailure that names the tabs there are */
export function tableNamed(state: State, tab: string): SheetTable {
  const sheet = sheetNamed(state.spreadsheet, tab);
  if (sheet) return sheetTable(sheet, state.spreadsheet.locale);
  const names = state.spreadsheet.sheets.map((each) => each.name).join(', ');
  throw new StepFailure(`there is no tab "${tab}"; there are: ${names}`);
}

/** 1-based column under a header. @throws StepFailure that names the headers there are */
export function columnNamed(table: SheetTable, header: string): number {
  const column = columnUnder(table, header);
  if (column !== undefined) return column;
  const headers = table.headers.filter((each) => each !== '').join(', ');
  throw new StepFailure(`${table.sheet.name} has no header "${header}"; it has: ${headers}`);
}

/** Numbers of the rows whose cells hold all that is wanted. @throws StepFailure for an unknown header */
export function matchingRows(state: State, table: SheetTable, wanted: WantedCells): number[] {
  const cells = Object.entries(wanted);
  for (const [header] of cells) columnNamed(table, header);
  return table.rows.filter((row) =>
    cells.every(([header, value]) => sameValue(cellUnder(table, row, header), value, state.spreadsheet)),
  );
}
