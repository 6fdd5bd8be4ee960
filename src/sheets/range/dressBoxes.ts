import { noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Tick boxes where columns and rows meet (1-based, both ascending); values are not touched. */
export function dressBoxes(sheet: Sheet, columns: readonly number[], rows: readonly number[]): void {
  if (rows.length === 0) return;
  const box = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
  for (const area of areas(sheet, columns, rows)) area.setDataValidation(box);
}

/** Takes them away again. */
export function undressBoxes(sheet: Sheet, columns: readonly number[], rows: readonly number[]): void {
  for (const area of areas(sheet, columns, rows)) area.clearDataValidations();
}

/** Where columns and rows meet, about to be written. */
function areas(sheet: Sheet, columns: readonly number[], rows: readonly number[]): Range[] {
  noteWrite();
  return stretches(columns).flatMap(([left, width]) =>
    stretches(rows).map(([top, height]) => sheet.getRange(top, left, height, width)),
  );
}

/** Neighbours among ascending numbers: the first of each stretch, and how many. */
export function stretches(numbers: readonly number[]): [first: number, length: number][] {
  const firsts = numbers.filter((each, index) => numbers[index - 1] !== each - 1);
  return firsts.map((first, index) => {
    const next = firsts[index + 1] ?? Number.POSITIVE_INFINITY;
    return [first, numbers.filter((each) => each >= first && each < next).length];
  });
}
