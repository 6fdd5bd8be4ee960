import { displayValue } from '../google/spreadsheet/displayValue';
import type { CellState } from '../google/spreadsheet/spreadsheetState';
import type { State } from '../google/state';
import type { Stage } from './stage';

/** An order number ends in its day and its running number: `PO-260314-0073`. */
const ORDER_NUMBER = /^\S*-\d{6}-\d{4,}$/;

/**
 * Number of the order that a named response made, found by the response id in its row: so it is found
 * whatever the seller has renamed or moved. Where there is none, a text that no cell holds.
 */
export function orderNumber(stage: Stage, name: string): string {
  const id = stage.responses.get(name);
  const row = id === undefined ? undefined : rowHolding(stage.state, id);
  const number = row?.find((cell) => typeof cell?.v === 'string' && ORDER_NUMBER.test(cell.v));
  return number ? displayValue(number, stage.state.spreadsheet.locale) : `(no order of ${name})`;
}

function rowHolding(state: State, responseId: string): readonly (CellState | null)[] | undefined {
  const tabs = state.spreadsheet.sheets.filter((sheet) => sheet.formId === undefined);
  return tabs.flatMap((sheet) => sheet.cells).find((row) => row.some((cell) => cell?.v === responseId));
}
