import type { Step } from './stepSchema';
import { pathText, type WrongKey } from './wrongKey';

/** Functions that a step calls, or whose run it waits for, and that the script does not have: nothing would come of it. */
export function unknownFunctions(steps: readonly Step[], functions: readonly string[]): WrongKey[] {
  return steps
    .flatMap((step, index) => functionsNamed(step, ['steps', index]))
    .filter(({ name }) => !functions.includes(name))
    .map(({ name, path }) => ({ path: pathText(path), message: unknown(name, functions) }));
}

interface FunctionNamed {
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

function functionsNamed(step: Step, path: readonly PropertyKey[]): FunctionNamed[] {
  if (step.do === 'together')
    return step.steps.flatMap((inner, index) => functionsNamed(inner, [...path, 'steps', index]));
  if (step.do === 'fault') return [{ name: step.next, path: [...path, 'next'] }];
  if (step.do === 'call') return [{ name: step.function, path: [...path, 'function'] }];
  return [];
}

function unknown(name: string, functions: readonly string[]): string {
  return `the script has no function ${JSON.stringify(name)}; it has: ${functions.join(', ')}`;
}
