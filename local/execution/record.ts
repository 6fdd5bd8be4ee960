import type { ExecutionRecord } from '../google/state';
import type { Start } from './start';

/** The page of the Executions list that a run begins with. */
export function emptyRecord(id: number, start: Start): ExecutionRecord {
  return {
    id,
    entry: start.entry,
    trigger: start.trigger,
    user: start.user,
    start: start.at,
    calls: {},
    roundTrips: {},
    cellsRead: 0,
    cellsWritten: 0,
    flushes: 0,
    underLock: 0,
    modelled: { low: 0, mid: 0, high: 0 },
    log: [],
  };
}
