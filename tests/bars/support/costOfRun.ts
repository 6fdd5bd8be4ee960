import { LATENCY } from '../../../local/execution/latency';
import { LoneRun } from '../../../local/execution/loneRun';
import { RunMeter } from '../../../local/execution/runMeter';
import { HtmlServiceStandIn } from '../../../local/google/html/htmlService';
import { LockTable } from '../../../local/google/lock/lockTable';
import { RunBook } from '../../../local/google/spreadsheet/runBook';
import type { Workspace } from '../../../local/workspace';

export interface Cost {
  /**
   * Round trips from the event to the unlock, the unlock being the last of them: calls that reach Google, in their order. A look at a tab
   * goes by the tab's name.
   */
  readonly trips: readonly string[];
  readonly calls: number;
  readonly underLock: number;
  /** Seconds in which nobody but the script computed. */
  readonly script: number;
  /** Times that words or rooms were read before the unlock. */
  readonly pages: number;
}

export function sumOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}

/** What the run costs that `act` sets off, up to its first unlock of the register. */
export function costOfRun(shop: Workspace, act: () => void): Cost {
  jest.restoreAllMocks();
  const trips = watchTrips(shop);
  const pages = jest.spyOn(HtmlServiceStandIn.prototype, 'createHtmlOutputFromFile');
  const until: { trips: readonly string[]; pages: number }[] = [];
  const { release } = LockTable.prototype;
  jest.spyOn(LockTable.prototype, 'release').mockImplementation(function (this: LockTable, lock, session) {
    // The call that asks for it has not ended yet.
    if (lock === 'script') until.push({ trips: [...trips, 'unlock'], pages: pages.mock.calls.length });
    release.call(this, lock, session);
  });
  const script = watchScript();
  act();
  const record = shop.state.executions.at(-1);
  const [first = { trips: [], pages: 0 }] = until;
  return {
    ...first,
    calls: sumOf(record?.calls ?? {}),
    underLock: record?.underLock ?? 0,
    script: script(),
  };
}

function watchTrips({ state }: Workspace): readonly string[] {
  const trips: string[] = [];
  const { beginCall, endCall, charge } = RunMeter.prototype;
  const { read } = RunBook.prototype;
  let [tab, reaches] = ['', false];
  jest.spyOn(RunMeter.prototype, 'beginCall').mockImplementation(function (this: RunMeter, service) {
    [tab, reaches] = ['', false];
    beginCall.call(this, service);
  });
  jest.spyOn(RunMeter.prototype, 'charge').mockImplementation(function (this: RunMeter, kind, units) {
    reaches = LATENCY[kind].roundTrip;
    charge.call(this, kind, units);
  });
  jest.spyOn(RunBook.prototype, 'read').mockImplementation(function (this: RunBook, id, cells) {
    tab = state.spreadsheet.sheets.find((sheet) => sheet.id === id)?.name ?? '';
    return read.call(this, id, cells);
  });
  jest.spyOn(RunMeter.prototype, 'endCall').mockImplementation(function (this: RunMeter, name) {
    if (reaches) trips.push(tab === '' ? name : tab);
    endCall.call(this, name);
  });
  return trips;
}

function watchScript(): () => number {
  let script = 0;
  const { play } = LoneRun.prototype;
  jest.spyOn(LoneRun.prototype, 'play').mockImplementation(function (this: LoneRun, player, serve) {
    let served = 0;
    const whole = secondsOf(() =>
      play.call(this, player, () => {
        served += secondsOf(serve);
      }),
    );
    script += whole - served;
  });
  return () => script;
}

function secondsOf(work: () => void): number {
  const before = performance.now();
  work();
  return (performance.now() - before) / 1000;
}
