import * as v from 'valibot';
import type { Problem } from '../../domain/problem';
import { certain, empty, type Reading, unreadable } from '../../reading/reading';
import type { Cell } from '../range/cell';
import type { Kind } from '../table/kind';

const params = v.record(v.string(), v.union([v.string(), v.number()]));
const problems = v.array(v.object({ code: v.string(), params }));

/** Problems as JSON, so that their sentences can be written again in another language. */
export const problemList: Kind<readonly Problem[]> = {
  read: (cell) => readProblems(cell),
  write: (value) => (value.length === 0 ? '' : JSON.stringify(value, shortened)),
  unreadable: [],
  format: '@',
};

/** A buyer's words are quoted in a problem only as far as a person reads; Rincian keeps the whole answer. */
const MOST_QUOTED = 500;

function shortened(_key: string, value: unknown): unknown {
  const long = typeof value === 'string' && value.length > MOST_QUOTED;
  return long ? `${value.slice(0, MOST_QUOTED)}…` : value;
}

function readProblems(cell: Cell): Reading<readonly Problem[]> {
  if (cell === '') return empty;
  const parsed = v.safeParse(problems, jsonOrNull(String(cell)));
  // A code of a newer version has no sentence here; it is shown as it stands.
  return parsed.success ? certain(parsed.output as Problem[]) : unreadable(String(cell), 'unknownWord');
}

function jsonOrNull(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return null;
  }
}
