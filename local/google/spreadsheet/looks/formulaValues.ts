import type { StoredValue } from '../spreadsheetState';

/** A value within a formula; undefined = an empty cell. */
export type Value = StoredValue | undefined;

/** `#VALUE!`: a rule whose formula ends in it colours nothing. */
export class FormulaError extends Error {}

/** Carries out one operator. Dates are serial numbers, an empty cell counts as 0 or as no text. [D] Sheets' functions */
export function apply(operator: string, one: Value, other: Value): Value {
  const calculate = ARITHMETIC[operator];
  if (calculate) return calculate(numberOf(one), numberOf(other));
  if (operator === '&') return textOf(one) + textOf(other);
  const order = compare(one, other);
  return COMPARISONS[operator]?.(order);
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': divided,
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** By name: what it makes of its arguments and of this moment. */
export const FUNCTIONS: Readonly<Record<string, (args: Value[], now: number) => Value>> = {
  NOW: (_args, now) => now,
  TODAY: (_args, now) => Math.floor(now),
  AND: (args) => args.every(isTrue),
  OR: (args) => args.some(isTrue),
  NOT: ([value]) => !isTrue(value),
  ISBLANK: ([value]) => value === undefined,
  ISNUMBER: ([value]) => typeof value === 'number',
  LEN: ([value]) => textOf(value).length,
};

/** Does the value make a rule take hold? Any number but 0 does. */
export function isTrue(value: Value): boolean {
  return numberOf(value) !== 0;
}

function divided(a: number, b: number): number {
  if (b === 0) throw new FormulaError('#DIV/0!');
  return a / b;
}

function numberOf(value: Value): number {
  if (typeof value === 'string') throw new FormulaError('#VALUE!');
  return Number(value ?? 0);
}

function textOf(value: Value): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

const RANKS = ['number', 'string', 'boolean'];

/** Numbers come before text, text before ticks; text without regard to capitals. [D] */
function compare(one: Value, other: Value): number {
  const [a, b] = [one ?? blankLike(other), other ?? blankLike(one)];
  if (typeof a !== typeof b) return RANKS.indexOf(typeof a) - RANKS.indexOf(typeof b);
  const [x, y] = typeof a === 'string' ? [a.toLowerCase(), String(b).toLowerCase()] : [Number(a), Number(b)];
  return x < y ? -1 : Number(x > y);
}

function blankLike(other: Value): StoredValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
