import type { Area } from '../../google/spreadsheet/area';
import { rowOf } from '../../google/spreadsheet/sheetCells';
import type { SheetState, ValidationState } from '../../google/spreadsheet/spreadsheetState';
import { choicesOf } from '../../google/spreadsheet/validationCheck';
import type { RuleView } from './sheetView';

/** The dropdowns and checkboxes of a tab, cells under equal rules gathered into stretches of a column. */
export function ruleViews(sheet: SheetState, sheets: readonly SheetState[]): RuleView[] {
  const found = new Map<string, { rule: ValidationState; areas: Area[] }>();
  for (let column = 1; column <= sheet.columns; column++) {
    for (const { rule, area } of stretches(sheet, column)) {
      const key = JSON.stringify(rule);
      const known = found.get(key) ?? { rule, areas: [] };
      found.set(key, { rule, areas: [...known.areas, area] });
    }
  }
  return [...found.values()].flatMap(({ rule, areas }) => ruleView(rule, areas, sheets));
}

interface Stretch {
  readonly rule: ValidationState;
  readonly area: Area;
}

function stretches(sheet: SheetState, column: number): Stretch[] {
  const stored = Math.min(sheet.cells.length, sheet.rows);
  const made: Stretch[] = [];
  let start = 1;
  for (let row = 1; row <= stored + 1; row++) {
    const rule = ruleAt(sheet, row, column);
    // The row after the stored ones stands for all that follow.
    const last = row > stored ? sheet.rows : row;
    if (row <= stored && sameRule(rule, ruleAt(sheet, row + 1, column))) continue;
    if (rule && last >= start)
      made.push({ rule, area: { row: start, column, rows: last - start + 1, columns: 1 } });
    start = row + 1;
  }
  return made;
}

function ruleAt(sheet: SheetState, row: number, column: number): ValidationState | undefined {
  return rowOf(sheet, row)[column - 1]?.rule;
}

function sameRule(one: ValidationState | undefined, other: ValidationState | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function ruleView(rule: ValidationState, areas: readonly Area[], sheets: readonly SheetState[]): RuleView[] {
  const more = { strict: !rule.allowInvalid, help: rule.help ?? '', areas };
  if (rule.criteria === 'CHECKBOX') return [{ kind: 'checkbox', choices: [], ...more }];
  const choices = choicesOf(rule, sheets)?.map(String);
  return choices ? [{ kind: 'list', choices, ...more }] : [];
}
