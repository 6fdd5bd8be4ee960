import { NotInLocalWorkspace } from '../../errors';
import type { ConditionalFormatState, StoredValue } from '../spreadsheetState';
import { readFormula } from './formula';

/** What a condition looks at: the value, and what the cell shows. */
interface Seen {
  readonly value: StoredValue | undefined;
  readonly shown: string;
  /** Serial number of today in the spreadsheet's zone. */
  readonly today: number;
}

type Condition = (seen: Seen, values: readonly StoredValue[]) => boolean;

const number =
  (test: (value: number, low: number, high: number) => boolean): Condition =>
  ({ value }, [low, high]) =>
    typeof value === 'number' && test(value, Number(low), Number(high));

/** [U] without regard to capitals. */
const text =
  (test: (shown: string, part: string) => boolean): Condition =>
  ({ shown }, [part]) =>
    test(shown.toLowerCase(), String(part).toLowerCase());

const date =
  (test: (value: number, day: number) => boolean): Condition =>
  ({ value }, [day]) =>
    typeof value === 'number' && test(Math.floor(value), Math.floor(Number(day)));

const relative =
  (test: (value: number, day: number) => boolean): Condition =>
  (seen, [name]) =>
    date(test)(seen, [seen.today + (DAYS[String(name)] ?? 0)]);

const DAYS: Readonly<Record<string, number>> = { YESTERDAY: -1, TODAY: 0, TOMORROW: 1 };

const CONDITIONS: Readonly<Record<string, Condition>> = {
  CELL_EMPTY: ({ value }) => value === undefined || value === '',
  CELL_NOT_EMPTY: ({ value }) => value !== undefined && value !== '',
  TEXT_CONTAINS: text((shown, part) => shown.includes(part)),
  TEXT_DOES_NOT_CONTAIN: text((shown, part) => !shown.includes(part)),
  TEXT_EQUAL_TO: text((shown, part) => shown === part),
  TEXT_STARTS_WITH: text((shown, part) => shown.startsWith(part)),
  TEXT_ENDS_WITH: text((shown, part) => shown.endsWith(part)),
  NUMBER_BETWEEN: number((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: number((value, low, high) => value < low || value > high),
  NUMBER_EQUAL_TO: number((value, other) => value === other),
  NUMBER_NOT_EQUAL_TO: number((value, other) => value !== other),
  NUMBER_GREATER_THAN: number((value, other) => value > other),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, other) => value >= other),
  NUMBER_LESS_THAN: number((value, other) => value < other),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, other) => value <= other),
  DATE_AFTER: date((value, day) => value > day),
  DATE_BEFORE: date((value, day) => value < day),
  DATE_EQUAL_TO: date((value, day) => value === day),
  DATE_AFTER_RELATIVE: relative((value, day) => value > day),
  DATE_BEFORE_RELATIVE: relative((value, day) => value < day),
  DATE_EQUAL_TO_RELATIVE: relative((value, day) => value === day),
};

/** Does the cell meet a rule's condition? Formulas are read elsewhere. */
export function meets({ criteria, values }: ConditionalFormatState, seen: Seen): boolean {
  return CONDITIONS[criteria]?.(seen, values) ?? false;
}

/** @throws NotInLocalWorkspace for a condition that nobody here could ever decide. */
export function checkCondition({ criteria, values }: ConditionalFormatState): void {
  if (criteria === 'CUSTOM_FORMULA') return void readFormula(String(values[0]));
  if (!CONDITIONS[criteria]) throw new NotInLocalWorkspace(`a conditional format with ${criteria}`);
  if (criteria.endsWith('_RELATIVE') && DAYS[String(values[0])] === undefined) {
    throw new NotInLocalWorkspace(`a conditional format with RelativeDate.${String(values[0])}`);
  }
}
