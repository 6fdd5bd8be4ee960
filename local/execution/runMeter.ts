import type { CostKind, Meter } from '../google/meter';
import type { ExecutionRecord } from '../google/state';
import { cost, LATENCY } from './latency';

/** Counts one run into its record: calls and cells as facts, milliseconds by the latency model. */
export class RunMeter implements Meter {
  private service = '';
  private charges = 0;

  constructor(private readonly record: ExecutionRecord) {}

  /** Called by the dispatcher around every call; a stand-in that charges nothing or twice is a bug of ours. */
  beginCall(service: string): void {
    this.service = service;
    this.charges = 0;
    add(this.record.calls, service, 1);
  }

  endCall(name: string): void {
    if (this.charges !== 1)
      throw new Error(`${name} charged the meter ${this.charges} times instead of once`);
  }

  charge(kind: CostKind, units = 0): void {
    this.charges += 1;
    if (LATENCY[kind].roundTrip) add(this.record.roundTrips, this.service, 1);
    if (kind === 'flush') this.record.flushes += 1;
    this.spend(cost(kind, units, 'low'), cost(kind, units, 'mid'), cost(kind, units, 'high'));
  }

  spend(low: number, mid = low, high = low): void {
    const { modelled } = this.record;
    modelled.low += low;
    modelled.mid += mid;
    modelled.high += high;
  }

  read(cells: number): void {
    this.record.cellsRead += cells;
  }

  written(cells: number): void {
    this.record.cellsWritten += cells;
  }
}

function add(counts: Record<string, number>, key: string, amount: number): void {
  counts[key] = (counts[key] ?? 0) + amount;
}
