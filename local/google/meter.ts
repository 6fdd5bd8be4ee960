/** What one call costs: the row of the latency model that it falls under. */
export type CostKind =
  | 'local'
  | 'firstRead'
  | 'repeatedRead'
  | 'readAfterWrite'
  | 'bufferedWrite'
  | 'flush'
  | 'sentAtEnd'
  | 'propertyGet'
  | 'propertySet'
  | 'cacheGet'
  | 'cacheSet'
  | 'mail'
  | 'formOpen'
  | 'formRead'
  | 'formWrite'
  | 'formResponses'
  | 'lock'
  | 'trigger'
  | 'ui';

/** Counts of one run. Calls, round trips and cells are facts; milliseconds are a model. */
export interface Meter {
  /** Charges the call under way; `units` = cells, or responses for `formResponses`. */
  charge(kind: CostKind, units?: number): void;
  read(cells: number): void;
  written(cells: number): void;
}
