import type { CostKind } from '../google/meter';

export type Reading = 'low' | 'mid' | 'high';

interface Row {
  /** Modelled milliseconds of one call. */
  low: number;
  mid: number;
  high: number;
  /** Does the call reach Google, or does Apps Script answer it in the script's own process? */
  roundTrip: boolean;
  source: string;
}

const BEST_PRACTICE =
  '[D] developers.google.com/apps-script/guides/support/best-practices: reads and writes are cached, calls are slow';
const MEASURED_KV =
  '[F] github.com/jpoehnelt/blog apps-script-key-value-stores: mean of 100 reads and writes';
const MEASURED_CALLS = '[F] tanaikech.github.io process costs of Apps Script calls';
const ASSUMED = '[U] assumed, nothing published: to be measured on a real account';

/**
 * What a call costs in modelled milliseconds. Counts are facts, this is a model: whoever changes a row
 * cites a source.
 */
export const LATENCY: Record<CostKind, Row> = {
  local: { low: 0, mid: 1, high: 3, roundTrip: false, source: MEASURED_CALLS },
  firstRead: { low: 80, mid: 250, high: 400, roundTrip: true, source: MEASURED_CALLS },
  readAfterWrite: { low: 30, mid: 80, high: 240, roundTrip: true, source: MEASURED_CALLS },
  repeatedRead: { low: 1, mid: 3, high: 10, roundTrip: false, source: BEST_PRACTICE },
  bufferedWrite: { low: 0.4, mid: 1, high: 5, roundTrip: false, source: BEST_PRACTICE },
  flush: { low: 30, mid: 200, high: 600, roundTrip: true, source: BEST_PRACTICE },
  // Takes as long as a flush; no call of the script, and nothing of it waits for the answer.
  sentAtEnd: { low: 30, mid: 200, high: 600, roundTrip: false, source: BEST_PRACTICE },
  propertyGet: { low: 20, mid: 30, high: 84, roundTrip: true, source: MEASURED_KV },
  propertySet: { low: 43, mid: 62, high: 231, roundTrip: true, source: MEASURED_KV },
  cacheGet: { low: 20, mid: 30, high: 84, roundTrip: true, source: MEASURED_KV },
  cacheSet: { low: 30, mid: 45, high: 120, roundTrip: true, source: MEASURED_KV },
  mail: { low: 500, mid: 800, high: 1500, roundTrip: true, source: ASSUMED },
  formOpen: { low: 100, mid: 300, high: 1000, roundTrip: true, source: ASSUMED },
  formRead: { low: 5, mid: 20, high: 80, roundTrip: true, source: ASSUMED },
  formWrite: { low: 200, mid: 600, high: 1500, roundTrip: true, source: ASSUMED },
  formResponses: { low: 100, mid: 100, high: 100, roundTrip: true, source: ASSUMED },
  lock: { low: 5, mid: 30, high: 150, roundTrip: true, source: ASSUMED },
  trigger: { low: 200, mid: 600, high: 1500, roundTrip: true, source: ASSUMED },
  ui: { low: 0, mid: 50, high: 200, roundTrip: true, source: ASSUMED },
};

/** Extra milliseconds for each unit that a call moves: a cell, or a form response. */
const EACH: Partial<Record<CostKind, Record<Reading, number>>> = {
  firstRead: { low: 0.0085, mid: 0.0085, high: 0.0085 },
  readAfterWrite: { low: 0.0085, mid: 0.0085, high: 0.0085 },
  flush: { low: 0.0085, mid: 0.0085, high: 0.0085 },
  sentAtEnd: { low: 0.0085, mid: 0.0085, high: 0.0085 },
  formResponses: { low: 0.1, mid: 0.5, high: 2 },
};

/** Modelled milliseconds of one call that moved `units`. */
export function cost(kind: CostKind, units: number, reading: Reading): number {
  return LATENCY[kind][reading] + (EACH[kind]?.[reading] ?? 0) * units;
}
