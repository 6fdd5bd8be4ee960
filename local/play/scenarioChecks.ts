import { unusableTabs } from './givenTabChecks';
import { unknownResponses } from './responseNames';
import type { Scenario } from './scenarioSchema';
import type { Step } from './stepSchema';
import type { WrongKey } from './wrongKey';

const FAULT_KINDS = ['kill', 'throw', 'drop', 'double', 'blank', 'delay'] as const;

/** What the shape of a scenario can't say: order of times, names before their use, one fault at a time, what fits into a tab. */
export function scenarioChecks(scenario: Scenario): WrongKey[] {
  const steps = scenario.steps.map((step, index) => ({ step, path: `steps[${index}]` }));
  return [
    ...steps.flatMap(({ step, path }) => faultKinds(step, path)),
    ...steps.flatMap(({ step, path }) => momentsInside(step, path)),
    ...backwardTimes(scenario),
    ...unknownResponses(scenario.steps),
    ...unusableTabs(scenario.tabs ?? {}),
  ];
}

function faultKinds(step: Step, path: string): WrongKey[] {
  if (step.do !== 'fault') return [];
  const given = FAULT_KINDS.filter((kind) => step[kind] !== undefined);
  if (given.length === 1) return [];
  return [{ path, message: `must have exactly one of ${FAULT_KINDS.join(', ')}; it has ${given.length}` }];
}

function momentsInside(step: Step, path: string): WrongKey[] {
  if (step.do !== 'together') return [];
  return step.steps.flatMap((inner, index) =>
    inner.at === undefined
      ? []
      : [{ path: `${path}.steps[${index}].at`, message: 'the steps of together share its own "at"' }],
  );
}

/** The clock never goes back: `at` and `to` must not lie before a moment already reached. */
function backwardTimes(scenario: Scenario): WrongKey[] {
  const wrong: WrongKey[] = [];
  let reached = scenario.start;
  scenario.steps.forEach((step, index) => {
    const key = step.do === 'advance' ? 'to' : 'at';
    const moment = step.do === 'advance' ? step.to : step.at;
    if (moment === undefined) return;
    if (moment < reached) wrong.push({ path: `steps[${index}].${key}`, message: beforeReached(reached) });
    reached = Math.max(reached, moment);
  });
  return wrong;
}

function beforeReached(reached: number): string {
  return `lies before ${new Date(reached).toISOString()}, which the steps above had reached`;
}
