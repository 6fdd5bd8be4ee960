import { readFileSync } from 'node:fs';
import { readScenario } from './readScenario';
import type { Scenario } from './scenarioSchema';

/** A scenario file → the scenario, or what is wrong, one line each: the file itself, or every wrong key. */
export function scenarioFile(
  file: string,
): { readonly scenario: Scenario } | { readonly wrong: readonly string[] } {
  const text = fileText(file);
  if (text === undefined) return { wrong: [`${file} can't be read: is the path right?`] };
  const read = readScenario(text);
  if ('scenario' in read) return read;
  return { wrong: read.wrong.map(({ path, message }) => `${file}: ${path}: ${message}`) };
}

function fileText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
