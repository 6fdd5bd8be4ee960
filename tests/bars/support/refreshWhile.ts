import { RunMeter } from '../../../local/execution/runMeter';
import type { State } from '../../../local/google/state';
import type { Workspace } from '../../../local/workspace';
import { branch, sweepTwice } from '../../support/shop';

export interface Refreshed {
  readonly shop: Workspace;
  /** How many calls Perbarui made. */
  readonly calls: number;
}

/** One Perbarui, in whose so-manyeth call a person does something; then two sweeps. */
export function refreshWhile(
  before: State,
  call: number,
  act: (shop: Workspace) => void,
  bundle?: string,
): Refreshed {
  const shop = branch(before, 1, {}, bundle);
  let calls = 0;
  let acting = false;
  const charge = RunMeter.prototype.charge;
  const spy = jest.spyOn(RunMeter.prototype, 'charge').mockImplementation(function (
    this: RunMeter,
    kind,
    units,
  ) {
    if (!acting) calls += 1;
    if (!acting && calls === call) {
      acting = true;
      act(shop);
      acting = false;
    }
    charge.call(this, kind, units);
  });
  const { error } = shop.run('menuRefreshRecaps', 'menu', [], ['OK']);
  spy.mockRestore();
  expect(error).toBeUndefined();
  sweepTwice(shop);
  return { shop, calls };
}

/** `SEEDS=full` all of them, else a tenth. */
export function callsToTry(calls: number): number[] {
  const each = process.env.SEEDS === 'full' ? 1 : 10;
  return Array.from({ length: calls }, (_, index) => index + 1).filter((call) => call % each === 0);
}
