import * as z from 'zod/mini';
import { scenarioChecks } from './scenarioChecks';
import { type Scenario, scenarioSchema } from './scenarioSchema';
import { actNames, stepNames } from './stepSchema';
import { pathText, type WrongKey } from './wrongKey';

z.config(z.locales.en());

export type Read = { readonly scenario: Scenario } | { readonly wrong: readonly WrongKey[] };

/** Text of a scenario file → the scenario, or every wrong key with its path. */
export function readScenario(text: string): Read {
  const json = parseJson(text);
  if ('wrong' in json) return json;
  const parsed = scenarioSchema.safeParse(json.value);
  if (!parsed.success) return { wrong: parsed.error.issues.flatMap(wrongKeys) };
  const wrong = scenarioChecks(parsed.data);
  return wrong.length > 0 ? { wrong } : { scenario: parsed.data };
}

function parseJson(text: string): { value: unknown } | { wrong: WrongKey[] } {
  try {
    // Some editors on Windows begin a file with a mark that JSON does not know.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { wrong: [{ path: '(file)', message: `is not JSON: ${(error as Error).message}` }] };
  }
}

/** zod names the parent of an unknown key: a person looks for the key itself. */
function wrongKeys(issue: z.core.$ZodIssue): WrongKey[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: pathText([...issue.path, key]), message: 'is an unknown key' }));
  return [{ path: pathText(issue.path), message: reason(issue) }];
}

function reason(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  if (issue.discriminator !== undefined) return notAStep(issue);
  return 'must be text, a number, true, false or { "orderOf": "name" }';
}

/** Within `together` only what happens at one moment may stand. */
function notAStep({ path }: z.core.$ZodIssue): string {
  const isAct = path.length > 3;
  return isAct
    ? `may not stand within together, where may: ${actNames}`
    : `is not a step known here; known: ${stepNames}`;
}
