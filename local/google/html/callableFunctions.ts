import { parse } from 'acorn';

/** Of the script that was asked for last: an open page asks for the same one every few seconds. */
let last = { code: '', names: [] as readonly string[] };

/**
 * The functions of a script that `google.script.run` knows: top-level ones whose name does not end in `_`, wherever
 * in a line they stand. [D] developers.google.com/apps-script/guides/html/communication, "Private functions"
 */
export function callableFunctions(code: string): readonly string[] {
  if (code !== last.code) last = { code, names: namesIn(code) };
  return last.names;
}

function namesIn(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 'latest' });
  const names = body.flatMap((part) => (part.type === 'FunctionDeclaration' ? part.id.name : []));
  return [...new Set(names)].filter((name) => !name.endsWith('_')).sort();
}
