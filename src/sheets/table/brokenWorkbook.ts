import type { Problem } from '../../domain/problem';

/** Thrown where the workbook must be mended before anything can be decided; carries what to mend. */
export function brokenWorkbook(problem: Problem): Error {
  return Object.assign(new Error(problem.code), { cause: problem });
}

/** The problem that an error carries, or null for a bug or a failure of Google's. */
export function problemOf(error: unknown): Problem | null {
  const cause = error instanceof Error && 'cause' in error ? error.cause : null;
  return isProblem(cause) ? cause : null;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'params' in value;
}
