import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callableFunctions } from '../google/html/callableFunctions';
import { readScenario } from './readScenario';
import type { Scenario } from './scenarioSchema';
import { unknownFunctions } from './unknownFunctions';
import type { WrongKey } from './wrongKey';

/**
 * A scenario file → the scenario, or what is wrong, one line each: the file itself, or every wrong key. `bundle` = the folder of
 * the script that is to be played: what names a function of it is checked, too.
 */
export function scenarioFile(
  file: string,
  bundle: string,
): { readonly scenario: Scenario } | { readonly wrong: readonly string[] } {
  const text = fileText(file);
  if (text === undefined) return { wrong: [`${file} can't be read: is the path right?`] };
  const read = readScenario(text);
  if ('wrong' in read) return { wrong: lines(file, read.wrong) };
  const script = readFileSync(join(bundle, 'main.js'), 'utf8');
  const wrong = unknownFunctions(read.scenario.steps, callableFunctions(script));
  return wrong.length > 0 ? { wrong: lines(file, wrong) } : read;
}

function lines(file: string, wrong: readonly WrongKey[]): string[] {
  return wrong.map(({ path, message }) => `${file}: ${path}: ${message}`);
}

function fileText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
