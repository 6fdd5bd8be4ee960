import type { DataValidation } from 'hucre/xlsx';
import { a1Of, areaOfA1 } from './a1';
import { cellAt } from './sheetCells';
import type { SheetState, ValidationState } from './spreadsheetState';
import { choicesOf } from './validationCheck';
import { absoluteRange } from './xlsx/xlsxNames';

/** Excel refuses a file whose list is longer than this, commas included. */
const LONGEST_LIST = 255;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly rule: ValidationState;
}

/**
 * The tab's dropdowns for Excel: one entry for each stretch of a column with the same list. Excel parts a list at its
 * commas: one with a comma in a choice is left out, and so is one that is too long.
 */
export function dropdowns(
  sheet: SheetState,
  columns: number,
  sheets: readonly SheetState[],
): DataValidation[] {
  return Array.from({ length: columns }, (_one, i) => i + 1).flatMap((column) =>
    runsOf(sheet, column).flatMap(({ from, to, rule }) => {
      const range = a1Of({ row: from, column, rows: to - from + 1, columns: 1 });
      const source = sourceOf(rule, sheets);
      if (source !== undefined) return [listOf({ formula1: source }, range, rule)];
      const values = (choicesOf(rule) ?? []).map(String);
      const fits = values.join(',').length <= LONGEST_LIST && !values.some((value) => value.includes(','));
      if (values.length === 0 || !fits) return [];
      return [listOf({ values }, range, rule)];
    }),
  );
}

/** Where the choices of a `VALUE_IN_RANGE` stand; undefined for other rules. */
function sourceOf({ criteria, values }: ValidationState, sheets: readonly SheetState[]): string | undefined {
  if (criteria !== 'VALUE_IN_RANGE') return undefined;
  const [sheetId, a1] = [values[0] ?? []].flat();
  const sheet = sheets.find(({ id }) => id === sheetId);
  return sheet && absoluteRange(sheets, sheet, areaOfA1(String(a1), sheet));
}

function listOf(
  list: Pick<DataValidation, 'values' | 'formula1'>,
  range: string,
  rule: ValidationState,
): DataValidation {
  return {
    type: 'list',
    ...list,
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
