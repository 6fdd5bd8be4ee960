import { a1Of, areaOfA1, columnNumber } from '../a1';
import type { Move } from '../sourceMoves';
import type { SheetState } from '../spreadsheetState';

/** Text in quotes, or a cell with its `$` signs. */
const PARTS = /"(?:[^"]|"")*"|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Z0-9(!])/gi;

/** A conditional format's formula after rows or columns have moved: cells follow, one that is gone reads `#REF!`. [I] */
export function movedFormula(text: string, sheet: SheetState, move: Move): string {
  return text.replace(PARTS, (part, column = '', letters?: string, row = '', digits = '') => {
    if (letters === undefined || columnNumber(letters) > sheet.columns || Number(digits) > sheet.rows)
      return part;
    const area = move(areaOfA1(letters + digits, sheet));
    return area === null ? '#REF!' : a1Of(area).replace(/^[A-Z]+/, (moved) => column + moved + row);
  });
}
