import type { DataValidation } from 'hucre/xlsx';
import { a1Of } from './a1';
import { cellAt } from './sheetCells';
import type { SheetState, ValidationState } from './spreadsheetState';
import { choicesOf } from './validationCheck';

/** Excel refuses a file whose list is longer than this, commas included. */
const LONGEST_LIST = 255;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly rule: ValidationState;
}

/** The tab's dropdowns for Excel: one entry for each stretch of a column with the same list. */
export function dropdowns(
  sheet: SheetState,
  columns: number,
  sheets: readonly SheetState[],
): DataValidation[] {
  return Array.from({ length: columns }, (_one, i) => i + 1).flatMap((column) =>
    runsOf(sheet, column).flatMap(({ from, to, rule }) => {
      const values = (choicesOf(rule, sheets) ?? []).map(String);
      if (values.length === 0 || values.join(',').length > LONGEST_LIST) return [];
      const range = a1Of({ row: from, column, rows: to - from + 1, columns: 1 });
      return [listOf(values, range, rule)];
    }),
  );
}

function listOf(values: string[], range: string, rule: ValidationState): DataValidation {
  return {
    type: 'list',
    values,
    range,
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.help === undefined ? {} : { showInputMessage: true, inputMessage: rule.help }),
  };
}

/** Stretches of one column under one rule; below the stored rows all cells share the blank row's. */
function runsOf(sheet: SheetState, column: number): Run[] {
  const runs: Run[] = [];
  for (let row = 1; row <= Math.min(sheet.rows, sheet.cells.length + 1); row++) {
    const rule = cellAt(sheet, row, column)?.rule;
    const to = row > sheet.cells.length ? sheet.rows : row;
    const last = runs.at(-1);
    if (last && rule && last.to === row - 1 && same(last.rule, rule)) runs[runs.length - 1] = { ...last, to };
    else if (rule) runs.push({ from: row, to, rule });
  }
  return runs;
}

function same(one: ValidationState, other: ValidationState): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
