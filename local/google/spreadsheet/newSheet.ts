import type { SheetState } from './spreadsheetState';

/** An empty tab as Google makes it: 1000 rows, 26 columns. [D] */
export function newSheet(id: number, name: string, rows = 1000, columns = 26): SheetState {
  return {
    id,
    name,
    rows,
    columns,
    cells: [],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    widths: {},
    hiddenColumns: [],
    protections: [],
    conditionalFormats: [],
    metadata: [],
  };
}
