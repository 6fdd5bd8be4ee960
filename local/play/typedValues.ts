import { orderNumber } from './orderNumber';
import type { Wanted } from './sameValue';
import type { Stage } from './stage';
import type { Typed, Where } from './typedText';

/** What a step means by a value: `{ "orderOf": "r1" }` becomes that order's number. */
export function plainValue(stage: Stage, value: Typed): string | number | boolean {
  return typeof value === 'object' ? orderNumber(stage, value.orderOf) : value;
}

/** The same for all values of a row, by header. */
export function plainCells(
  stage: Stage,
  cells: Readonly<Record<string, Typed>>,
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(cells).map(([header, value]) => [header, plainValue(stage, value)]),
  );
}

/** The same for what rows are found by; null stays an empty cell. */
export function wantedCells(stage: Stage, cells: Where): Record<string, Wanted> {
  return Object.fromEntries(
    Object.entries(cells).map(([header, value]) => [
      header,
      value === null ? null : plainValue(stage, value),
    ]),
  );
}

/** Any JSON with each `{ "orderOf": … }` in it replaced, for the arguments of calls. */
export function plainJson(stage: Stage, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => plainJson(stage, each));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [key, name] = entries[0] ?? [];
  if (entries.length === 1 && key === 'orderOf' && typeof name === 'string') return orderNumber(stage, name);
  return Object.fromEntries(entries.map(([each, inner]) => [each, plainJson(stage, inner)]));
}
