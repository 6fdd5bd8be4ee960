import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import { a1Of, areaOfA1 } from '../a1';
import type { ConditionalFormatState, SheetState, StoredValue } from '../spreadsheetState';
import { hexOf } from './xlsxNames';

type Writer = (cell: string, values: readonly StoredValue[]) => string;

const number =
  (test: string): Writer =>
  (cell, values) =>
    `AND(ISNUMBER(${cell}),${filled(test, cell, values)})`;

const date =
  (operator: string): Writer =>
  (cell, [day]) =>
    `AND(ISNUMBER(${cell}),INT(${cell})${operator}${Math.floor(Number(day))})`;

const relative =
  (operator: string): Writer =>
  (cell, [name]) =>
    `AND(ISNUMBER(${cell}),INT(${cell})${operator}TODAY()${DAYS[String(name)] ?? ''})`;

const DAYS: Readonly<Record<string, string>> = { YESTERDAY: '-1', TOMORROW: '+1' };

/** Google's conditions as Excel's formulas for the first cell of the range; text counts without capitals in both. */
const FORMULAS: Readonly<Record<string, Writer>> = {
  CELL_EMPTY: (cell) => `LEN(${cell})=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(${cell})>0`,
  TEXT_CONTAINS: (cell, [text]) => `ISNUMBER(SEARCH(${pattern(text)},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, [text]) => `ISERROR(SEARCH(${pattern(text)},${cell}))`,
  TEXT_EQUAL_TO: (cell, [text]) => `${cell}&""=${quoted(text)}`,
  TEXT_STARTS_WITH: (cell, [text]) => `LEFT(${cell},${lengthOf(text)})=${quoted(text)}`,
  TEXT_ENDS_WITH: (cell, [text]) => `RIGHT(${cell},${lengthOf(text)})=${quoted(text)}`,
  NUMBER_BETWEEN: number('@>=0,@<=1'),
  NUMBER_NOT_BETWEEN: number('OR(@<0,@>1)'),
  NUMBER_EQUAL_TO: number('@=0'),
  NUMBER_NOT_EQUAL_TO: number('@<>0'),
  NUMBER_GREATER_THAN: number('@>0'),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number('@>=0'),
  NUMBER_LESS_THAN: number('@<0'),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number('@<=0'),
  DATE_AFTER: date('>'),
  DATE_BEFORE: date('<'),
  DATE_EQUAL_TO: date('='),
  DATE_AFTER_RELATIVE: relative('>'),
  DATE_BEFORE_RELATIVE: relative('<'),
  DATE_EQUAL_TO_RELATIVE: relative('='),
};

/** A tab's conditional formats for Excel, in their order; the first that is true decides. */
export function conditionalRules(sheet: SheetState): ConditionalRule[] {
  return sheet.conditionalFormats.flatMap((rule, i) =>
    rangesOf(rule, sheet).map(({ range, cell }) => ({
      type: 'expression' as const,
      priority: i + 1,
      range,
      formula: formulaOf(rule, cell),
      style: styleOf(rule),
      stopIfTrue: true,
    })),
  );
}

/** A formula of the script's own is written for all ranges at once, others for each. */
function rangesOf(rule: ConditionalFormatState, sheet: SheetState): { range: string; cell: string }[] {
  const cornerOf = (a1: string) => a1Of({ ...areaOfA1(a1, sheet), rows: 1, columns: 1 });
  if (rule.criteria !== 'CUSTOM_FORMULA') return rule.ranges.map((a1) => ({ range: a1, cell: cornerOf(a1) }));
  return [{ range: rule.ranges.join(' '), cell: cornerOf(rule.ranges[0] ?? 'A1') }];
}

function formulaOf({ criteria, values }: ConditionalFormatState, cell: string): string {
  // Excel's files separate arguments by commas whatever the language.
  if (criteria === 'CUSTOM_FORMULA') return withCommas(String(values[0]).replace(/^=/, ''));
  const write = FORMULAS[criteria];
  if (!write) throw new Error(`no formula for the conditional format ${criteria}`);
  return write(cell, values);
}

function styleOf({ bg, fg, bold }: ConditionalFormatState): CellStyle {
  // A solid fill of a conditional format lies in bgColor; LibreOffice looks at fgColor, too.
  const color = bg === undefined ? undefined : { rgb: hexOf(bg) };
  return {
    ...(color ? { fill: { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color } } : {}),
    ...(fg || bold
      ? { font: { ...(bold ? { bold } : {}), ...(fg ? { color: { rgb: hexOf(fg) } } : {}) } }
      : {}),
  };
}

/** `@` is the cell, 0 and 1 the values. */
function filled(test: string, cell: string, values: readonly StoredValue[]): string {
  return test.replace(/[@01]/g, (sign) => (sign === '@' ? cell : String(Number(values[Number(sign)]))));
}

function withCommas(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|;/g, (part) => (part === ';' ? ',' : part));
}

function quoted(text: StoredValue | undefined): string {
  return `"${String(text ?? '').replaceAll('"', '""')}"`;
}

/** SEARCH knows `*`, `?` and `~` as signs of its own. */
function pattern(text: StoredValue | undefined): string {
  return quoted(String(text ?? '').replace(/[~*?]/g, '~$&'));
}

function lengthOf(text: StoredValue | undefined): number {
  return String(text ?? '').length;
}
