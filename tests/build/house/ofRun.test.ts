import {
  type Expression,
  isArrayLiteralExpression,
  isNewExpression,
  isVariableStatement,
  NodeFlags,
  type VariableDeclaration,
} from 'typescript';
import { codeOf, type ProjectFile } from './projectFiles';
import { treeOf } from './syntax';

/** What pages keep lives as long as the page is open. */
const script = codeOf('src').filter(({ path }) => !path.startsWith('src/ui/page/'));

/** Set while the script is loaded, or the same whoever asks first: of no run. */
const OF_NO_RUN = [
  'src/domain/quota/claim.ts: lasting',
  'src/messages/phrases.ts: findWords',
  'src/sheets/table/titles.ts: known',
];

describe('what a run remembers', () => {
  it('lies in ofRun: no file of the script has a variable of its own that changes', () => {
    expect(script.flatMap(changing).sort()).toEqual(OF_NO_RUN);
  });

  it('is seen where it lies elsewhere', () => {
    const text = [
      'let asked = 0;',
      'var told;',
      'export const found = new Map<string, number>();',
      'const list: string[] = [];',
      "const words = new Map([['a', 1]]);",
      'const fixed = 5, letters = [1];',
      'function count() { let own = 1; return own; }',
    ].join('\n');
    const found = changing({ path: 'a.ts', text });
    expect(found).toEqual(['a.ts: asked', 'a.ts: told', 'a.ts: found', 'a.ts: list']);
  });
});

/** Variables of a file's own that can be set, and lists, maps and sets that begin empty, to be filled. */
function changing(file: ProjectFile): string[] {
  return treeOf(file)
    .statements.filter(isVariableStatement)
    .flatMap(({ declarationList: { declarations, flags } }) =>
      declarations.filter((each) => (flags & NodeFlags.Const) === 0 || beginsEmpty(each)),
    )
    .map(({ name }) => `${file.path}: ${name.getText()}`);
}

function beginsEmpty({ initializer }: VariableDeclaration): boolean {
  if (initializer === undefined) return false;
  const given: readonly Expression[] | undefined = isArrayLiteralExpression(initializer)
    ? initializer.elements
    : isNewExpression(initializer) && /^(Weak)?(Map|Set)$/.test(initializer.expression.getText())
      ? (initializer.arguments ?? [])
      : undefined;
  return given?.length === 0;
}
