import type { Signatures } from '../../local/google/guard/signatures';

/** The signatures as JSON with one line a method, so that a new version of the types reads as a diff. */
export function signaturesJson(signatures: Signatures): string {
  return `${block(signatures, 0)}\n`;
}

// Down to the methods of a class each entry has its line; below, all stays on it.
const DEEPEST_BLOCK = 3;

function block(value: object, depth: number): string {
  const lines = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${inner(each, depth)}`);
  if (lines.length === 0) return '{}';
  const indent = ' '.repeat(depth + 1);
  return `{\n${lines.map((line) => indent + line).join(',\n')}\n${' '.repeat(depth)}}`;
}

function inner(value: unknown, depth: number): string {
  const nested = typeof value === 'object' && value !== null && !Array.isArray(value);
  return nested && depth < DEEPEST_BLOCK ? block(value, depth + 1) : JSON.stringify(value);
}
