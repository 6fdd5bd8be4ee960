import { type Options, parse, type Token, tokenizer } from 'acorn';

/** ES2020 as a script: what Google's server takes on save. */
const AS_GOOGLE_READS: Options = { ecmaVersion: 2020, sourceType: 'script' };

/**
 * What Google would refuse in a script, in the parser's words; undefined when there is nothing. Private
 * names, class fields, `static` blocks, modules and top-level `await` are no ES2020 script at all;
 * dynamic import is, but leads nowhere there.
 */
export function refusedSyntax(code: string): string | undefined {
  try {
    parse(code, AS_GOOGLE_READS);
  } catch (error) {
    return (error as Error).message;
  }
  const words = [...tokenizer(code, AS_GOOGLE_READS)].filter(isImport);
  return words.length > 0 ? 'dynamic import' : undefined;
}

/** The names of the functions that stand at the top of a script, sorted: all that Google can see. */
export function topFunctions(code: string): string[] {
  const { body } = parse(code, AS_GOOGLE_READS);
  return body.flatMap((each) => (each.type === 'FunctionDeclaration' ? [each.id.name] : [])).sort();
}

function isImport(token: Token): boolean {
  return token.type.label === 'import';
}
