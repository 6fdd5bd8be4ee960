import type { WorldKind } from '../execution/wire';
import { addGivenTabs } from '../givenTabs';
import { type Assumptions, defaultAssumptions } from '../google/assumptions';
import type { ExecutionRecord, State } from '../google/state';
import { newState } from '../newState';
import { openWorkspace } from '../openWorkspace';
import { addExistingForm } from './adoptForm';
import { playStep } from './playStep';
import type { Scenario } from './scenarioSchema';
import type { Stage } from './stage';
import { StepFailure } from './stepFailure';

/** How a season ended. */
export interface Played {
  readonly state: State;
  readonly pages: readonly unknown[];
  /** Expectations not met and steps that could not be done, each with the path of its step. */
  readonly failures: readonly string[];
  /** No failures, but worth a look: what Google refused a person on the way, faults that met nothing. */
  readonly remarks: readonly string[];
}

/** The script that is played, the built one by default, and in what world (../execution/worlds.ts), a fresh one by default. */
export interface Script {
  /** Folder of what clasp pushes. */
  readonly bundle?: string;
  readonly world?: WorldKind;
}

/** Plays a season from its start to its last step; same scenario and seed, same end to the byte. */
export function playScenario(scenario: Scenario, seed: number, script: Script = {}): Played {
  const assume = { ...defaultAssumptions(), ...scenario.assume } as Assumptions;
  const stage = openStage(scenario, { seed, assume, script });
  const failures = scenario.steps.flatMap((step, index) => {
    const problem = failureOf(() => playStep(stage, step));
    return problem === undefined ? [] : [`steps[${index}] ${step.do}: ${problem}`];
  });
  return { state: stage.state, pages: stage.pages, failures, remarks: remarks(stage) };
}

function remarks({ refusals, workspace }: Stage): string[] {
  return [
    ...refusals.map((refusal) => `refused by Google: ${refusal}`),
    ...workspace.faultsWaiting.map((fault) => `this fault met nothing: ${JSON.stringify(fault)}`),
    ...workspace.state.executions.flatMap(unmet),
  ];
}

function unmet({ entry, unmet }: ExecutionRecord): string[] {
  if (!unmet) return [];
  const { made, ...fault } = unmet;
  return [`this fault met no call: ${JSON.stringify({ next: entry, ...fault })}; the run made ${made}`];
}

interface Circumstances {
  readonly seed: number;
  readonly assume: Assumptions;
  readonly script: Script;
}

function openStage(scenario: Scenario, { seed, assume, script }: Circumstances): Stage {
  const state = newState({ start: scenario.start, language: scenario.language ?? 'id', seed });
  addGivenTabs(state, scenario.tabs ?? {});
  if (scenario.form) addExistingForm(state, scenario.form, assume);
  const workspace = openWorkspace({ state, assume, ...script });
  return { workspace, state, responses: new Map(), pages: [], refusals: [] };
}

/** The season goes on behind a failed step: one run shows everything that is wrong. */
function failureOf(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof StepFailure) return error.message;
    throw error;
  }
}
