import type { Stage } from '../stage';
import { StepFailure } from '../stepFailure';
import type { Step, StepOf } from '../stepSchema';
import { type AskingAct, beginMenu, beginSetUp } from './runSteps';

type PlayStep = (stage: Stage, step: Step) => void;

/**
 * Begins every step at the same moment and lets them interleave; then answers the dialogs that opened.
 * One step that can't be done does not keep the others from their moment: all failures come at the end.
 */
export function playTogether(stage: Stage, step: StepOf<'together'>, playStep: PlayStep): void {
  const failures: string[] = [];
  const acts = step.steps.map((inner) => attempt(failures, () => actOf(stage, inner, playStep)));
  const endings: ((() => void) | undefined)[] = [];
  stage.workspace.together(() => {
    for (const act of acts) endings.push(act && attempt(failures, act));
  });
  for (const end of endings) if (end) attempt(failures, end);
  if (failures.length > 0) throw new StepFailure(failures.join('\n'));
}

/** Menu clicks come in parts (their dialogs wait for the others); everything else is one act. */
function actOf(stage: Stage, step: StepOf<'together'>['steps'][number], playStep: PlayStep): AskingAct {
  if (step.do === 'menu') return beginMenu(stage, step);
  if (step.do === 'setup') return beginSetUp(stage, step);
  return () => {
    playStep(stage, step);
    return () => undefined;
  };
}

function attempt<T>(failures: string[], act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    failures.push(error.message);
    return undefined;
  }
}
