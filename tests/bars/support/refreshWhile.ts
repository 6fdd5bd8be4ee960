import { RunMeter } from '../../../local/execution/runMeter';
import type { CostKind } from '../../../local/google/meter';
import type { State } from '../../../local/google/state';
import type { Workspace } from '../../../local/workspace';
import { branch, sweepTwice } from '../../support/shop';
import { thinned } from '../../support/thinned';

export interface Refreshed {
  readonly shop: Workspace;
  /** How many calls the run made. */
  readonly calls: number;
  /** What each of them was. */
  readonly kinds: readonly CostKind[];
}

/** One Perbarui, in whose so-manyeth call a person does something; then two sweeps. */
export function refreshWhile(
  before: State,
  call: number,
  act: (shop: Workspace) => void,
  bundle?: string,
): Refreshed {
  const run = (shop: Workspace): void =>
    expect(shop.run('menuRefreshRecaps', 'menu', [], ['OK']).error).toBeUndefined();
  return runWhile(branch(before, 1, {}, bundle), run, call, act);
}

/** The same of whatever sets off a run, and of whatever follows it. */
export function runWhile(
  shop: Workspace,
  run: (shop: Workspace) => void,
  call: number,
  act: (shop: Workspace) => void,
  follow: (shop: Workspace) => void = sweepTwice,
): Refreshed {
  const kinds: CostKind[] = [];
  let acting = false;
  const charge = RunMeter.prototype.charge;
  const spy = jest.spyOn(RunMeter.prototype, 'charge').mockImplementation(function (
    this: RunMeter,
    kind,
    units,
  ) {
    if (!acting) kinds.push(kind);
    if (!acting && kinds.length === call) {
      acting = true;
      act(shop);
      acting = false;
    }
    charge.call(this, kind, units);
  });
  run(shop);
  spy.mockRestore();
  follow(shop);
  return { shop, calls: kinds.length, kinds };
}

/** All of them, or a tenth at most. */
export function callsToTry(calls: number): number[] {
  const each = thinned(10);
  return Array.from({ length: calls }, (_, index) => index + 1).filter((call) => call % each === 0);
}
