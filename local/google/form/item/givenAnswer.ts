import { GoogleError } from '../../errors';
import { formatDate } from '../../utilities/formatDate';
import type { Answer, FormItemState } from '../formState';

type FromScript = (given: readonly unknown[], zone: string, item: FormItemState) => Answer;

const two = (value: unknown): string => String(value).padStart(2, '0');

/** How `createResponse` of each kind of question is called; the others take their answer as it is. */
const FROM_SCRIPT: Partial<Record<FormItemState['type'], FromScript>> = {
  SCALE: ([value]) => String(value),
  DATE: ([date], zone, item) => formatDate((date as Date).getTime(), zone, datePattern(item)),
  DATETIME: ([date], zone, item) => formatDate((date as Date).getTime(), zone, `${datePattern(item)} HH:mm`),
  TIME: ([hour, minute]) => `${two(hour)}:${two(minute)}`,
  DURATION: (parts) => parts.map(two).join(':'),
  GRID: ([rows], _zone, item) => everyRow(rows as string[], item),
  CHECKBOX_GRID: ([rows], _zone, item) => everyRow(rows as string[][], item),
};

/** What a script hands to `createResponse` → the answer as Google keeps it. [U] A date in the script's zone. */
export function givenAnswer(item: FormItemState, given: readonly unknown[], zone: string): Answer {
  return FROM_SCRIPT[item.type]?.(given, zone, item) ?? (given[0] as Answer);
}

/** [F] Dates reach scripts as `2026-03-14`; without a year as `03-14`. */
function datePattern(item: FormItemState): string {
  return item.withoutYear ? 'MM-dd' : 'yyyy-MM-dd';
}

/** [D] One answer a row, in the order of the rows. */
function everyRow<T extends string[] | string[][]>(rows: T, item: FormItemState): T {
  if (rows.length !== item.rows?.length)
    throw new GoogleError(`Wrong number of responses: ${rows.length}. Must match number of rows.`);
  return rows;
}
