import type { RowStep } from '../../domain/rowStep';
import { noteWrite } from './flush';

/** Moves whole rows, as a person does it: whatever stands on them goes along. */
export function moveRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, steps: readonly RowStep[]): void {
  if (steps.length > 0) noteWrite();
  for (const step of steps) {
    if (step.do === 'move') sheet.moveRows(sheet.getRange(step.at, 1), step.before);
    else if (step.do === 'insert') sheet.insertRowsBefore(step.at, step.count);
    else sheet.deleteRows(step.at, step.count);
  }
}
