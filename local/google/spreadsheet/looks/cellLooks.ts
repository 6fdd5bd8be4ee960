import { areaOfA1 } from '../a1';
import { contains } from '../area';
import { displayValue, NO_ENGINE } from '../displayValue';
import { serialOf } from '../serialDate';
import { cellAt } from '../sheetCells';
import type { ConditionalFormatState, SheetState, SpreadsheetState, StoredValue } from '../spreadsheetState';
import { bandColors } from './bandColor';
import { meets } from './conditions';
import { readFormula } from './formula';
import { FormulaError, isTrue } from './formulaValues';

/** The colours that a person sees; an absent one is the sheet's own. */
export interface Looks {
  bg?: string;
  fg?: string;
  bold?: boolean;
}

type Test = (row: number, column: number) => boolean;

/**
 * How the cells of a tab look at a moment (epoch ms): banding, over it the cell's own format, over it the first
 * conditional format that holds. [D] support.google.com/docs/answer/78413: the first rule that is true decides.
 * @returns the looks of one cell by row and column, from 1
 */
export function cellLooks(
  book: SpreadsheetState,
  sheet: SheetState,
  moment: number,
): (row: number, column: number) => Looks {
  const banded = bandColors(sheet);
  const ruled = conditionalLooks(book, sheet, moment);
  return (row, column) => {
    const bg = banded(row, column);
    const own = looksOf(cellAt(sheet, row, column) ?? {});
    return { ...(bg === undefined ? {} : { bg }), ...own, ...ruled(row, column) };
  };
}

/** What conditional formats alone make of each cell. */
export function conditionalLooks(
  book: SpreadsheetState,
  sheet: SheetState,
  moment: number,
): (row: number, column: number) => Looks {
  const now = serialOf(moment, book.zone);
  const rules = sheet.conditionalFormats.map((rule) => ({ rule, holds: testOf(book, sheet, rule, now) }));
  return (row, column) => looksOf(rules.find(({ holds }) => holds(row, column))?.rule ?? {});
}

function testOf(book: SpreadsheetState, sheet: SheetState, rule: ConditionalFormatState, now: number): Test {
  const areas = rule.ranges.map((range) => areaOfA1(range, sheet));
  const meetsIt = rule.criteria === 'CUSTOM_FORMULA' ? formulaTest(sheet, rule, now) : valueTest(book, sheet, rule, now); // biome-ignore format: one choice
  return (row, column) => areas.some((area) => contains(area, row, column)) && meetsIt(row, column);
}

function valueTest(
  book: SpreadsheetState,
  sheet: SheetState,
  rule: ConditionalFormatState,
  now: number,
): Test {
  const today = Math.floor(now);
  return (row, column) => {
    const cell = cellAt(sheet, row, column);
    return meets(rule, { value: valueAt(sheet, row, column), shown: displayValue(cell, book.locale), today });
  };
}

/** The formula is written for the first cell of the first range and moves with the others. [D] */
function formulaTest(sheet: SheetState, rule: ConditionalFormatState, now: number): Test {
  const formula = readFormula(String(rule.values[0]));
  const corner = areaOfA1(rule.ranges[0] ?? 'A1', sheet);
  return (row, column) => {
    const [down, right] = [row - corner.row, column - corner.column];
    try {
      return isTrue(formula({ now, down, right, value: (r, c) => valueAt(sheet, r, c) }));
    } catch (error) {
      if (error instanceof FormulaError) return false;
      throw error;
    }
  };
}

function valueAt(sheet: SheetState, row: number, column: number): StoredValue | undefined {
  const cell = cellAt(sheet, row, column);
  return cell?.f === undefined ? cell?.v : NO_ENGINE;
}

function looksOf({ bg, fg, bold }: Looks): Looks {
  return {
    ...(bg === undefined ? {} : { bg }),
    ...(fg === undefined ? {} : { fg }),
    ...(bold === undefined ? {} : { bold }),
  };
}
