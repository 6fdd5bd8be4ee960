import type { Stage } from './stage';
import type { Step, StepName, StepOf } from './stepSchema';
import { adopt } from './steps/adoptStep';
import { expectStep } from './steps/expectStep';
import { fault } from './steps/faultStep';
import { editResponse, retitle, submit } from './steps/formSteps';
import { playTogether } from './steps/playTogether';
import { advance, call, get, menu, setup, sweep } from './steps/runSteps';
import {
  append,
  clear,
  deleteColumn,
  deleteRow,
  deleteTab,
  edit,
  hideColumn,
  hideRow,
  insertColumn,
  insertRow,
  moveColumn,
  paste,
  renameHeader,
  renameTab,
  sort,
} from './steps/sheetSteps';

/** Begins all steps at one moment; their runs then interleave under the seed. */
function together(stage: Stage, step: StepOf<'together'>): void {
  playTogether(stage, step, playStep);
}

/** Every step there is, by its name in a scenario file. */
const STEPS: { readonly [Name in StepName]: (stage: Stage, step: StepOf<Name>) => void } = {
  setup,
  submit,
  editResponse,
  edit,
  append,
  paste,
  clear,
  sort,
  insertRow,
  deleteRow,
  insertColumn,
  deleteColumn,
  renameHeader,
  renameTab,
  deleteTab,
  moveColumn,
  hideColumn,
  hideRow,
  retitle,
  menu,
  call,
  adopt,
  get,
  sweep,
  together,
  advance,
  fault,
  expect: expectStep,
};

/**
 * Plays one step; its `at` moves the clock first, and what falls due on the way runs.
 * @throws StepFailure when it can't be done or its expectation is not met
 */
export function playStep(stage: Stage, step: Step): void {
  if ('at' in step && step.at !== undefined) stage.workspace.advance(step.at);
  const act = STEPS[step.do] as (stage: Stage, step: Step) => void;
  act(stage, step);
}
