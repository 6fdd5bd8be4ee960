import type { Step, StepOf } from './stepSchema';
import { pathText, type WrongKey } from './wrongKey';

/** Responses that a step names before any submit has given that name. */
export function unknownResponses(steps: readonly Step[]): WrongKey[] {
  const known = new Set<string>();
  return steps.flatMap((step, index) => {
    for (const submit of submitsIn(step)) if (submit.as !== undefined) known.add(submit.as);
    return namesUsed(step, ['steps', index])
      .filter(({ name }) => !known.has(name))
      .map(({ path, name }) => ({
        path: pathText(path),
        message: `no submit up to here has "as": ${JSON.stringify(name)}`,
      }));
  });
}

function submitsIn(step: Step): StepOf<'submit'>[] {
  const all: readonly Step[] = step.do === 'together' ? step.steps : [step];
  return all.filter((one) => one.do === 'submit');
}

interface NameUsed {
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

/** Every `{ "orderOf": name }` and every edited response inside a value, however deep. */
function namesUsed(value: unknown, path: readonly PropertyKey[]): NameUsed[] {
  if (typeof value !== 'object' || value === null) return [];
  const nameKey = 'do' in value && value.do === 'editResponse' ? 'as' : 'orderOf';
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return key === nameKey && typeof inner === 'string'
      ? [{ name: inner, path: here }]
      : namesUsed(inner, here);
  });
}
