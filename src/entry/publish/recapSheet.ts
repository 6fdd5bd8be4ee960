import { fingerprintOf } from '../../domain/fingerprint';
import type { Words } from '../../messages/sheets/words';
import { gridOf, type LaidLine, layRecap } from '../../recaps/layRecap';
import type { Recap, RecapFormat, RecapLook } from '../../recaps/recap';
import type { RecapSheet } from '../../sheets/tabs/recapShape';

/** Google's formats. A count may be less than nothing: what has been taken back since the close. */
const FORMATS: Readonly<Record<RecapFormat, string>> = {
  text: '@',
  count: '#,##0',
  rupiah: '"Rp"#,##0',
  percent: '0"%"',
  tick: '',
};

const NUMBERS: readonly RecapFormat[] = ['count', 'rupiah', 'percent'];

/** Pixels, where the column itself says nothing. */
const WIDTHS: Readonly<Record<RecapFormat, number>> = {
  text: 130,
  count: 90,
  rupiah: 110,
  percent: 80,
  tick: 70,
};

/** A recap as its tab holds it. Words stand as text, so that nothing a buyer has typed is ever taken for a formula. */
export function recapSheet(name: Words, recap: Recap): RecapSheet {
  const lines = layRecap(recap);
  const cells = gridOf(lines);
  const width = cells[0]?.length ?? 0;
  const tables = [recap, ...recap.below];
  const columns = Array.from({ length: width }, (_, index) => index);
  const formatsOf = (formats: readonly RecapFormat[]): string[] =>
    columns.map((at) => FORMATS[formats[at] ?? 'text']);
  // The lines of a table share theirs.
  const shared = new Map(
    [...new Set(lines.map(({ formats }) => formats))].map((each) => [each, formatsOf(each)]),
  );
  const where = (is: (look: RecapLook) => boolean): number[] =>
    recap.looks.flatMap((look, index) => (is(look) ? [index] : []));
  return {
    name,
    cells,
    formats: lines.map(({ formats }) => shared.get(formats) ?? []),
    links: recap.links,
    kinds: lines.map(({ kind }) => kind),
    right: numbersUnder(lines),
    widths: columns.map((at) =>
      Math.max(
        widthOf(recap.looks[at]),
        ...recap.below.map(({ looks }) => looks[at]?.width ?? 0),
        ...tables.map((table) => titleWidth(table, at)),
      ),
    ),
    hidden: where(({ hidden }) => hidden),
    wrapped: where(({ wraps }) => wraps === true),
    ticks: where(({ format }) => format === 'tick'),
  };
}

/** A title stands over its column: where that holds numbers, on the right. */
function numbersUnder(lines: readonly LaidLine[]): Map<number, number[]> {
  const titles = lines.flatMap(({ kind }, row) => (kind === 'header' ? [row] : []));
  const numbers = (row: number): number[] =>
    (lines[row + 1]?.formats ?? []).flatMap((format, at) => (NUMBERS.includes(format) ? [at] : []));
  return new Map(titles.map((row) => [row, numbers(row)]));
}

function widthOf(look: RecapLook | undefined): number {
  return look?.width ?? WIDTHS[look?.format ?? 'text'];
}

/** No title is cut off: so many pixels does one of so many letters need, in bold. */
function titleWidth({ headers }: Pick<Recap, 'headers'>, at: number): number {
  return 16 + 8 * (headers[at]?.length ?? 0);
}

/** What the looks of a recap hang on: which row is what, and how its columns are shown. */
export function shapeOf({ looks }: Recap, lines: readonly LaidLine[]): string {
  return fingerprintOf([lines.map(({ kind }) => kind), looks]);
}
