import { noteWrite } from './flush';

/** `count` blank rows before row `at`, `count` rows from `at` on away, or row `at` to before row `before`; 1-based, as they are by then. */
type RowStep =
  | { readonly do: 'insert' | 'remove'; readonly at: number; readonly count: number }
  | { readonly do: 'move'; readonly at: number; readonly before: number };

/** Moves whole rows, as a person does it: whatever stands on them goes along. */
export function moveRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, steps: readonly RowStep[]): void {
  if (steps.length > 0) noteWrite();
  for (const step of steps) {
    if (step.do === 'move') sheet.moveRows(sheet.getRange(step.at, 1), step.before);
    else if (step.do === 'insert') sheet.insertRowsBefore(step.at, step.count);
    else sheet.deleteRows(step.at, step.count);
  }
}
