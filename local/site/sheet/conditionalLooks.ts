import { areaOfA1 } from '../../google/spreadsheet/a1';
import { contains } from '../../google/spreadsheet/area';
import { cellAt } from '../../google/spreadsheet/sheetCells';
import type {
  ConditionalFormatState,
  SheetState,
  StoredValue,
} from '../../google/spreadsheet/spreadsheetState';

/** What a conditional format adds to a cell. */
export interface Look {
  readonly bg?: string;
  readonly fg?: string;
  readonly bold?: boolean;
}

/** Row and column → what the tab's conditional formats make of that cell; the first that holds wins, as on Google. */
export function conditionalLooks(sheet: SheetState): (row: number, column: number) => Look {
  const rules = sheet.conditionalFormats.map((rule) => ({
    rule,
    areas: rule.ranges.map((range) => areaOfA1(range, sheet)),
  }));
  return (row, column) => {
    const value = cellAt(sheet, row, column)?.v;
    const hit = rules.find(
      ({ rule, areas }) => areas.some((area) => contains(area, row, column)) && holds(rule, value),
    );
    return hit ? lookOf(hit.rule) : {};
  };
}

function lookOf({ bg, fg, bold }: ConditionalFormatState): Look {
  return {
    ...(bg !== undefined && { bg }),
    ...(fg !== undefined && { fg }),
    ...(bold !== undefined && { bold }),
  };
}

type Test = (value: StoredValue | undefined, low: StoredValue, high: StoredValue) => boolean;

const text =
  (test: (value: string, part: string) => boolean): Test =>
  (value, part) =>
    test(String(value ?? '').toLowerCase(), String(part).toLowerCase());

const number =
  (test: (value: number, low: number, high: number) => boolean): Test =>
  (value, low, high) =>
    typeof value === 'number' && test(value, Number(low), Number(high));

/** Formulas have no engine here, so they colour nothing. */
const TESTS: Readonly<Record<string, Test>> = {
  CELL_EMPTY: (value) => value === undefined || value === '',
  CELL_NOT_EMPTY: (value) => value !== undefined && value !== '',
  TEXT_CONTAINS: text((value, part) => value.includes(part)),
  TEXT_DOES_NOT_CONTAIN: text((value, part) => !value.includes(part)),
  TEXT_EQUAL_TO: text((value, part) => value === part),
  TEXT_STARTS_WITH: text((value, part) => value.startsWith(part)),
  TEXT_ENDS_WITH: text((value, part) => value.endsWith(part)),
  NUMBER_EQUAL_TO: number((value, low) => value === low),
  NUMBER_NOT_EQUAL_TO: number((value, low) => value !== low),
  NUMBER_GREATER_THAN: number((value, low) => value > low),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, low) => value >= low),
  NUMBER_LESS_THAN: number((value, low) => value < low),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, low) => value <= low),
  NUMBER_BETWEEN: number((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: number((value, low, high) => value < low || value > high),
};

function holds({ criteria, values }: ConditionalFormatState, value: StoredValue | undefined): boolean {
  return TESTS[criteria]?.(value, values[0] ?? '', values[1] ?? '') ?? false;
}
