import { answerDialogs } from '../../answerDialogs';
import { HtmlOutput } from '../../google/html/htmlOutput';
import type { Run } from '../../run';
import type { Stage } from '../stage';
import { StepFailure } from '../stepFailure';
import type { StepOf } from '../stepSchema';
import type { Typed } from '../typedText';
import { plainCells, plainJson, plainValue } from '../typedValues';

/** A run that may ask its user something: the act that starts it, which returns the act that answers it. */
export type AskingAct = () => () => void;

export function setup(stage: Stage, step: StepOf<'setup'>): void {
  beginSetUp(stage, step)()();
}

export function menu(stage: Stage, step: StepOf<'menu'>): void {
  beginMenu(stage, step)()();
}

/** The Siapkan command, under whatever label the menu shows it. */
export function beginSetUp(stage: Stage, step: StepOf<'setup'>): AskingAct {
  return asking(stage, 'menuSetUp', step);
}

/** Opens the file and finds the item at once: among simultaneous acts only the click is simultaneous. */
export function beginMenu(stage: Stage, step: StepOf<'menu'>): AskingAct {
  const items = stage.workspace.open(step.user).menus.flatMap((each) => each.items);
  const item = items.find((each) => each.label === step.item);
  if (item) return asking(stage, item.functionName, step);
  const labels = items.map((each) => each.label).join(', ');
  throw new StepFailure(`the menu has no item "${step.item}"; it has: ${labels}`);
}

function asking(stage: Stage, functionName: string, step: StepOf<'setup' | 'menu'>): AskingAct {
  return () => {
    const run = stage.workspace.run(functionName, 'menu', [], [], by(step));
    return () => finish(stage, run, step.answers);
  };
}

export function call(stage: Stage, step: StepOf<'call'>): void {
  const args = (step.args ?? []).map((arg) => plainJson(stage, arg));
  const { error } = stage.workspace.call(step.function, args, by(step));
  // What a function answers is the scenario's to judge; that there is none is a slip of whoever wrote it.
  if (error?.includes('Script function not found'))
    throw new StepFailure(`the script has no function "${step.function}"`);
}

/** The buyer's page: what it answers, or why it did not, is kept for pages.json. */
export function get(stage: Stage, step: StepOf<'get'>): void {
  const query = asText(plainCells(stage, step.query));
  const run = stage.workspace.get(query);
  stage.pages.push({ query, ...answerOf(run) });
}

function answerOf({ error, result }: Run): object {
  if (error !== undefined) return { error };
  return result instanceof HtmlOutput ? { title: result.title, html: result.content } : { result };
}

/** A sweep out of turn, as if its trigger fell due now. */
export function sweep(stage: Stage): void {
  stage.workspace.run('onSweep', 'clock', [{}]);
}

export function advance(stage: Stage, step: StepOf<'advance'>): void {
  if (step.late) stage.workspace.passTo(step.to);
  else stage.workspace.advance(step.to);
}

function finish(stage: Stage, run: Run, answers: readonly Typed[] = []): void {
  const texts = answers.map((answer) => String(plainValue(stage, answer)));
  const open = answered(run, texts);
  if (open !== undefined) throw new StepFailure(`a dialog is left without an answer: ${open}`);
}

function answered(run: Run, answers: readonly string[]): string | undefined {
  try {
    return answerDialogs(run, answers);
  } catch (error) {
    throw new StepFailure((error as Error).message);
  }
}

function by(step: { user?: string | undefined }): { user?: string } {
  return step.user === undefined ? {} : { user: step.user };
}

function asText(cells: Record<string, string | number | boolean>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, String(value)]));
}
