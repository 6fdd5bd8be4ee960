import * as z from 'zod/mini';
import type { Problem } from '../../domain/problem';
import { certain, empty, type Reading, unreadable } from '../../reading/reading';
import type { Cell } from '../range/cell';
import type { Kind } from '../table/kind';

// Apps Script may not allow code made from strings; must come before the first schema.
z.config({ jitless: true });

const params = z.record(z.string(), z.union([z.string(), z.number()]));
const problems = z.array(z.object({ code: z.string(), params }));

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
  const parsed = z.safeParse(problems, jsonOrNull(String(cell)));
  // A code of a newer version has no sentence here; it is shown as it stands.
  return parsed.success ? certain(parsed.data as Problem[]) : unreadable(String(cell), 'unknownWord');
}

function jsonOrNull(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return null;
  }
}
