import type { Fault } from '../../execution/fault';
import type { Stage } from '../stage';
import type { StepOf } from '../stepSchema';

/** Arms a fault for the next run, or the next event, of one function. */
export function fault(stage: Stage, step: StepOf<'fault'>): void {
  const { do: _do, at: _at, ...armed } = step;
  const given = Object.entries(armed).filter(([, value]) => value !== undefined);
  // The scenario's checks have seen to it that it is of exactly one kind.
  stage.workspace.arm(Object.fromEntries(given) as Fault);
}
