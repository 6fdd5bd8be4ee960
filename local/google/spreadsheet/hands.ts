import { a1Of } from './a1';
import type { Area } from './area';
import { checkRoom } from './cellLimit';
import { withoutValue } from './cellParts';
import { hasContent } from './cellValue';
import { withValue } from './cellWrite';
import { copiedSheet } from './copiedSheet';
import { displayValue } from './displayValue';
import { type Act, HandsAtWork } from './handsAtWork';
import { hideColumns, hideRows } from './hiddenLines';
import { lastIndexWhere } from './listEdits';
import { anchorOf, breakApart, mergeCells, mergesIn } from './merges';
import { moveColumns } from './moveLines';
import { removeSheet } from './removeSheet';
import { cellAt, lastColumn } from './sheetCells';
import { checkNewName } from './sheetName';
import { deleteColumns, deleteRows, insertColumns, insertRows } from './sheetShape';
import { sortRows } from './sortRows';
import type { CellState, StoredValue } from './spreadsheetState';
import { refusal } from './validationCheck';

/**
 * A person at the sheet: what she types is read in the file's locale, takes effect at once and sets off
 * events. Cells are named by tab and by row and column from 1.
 */
export class Hands extends HandsAtWork {
  /** Column of a header (last frozen row, else row 1); throws when there is none. */
  column(tab: string, header: string): number {
    const sheet = this.sheet(tab);
    const row = Math.max(1, sheet.frozenRows);
    const columns = Array.from({ length: lastColumn(sheet) }, (_one, i) => i + 1);
    const found = columns.find((at) => displayValue(cellAt(sheet, row, at), this.habits.locale) === header);
    if (found === undefined) throw new Error(`The tab "${tab}" has no column "${header}".`);
    return found;
  }

  /** Types into one cell, or ticks it: `true`. A rejecting dropdown refuses. */
  edit(tab: string, row: number, column: number, typed: StoredValue): Act {
    const sheet = this.sheet(tab);
    // Nobody can put the cursor into a covered cell.
    const anchor = anchorOf(sheet, row, column);
    const area = { ...anchor, rows: 1, columns: 1 };
    const before = cellAt(sheet, anchor.row, anchor.column);
    const after = withValue(before, typed, this.habits);
    const refused = refusal(before?.rule, after?.v, a1Of(area), this.state.spreadsheet.sheets);
    if (refused !== undefined) return { events: [], refused };
    return this.change(sheet, area, () => after, { value: after?.v ?? after?.f, oldValue: before?.v });
  }

  /** Fills the first free row; '' leaves a cell alone. One edit event without value. */
  append(tab: string, values: readonly StoredValue[]): Act {
    const sheet = this.sheet(tab);
    const row = lastIndexWhere(sheet.cells, (cells) => cells.some(holdsMoreThanTick)) + 2;
    const area = { row, column: 1, rows: 1, columns: values.length };
    return this.change(sheet, area, (cell, _r, c) => this.typedOver(cell, values[c] ?? ''));
  }

  /** Pastes a block. [F] A paste gets past rejecting dropdowns, and its event carries no value. */
  paste(tab: string, row: number, column: number, values: readonly (readonly StoredValue[])[]): Act {
    const area = {
      row,
      column,
      rows: values.length,
      columns: Math.max(...values.map((line) => line.length)),
    };
    const sheet = this.sheet(tab);
    if (mergesIn(sheet, area).length > 0) return { events: [], refused: CUT };
    return this.change(sheet, area, (cell, r, c) => withValue(cell, values[r]?.[c], this.habits));
  }

  /** Delete key. [F] One cell: the event has `oldValue` and no value; many: neither. */
  clear(tab: string, area: Area): Act {
    const sheet = this.sheet(tab);
    const single = area.rows === 1 && area.columns === 1;
    const oldValue = single ? cellAt(sheet, area.row, area.column)?.v : undefined;
    return this.change(sheet, area, withoutValue, { oldValue });
  }

  /** Sorts the rows below the frozen ones. [U] Which events a sort fires: taken as a change, no edit. */
  sort(tab: string, column: number, descending = false): Act {
    return this.orRefused(() => this.reshape(tab, 'OTHER', (sheet) => sortRows(sheet, column, descending)));
  }
  /** Makes one cell of many. [U] Which events it fires: taken as a change, no edit. */
  merge(tab: string, area: Area): Act {
    return this.orRefused(() => this.reshape(tab, 'OTHER', (sheet) => mergeCells(sheet, area)));
  }
  unmerge(tab: string, area: Area): Act {
    return this.reshape(tab, 'OTHER', (sheet) => breakApart(sheet, area));
  }
  insertRow(tab: string, before: number): Act {
    return this.reshape(tab, 'INSERT_ROW', (sheet, tabs) => {
      checkRoom(this.state.spreadsheet, sheet.columns);
      insertRows(sheet, before, 1, tabs);
    });
  }
  deleteRow(tab: string, row: number): Act {
    return this.reshape(tab, 'REMOVE_ROW', (sheet, tabs) => deleteRows(sheet, row, 1, tabs));
  }
  /** Inserts an empty column; with a header, types it. */
  insertColumn(tab: string, before: number, header?: string): Act {
    const inserted = this.reshape(tab, 'INSERT_COLUMN', (sheet, tabs) => {
      checkRoom(this.state.spreadsheet, sheet.rows);
      insertColumns(sheet, before, 1, tabs);
    });
    if (header === undefined) return inserted;
    const named = this.renameHeader(tab, before, header);
    return { ...named, events: [...inserted.events, ...named.events] };
  }
  deleteColumn(tab: string, column: number): Act {
    return this.reshape(tab, 'REMOVE_COLUMN', (sheet, tabs) => deleteColumns(sheet, column, 1, tabs));
  }
  /** Types over a header. */
  renameHeader(tab: string, column: number, to: string): Act {
    return this.edit(tab, Math.max(1, this.sheet(tab).frozenRows), column, to);
  }
  renameTab(tab: string, to: string): Act {
    return this.reshape(tab, 'OTHER', (sheet) => {
      checkNewName(this.state.spreadsheet, to, sheet.id);
      sheet.name = to;
    });
  }

  /** Drags a column in front of another; both count as before the move. */
  moveColumn(tab: string, from: number, before: number): Act {
    return this.reshape(tab, 'OTHER', (sheet, tabs) => moveColumns(sheet, { from, count: 1, before }, tabs));
  }
  hideColumn(tab: string, column: number): Act {
    return this.reshape(tab, 'OTHER', (sheet) => hideColumns(sheet, column, 1));
  }
  hideRows(tab: string, row: number, count = 1): Act {
    return this.reshape(tab, 'OTHER', (sheet) => hideRows(sheet, row, count));
  }
  /** [F] The copy stands at the end here; it takes along what a script's copy does. */
  duplicateTab(tab: string, name: string): Act {
    return this.reshape(tab, 'OTHER', (sheet) => {
      checkNewName(this.state.spreadsheet, name);
      const fresh = (): number => ++this.state.nextId;
      this.state.spreadsheet.sheets.push(copiedSheet(sheet, { id: fresh(), name }, fresh));
    });
  }
  /** Google refuses to delete the last tab. */
  deleteTab(tab: string): Act {
    return this.reshape(tab, 'OTHER', (sheet) => removeSheet(this.state.spreadsheet, sheet.id));
  }
}

/** [F] Of a paste over a whole merge nobody knows. */
const CUT = "You can't perform a paste that partially intersects a merge.";

/** An empty tick box does not make a row used. */
function holdsMoreThanTick(cell: CellState | null): boolean {
  return hasContent(cell) && cell?.v !== false;
}
