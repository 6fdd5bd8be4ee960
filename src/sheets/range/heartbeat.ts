import type { Instant } from '../../domain/calendar';
import { book } from './book';
import { isDate } from './cell';
import { noteRead, noteWrite } from './flush';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A name goes along wherever she moves the cell, and finds it in one call. */
const NAME = 'terakhir_sinkron';
/** No argument, so no separator: which one a formula takes hangs on the file's locale. */
const OURS = /^=\s*NOW\(\)\s*-\s*(\S+?)\s*>\s*1\/48$/;
const RED = { background: '#c5221f', font: '#ffffff' };

/** How the cell looks beside its value. */
export interface HeartbeatLook {
  readonly format: string;
  readonly note: string;
}

/** Writes a moment into the cell of the heartbeat; `false` = it is gone. Nobody waits for it, so nothing is flushed. */
export function writeHeartbeat(at: Instant): boolean {
  const cell = heartbeat();
  if (cell === null) return false;
  noteWrite();
  cell.setValue(new Date(at));
  return true;
}

/** The moment in the cell; `null` = there is none. */
export function readHeartbeat(): Instant | null {
  const cell: unknown = heartbeat()?.getValue();
  noteRead();
  return isDate(cell) ? cell.getTime() : null;
}

function heartbeat(): Range | null {
  return book().getRangeByName(NAME);
}

/**
 * The cell, made beside the `titles` titles of a tab where it is not there, and the rule that reddens it and them half an
 * hour after the moment in it, with no script at all. Named last, and the rule tells the cell: so a killed run is
 * completed by the next. Rules of the seller's own stay; `at` = what a new cell says.
 */
export function makeHeartbeat(
  sheet: Sheet,
  titles: number,
  { format, note }: HeartbeatLook,
  at: Instant,
): void {
  const named = heartbeat();
  const known = named !== null && named.getSheet().getSheetId() === sheet.getSheetId() ? named : null;
  const rules = sheet.getConditionalFormatRules();
  const cell = known ?? ruledCell(sheet, rules) ?? freeCell(sheet, titles);
  noteWrite();
  const formula = `=NOW()-$${cell.getA1Notation().replace(/\d/, '$$$&')}>1/48`;
  const stands = rules.filter((rule) => OURS.test(formulaOf(rule)));
  if (stands.length !== 1 || stands.some((rule) => formulaOf(rule) !== formula)) {
    const red = redRule([sheet.getRange(1, 1, 1, titles), cell], formula);
    // The first that holds decides.
    sheet.setConditionalFormatRules([red, ...rules.filter((rule) => !stands.includes(rule))]);
  }
  cell.setNumberFormat(format).setFontWeight('bold').setNote(note);
  if (known !== null) return;
  cell.setValue(new Date(at));
  sheet.setColumnWidth(cell.getColumn(), 260);
  book().setNamedRange(NAME, cell);
}

/** The cell that a rule of ours looks at, where its name was not given any more. */
function ruledCell(
  sheet: Sheet,
  rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
): Range | null {
  const cells = rules.map((rule) => OURS.exec(formulaOf(rule))?.[1]?.replace(/\$/g, '') ?? '');
  const found = cells.find((each) => /^[A-Z]+\d+$/.test(each));
  return found === undefined ? null : sheet.getRange(found);
}

/** The first cell of row 1 beside the titles in which nothing stands. */
function freeCell(sheet: Sheet, titles: number): Range {
  noteRead();
  const [row = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
  const free = row.findIndex((cell, column) => column >= titles && cell === '');
  if (free >= 0) return sheet.getRange(1, free + 1);
  sheet.insertColumnAfter(row.length);
  return sheet.getRange(1, row.length + 1);
}

function redRule(ranges: Range[], formula: string): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(RED.background)
    .setFontColor(RED.font)
    .setRanges(ranges)
    .build();
}

function formulaOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}

/** NOW is worked out anew at each change of the file alone, unless it is asked for: one that nobody changes would stay green. */
export function keepTime(): void {
  if (String(book().getRecalculationInterval()) !== 'ON_CHANGE') return;
  book().setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE);
}
