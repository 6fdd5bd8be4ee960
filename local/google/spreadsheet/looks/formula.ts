import { NotInLocalWorkspace } from '../../errors';
import { columnNumber } from '../a1';
import type { StoredValue } from '../spreadsheetState';
import { type Token, tokensOf } from './formulaTokens';
import { apply, FormulaError, FUNCTIONS, type Value } from './formulaValues';

/** What a formula can look at. */
export interface FormulaView {
  /** Serial number of this moment in the spreadsheet's zone. */
  readonly now: number;
  /** How far the cell is from the one that the formula was written for. */
  readonly down: number;
  readonly right: number;
  /** A cell's value, counted from 1; undefined when it is empty. */
  value(row: number, column: number): StoredValue | undefined;
}

export type Formula = (view: FormulaView) => Value;

/**
 * Reads the few formulas that conditional formats need: comparison, arithmetic, `&`, cells of the same tab and
 * NOW, TODAY, AND, OR, NOT, ISBLANK, ISNUMBER, LEN. In Google's notation for scripts: `1.5`, `AND(a, b)`.
 * @throws NotInLocalWorkspace for anything more: a colour that is silently never shown would be a lie.
 */
export function readFormula(text: string): Formula {
  const reader = new FormulaReader(text, tokensOf(text));
  return reader.whole();
}

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];

/** One function a rule of the grammar, weakest operator first. */
class FormulaReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {}

  whole(): Formula {
    this.expect('=');
    const formula = this.level(0);
    if (this.at < this.tokens.length) this.refuse();
    return formula;
  }

  private level(depth: number): Formula {
    const operators = LEVELS[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    for (let sign = this.taken(operators); sign; sign = this.taken(operators)) {
      const [operator, one, other] = [sign, left, this.level(depth + 1)];
      left = (view) => apply(operator, one(view), other(view));
    }
    return left;
  }

  private signed(): Formula {
    if (!this.taken(['-'])) return this.term();
    const inner = this.signed();
    return (view) => apply('-', 0, inner(view));
  }

  private term(): Formula {
    const token = this.tokens[this.at++] ?? this.refuse();
    if (token.kind === 'value') return () => token.value;
    if (token.kind === 'cell') return cellAt(token);
    if (token.kind === 'lost') return lostCell;
    if (token.kind === 'name') return this.call(token.name);
    if (token.sign !== '(') this.refuse();
    const inner = this.level(0);
    this.expect(')');
    return inner;
  }

  private call(name: string): Formula {
    const work = FUNCTIONS[name] ?? this.refuse();
    const args: Formula[] = [];
    this.expect('(');
    if (!this.taken([')'])) {
      do args.push(this.level(0));
      while (this.taken([',', ';']));
      this.expect(')');
    }
    return (view) =>
      work(
        args.map((arg) => arg(view)),
        view.now,
      );
  }

  private taken(signs: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return undefined;
    this.at += 1;
    return token.sign;
  }
  private expect(sign: string): void {
    if (!this.taken([sign])) this.refuse();
  }
  private refuse(): never {
    throw new NotInLocalWorkspace(`the formula ${this.text} in a conditional format`);
  }
}

/** What a cell leaves behind that was deleted. */
function lostCell(): never {
  throw new FormulaError('#REF!');
}

/** A part without `$` moves with the cell that is coloured. */
function cellAt({ letters, digits, fixedColumn, fixedRow }: Extract<Token, { kind: 'cell' }>): Formula {
  const [column, row] = [columnNumber(letters), Number(digits)];
  return ({ value, down, right }) => value(row + (fixedRow ? 0 : down), column + (fixedColumn ? 0 : right));
}
